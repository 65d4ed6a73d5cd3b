package org.gradcheck.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFBox, which reads the whole programs, is the referee. */
class LeanFontsTest {

    @ParameterizedTest
    @ValueSource(strings = {"arithmetic-1", "latin-modern-1", "times-1", "palatino-1", "slides-1", "plots-1"})
    void names_widths_and_ink_are_those_of_the_whole_program(String homework) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src", "jmh", "homework", homework + ".pdf"));
        try (PDDocument whole = Loader.loadPDF(bytes);
                PDDocument lean = Loader.loadPDF(bytes)) {
            new PdfReader();
            lean.setResourceCache(new LeanFonts());

            assertThat(glyphs(lean)).isEqualTo(glyphs(whole)).hasSizeGreaterThan(300);
        }
    }

    private static List<String> glyphs(PDDocument document) throws IOException {
        List<String> glyphs = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                if (page.getResources().getFont(name) instanceof PDType1Font font) {
                    for (int code = 0; code < 256; code++) {
                        glyphs.add(glyph(font, code));
                    }
                }
            }
        }
        return glyphs;
    }

    private static String glyph(PDType1Font font, int code) throws IOException {
        String name = font.getEncoding().getName(code);
        String ink = name.equals(".notdef") ? "" : points(font.getPath(name));
        return String.format(Locale.ROOT, "%s %d %s %.3f %s", font.getName(), code, name, font.getWidth(code), ink);
    }

    /** The box of all points; the box of the curves differs between versions of Java. */
    private static String points(GeneralPath path) {
        double[] point = new double[6];
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int numbers = new int[] {2, 2, 4, 6, 0}[it.currentSegment(point)];
            for (int i = 0; i < numbers; i += 2) {
                box[0] = Math.min(box[0], point[i]);
                box[1] = Math.min(box[1], point[i + 1]);
                box[2] = Math.max(box[2], point[i]);
                box[3] = Math.max(box[3], point[i + 1]);
            }
        }
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", box[0], box[1], box[2], box[3]);
    }

    /** Codes: 139 + n is the number n; 13 the start, 5 a line, 8 a curve, 10 a call, 12 6 an accent over a letter. */
    @ParameterizedTest
    @CsvSource({
        "a line from the bearing, 149 239 13 144 146 5 14, 10.0 0.0 15.0 7.0",
        "two bytes make a larger number, 139 139 13 247 0 139 5 14, 0.0 0.0 108.0 0.0",
        "five bytes make any number, 139 139 13 255 255 255 255 254 139 5 14, -2.0 0.0 0.0 0.0",
        "a subroutine draws, 139 139 13 140 10 14, 0.0 0.0 3.0 0.0",
    })
    void the_points_of_a_glyph(String what, String code, String box) {
        assertThat(points(program(bytes(code)).getPath("A"))).as(what).isEqualTo(box);
    }

    @ParameterizedTest
    @ValueSource(strings = {"139 10", "139 12 17", "12", "255 1", "10", "139 139 12 16"})
    void a_damaged_glyph_ends(String code) {
        try {
            assertThat(points(program(bytes(code)).getPath("A"))).startsWith("1000000000.0");
        } catch (RuntimeException e) {
            // What the caller takes for a damaged outline.
            assertThat(e).isNotInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void a_glyph_that_calls_itself_ends() {
        assertThatIllegalStateException()
                .isThrownBy(() -> program(bytes("139 10")).getPath("A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%!PS",
                "%!PS eexec",
                "%!PS eexec 00112233",
                "no program eexec \u00e9\u00e9\u00e9\u00e9\u00e9"
            })
    void what_is_no_usual_program_is_left_to_pdfbox(String program) {
        assertThat(Type1Program.isReadable(program.getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
    }

    @Test
    void the_fonts_of_the_machine_are_not_looked_for(@TempDir Path cache) throws IOException {
        System.setProperty("pdfbox.fontcache", cache.toString());
        try {
            assertThat(new PdfReader()
                            .read(new SourceFile("a.pdf", notEmbedded()))
                            .blocks())
                    .hasSize(1);
            assertThat(cache).isEmptyDirectory();
        } finally {
            System.clearProperty("pdfbox.fontcache");
        }
    }

    @Test
    void warnings_of_pdfbox_go_nowhere() {
        assertThat(LogFactory.getLog(PDFont.class)).isInstanceOf(NoOpLog.class);
    }

    private static byte[] notEmbedded() {
        return """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
                4 0 obj <</Length 35>> stream
                BT /F 12 Tf 20 100 Td (Nine) Tj ET
                endstream endobj
                5 0 obj <</Type/Font/Subtype/TrueType/BaseFont/Garamond/FirstChar 32/LastChar 32/Widths[250]>> endobj
                trailer <</Root 1 0 R>>
                """.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String number : numbers.split(" ")) {
            bytes.write(Integer.parseInt(number));
        }
        return bytes.toByteArray();
    }

    /** A font with one glyph; subroutine 0 calls itself twice, subroutine 1 draws a line of 3 to the right. */
    private static Type1Program program(byte[] glyph) {
        ByteArrayOutputStream hidden = new ByteArrayOutputStream();
        hidden.writeBytes("1234/Subrs 2 array ".getBytes(StandardCharsets.ISO_8859_1));
        code(hidden, "dup 0", bytes("139 10 139 10 11"));
        code(hidden, "dup 1", bytes("142 139 5 11"));
        hidden.writeBytes("/CharStrings 1 dict dup begin ".getBytes(StandardCharsets.ISO_8859_1));
        code(hidden, "/A", glyph);
        hidden.writeBytes("end".getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        program.writeBytes("%!PS currentfile eexec\n".getBytes(StandardCharsets.ISO_8859_1));
        program.writeBytes(encrypted(hidden.toByteArray(), 55665));
        return new Type1Program("Test", program.toByteArray());
    }

    private static void code(ByteArrayOutputStream hidden, String what, byte[] code) {
        ByteArrayOutputStream random = new ByteArrayOutputStream();
        random.writeBytes(new byte[4]);
        random.writeBytes(code);
        hidden.writeBytes((what + ' ' + random.size() + " RD ").getBytes(StandardCharsets.ISO_8859_1));
        hidden.writeBytes(encrypted(random.toByteArray(), 4330));
        hidden.writeBytes(" ND ".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] encrypted(byte[] plain, int key) {
        byte[] cipher = new byte[plain.length];
        int state = key;
        for (int i = 0; i < plain.length; i++) {
            cipher[i] = (byte) (plain[i] ^ state >> 8);
            state = ((cipher[i] & 0xFF) + state) * 52845 + 22719 & 0xFFFF;
        }
        return cipher;
    }
}
