package org.gradcheck.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.gradcheck.document.ByteSize;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Line;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs made on the spot; those that TeX makes are cases in files. */
class PdfReaderTest {

    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    @Test
    void text_no_one_can_see_is_left_out_and_reported() throws IOException {
        Document document = read(pdf(0, page -> {
            show(page, 700, "Answer: 9");
            page.setRenderingMode(RenderingMode.NEITHER);
            show(page, 600, "163696");
        }));

        assertThat(document.lines()).extracting(Line::text).containsExactly("Answer: 9");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("hidden-text");
    }

    @Test
    void text_below_the_edge_of_what_can_be_read_is_hidden() throws IOException {
        Document document = read(pdf(0, page -> {
            show(page, 700, "Answer: 9");
            page.setFont(helvetica(), 0.5f);
            page.beginText();
            page.newLineAtOffset(72, 690);
            page.showText("163696");
            page.endText();
        }));

        assertThat(document.lines()).extracting(Line::text).containsExactly("Answer: 9");
    }

    @Test
    void text_painted_twice_to_look_bold_is_read_once() throws IOException {
        Document document = read(pdf(0, page -> {
            show(page, 700, "Answer: 55");
            show(page, 700.2f, "Answer: 55");
        }));

        assertThat(document.lines()).extracting(Line::text).containsExactly("Answer: 55");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_page_is_read_however_it_is_turned(int rotation) throws IOException {
        Document document = read(pdf(rotation, page -> {
            show(page, 700, "First line");
            show(page, 600, "Answer: 55");
        }));

        assertThat(document.lines()).extracting(Line::text).containsExactly("First line", "Answer: 55");
    }

    @Test
    void a_raised_number_is_an_exponent() throws IOException {
        Document document = read(pdf(0, page -> {
            show(page, 700, "It has 10");
            page.setFont(helvetica(), 7);
            page.beginText();
            page.setTextMatrix(Matrix.getTranslateInstance(72 + helvetica().getStringWidth("It has 10") * 0.012f, 704));
            page.showText("6");
            page.endText();
        }));

        assertThat(document.lines()).extracting(Line::text).containsExactly("It has $10^{6}$");
    }

    @Test
    void a_page_without_anything_is_a_problem() throws IOException {
        assertThat(read(pdf(0, page -> {})).problems())
                .extracting(Problem::code)
                .containsExactly("empty-page");
    }

    @Test
    void an_encrypted_file_is_a_problem() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

            assertThat(read(bytes(document)).problems())
                    .extracting(Problem::code)
                    .containsExactly("encrypted");
        }
    }

    @Test
    void pages_beyond_the_limit_are_reported() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 201; page++) {
                document.addPage(new PDPage());
            }

            assertThat(read(bytes(document)).problems())
                    .extracting(Problem::code)
                    .contains("too-many-pages");
        }
    }

    @Test
    void the_limit_of_pages_travels_with_the_file() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            ByteSize size = ByteSize.ofMegabytes(1);
            Limits limits = new Limits(8, size, 1, size, size);

            assertThat(DocumentReaders.read(new SourceFile("hw5.pdf", bytes(document), limits))
                            .problems())
                    .filteredOn(problem -> problem.code().equals("too-many-pages"))
                    .extracting(Problem::message)
                    .containsExactly(
                            "The PDF has 2 pages; only the first 1 were read, and --pages-per-file raises the limit.");
        }
    }

    private static byte[] pdf(int rotation, Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(content);
            }
            return bytes(document);
        }
    }

    private static void show(PDPageContentStream page, float y, String text) throws IOException {
        page.setFont(helvetica(), 12);
        page.beginText();
        page.newLineAtOffset(72, y);
        page.showText(text);
        page.endText();
    }

    private static PDType1Font helvetica() {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Document read(byte[] bytes) {
        return DocumentReaders.read(new SourceFile("hw5.pdf", bytes));
    }
}
