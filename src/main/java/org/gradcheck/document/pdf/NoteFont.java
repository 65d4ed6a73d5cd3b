package org.gradcheck.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of the notes, that of PDFBox, of which a copy holds the letters that it needs. */
final class NoteFont {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Stands for every sign that the font does not have. */
    private static final String UNKNOWN = "□";

    private static final String ELLIPSIS = "…";

    private final PDType0Font font;
    private final CmapLookup letters;

    NoteFont(PDDocument document) throws IOException {
        TrueTypeFont program = program();
        this.letters = program.getUnicodeCmapLookup();
        this.font = PDType0Font.load(document, program, true);
    }

    private static TrueTypeFont program() throws IOException {
        try (InputStream stream = FontMapper.class.getResourceAsStream(FONT)) {
            if (stream == null) {
                throw new IllegalStateException("PDFBox comes without " + FONT);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text in one line as far as the font can write it. */
    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        text.strip().codePoints().forEach(letter -> writable.append(writable(letter)));
        return writable.toString().replaceAll(" {2,}", " ");
    }

    private String writable(int letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return " ";
        }
        if (Character.getType(letter) == Character.FORMAT || Character.isISOControl(letter)) {
            return "";
        }
        return letters.getGlyphId(letter) > 0 ? Character.toString(letter) : UNKNOWN;
    }

    /** How wide a writable text is at a size, in points. */
    double width(String writable, double size) {
        try {
            return font.getStringWidth(writable) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A writable text cut into lines; what does not fit into the last ends in an ellipsis. */
    List<String> lines(String writable, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = writable;
        while (!rest.isEmpty() && lines.size() < most) {
            int end = fitting(rest, size, width);
            boolean isCut = end < rest.length();
            if (isCut && lines.size() == most - 1) {
                lines.add(rest.substring(0, fitting(rest, size, width - width(ELLIPSIS, size)))
                                .strip()
                        + ELLIPSIS);
                return lines;
            }
            int space = isCut ? rest.lastIndexOf(' ', end) : end;
            int cut = space > 0 ? space : end;
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        return lines;
    }

    /** How many characters fit into a width; at least one, and none is cut in half. */
    private int fitting(String text, double size, double width) {
        double used = 0;
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += width(text.substring(end, next), size);
            if (used > width && end > 0) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
