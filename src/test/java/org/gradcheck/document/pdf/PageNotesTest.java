package org.gradcheck.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.MarginNote.Mark;
import org.gradcheck.document.Place;
import org.gradcheck.document.Place.Box;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Span;
import org.gradcheck.document.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of PDFs with notes, read back. */
class PageNotesTest {

    private static final String ANSWER = "There are 163696 of them.";

    /** A page in a turn, cut out of a larger one; its text stands upright as it is seen, or lies on its side. */
    @ParameterizedTest
    @CsvSource({
        "  0,   0, 612, 792,  0",
        " 90,   0, 612, 792,  0",
        "180,   0, 612, 792,  0",
        "270,   0, 612, 792,  0",
        "  0,  40, 500, 600,  0",
        " 90,  40, 500, 600,  0",
        "180,  40, 500, 600,  0",
        "270,  40, 500, 600,  0",
        "  0,   0, 612, 792, 90",
        "  0,   0, 612, 792, 270",
        " 90,  40, 500, 600, 90",
        "  0,   0, 200, 120,  0",
        "  0,   0, 2000, 2600, 0"
    })
    void notes_stand_beside_the_text_and_cover_nothing(int rotation, int corner, int width, int height, int textTurn)
            throws IOException {
        byte[] original = page(rotation, new PDRectangle(corner, corner, width, height), textTurn);
        byte[] before = original.clone();
        Place.OnPage place = place(original, ANSWER);
        Mark mark = new Mark(1, place.box(), "163696");

        AnnotatedCopy copy = annotated(original, note("1a", "5/5", mark), note("1b", "0/5", mark), note("", "Points"));

        assertThat(copy.problems()).isEmpty();
        assertThat(original).isEqualTo(before);
        assertThat(text(copy.bytes())).isEqualTo(text(original));
        try (PDDocument document = Loader.loadPDF(copy.bytes());
                PDDocument read = Loader.loadPDF(original)) {
            PDPage page = document.getPage(0);
            PageContent content =
                    PageEngine.read(read.getPage(0), new GlyphShapes(), new FontLimits(), new HiddenLayers(read));
            PageSpace space = new PageSpace(read.getPage(0).getCropBox(), (rotation + 360 - textTurn) % 360);
            List<Box> stamps = boxes(page, space, PDAnnotationRubberStamp.class);
            assertThat(stamps).hasSize(3);
            for (Box stamp : stamps) {
                assertThat(content.glyphs()).noneMatch(glyph -> NotedPage.overlap(glyph.box(), stamp));
                assertThat(stamps)
                        .filteredOn(other -> other != stamp)
                        .noneMatch(other -> NotedPage.overlap(other, stamp));
                assertThat(contains(page.getCropBox(), space.onPage(stamp))).isTrue();
            }
            Box number = content.glyphs().stream()
                    .filter(glyph -> glyph.text().matches("[0-9]"))
                    .map(Glyph::box)
                    .reduce(Box::union)
                    .orElseThrow();
            assertThat(boxes(page, space, PDAnnotationHighlight.class))
                    .hasSize(2)
                    .allSatisfy(box -> {
                        assertThat(box.x0()).isBetween(number.x0() - 1.1, number.x0());
                        assertThat(box.y0()).isBetween(number.y0() - 4.5, number.y0());
                        assertThat(box.x1()).isGreaterThan(number.x1());
                    });
        }
    }

    @Test
    void the_same_file_and_notes_give_the_same_bytes() throws IOException {
        byte[] sample = Files.readAllBytes(Path.of("submissions-sample", "network-sizes", "student-05.pdf"));
        MarginNote note = note("1a", "5/5", new Mark(1, new Box(90, 200, 400, 320), "163,696"));
        assertThat(annotated(sample, note).bytes())
                .isEqualTo(annotated(sample, note).bytes());
    }

    @Test
    void what_stands_where_on_a_page_of_the_samples() throws IOException {
        byte[] sample = Files.readAllBytes(Path.of("submissions-sample", "network-sizes", "student-05.pdf"));
        AnnotatedCopy copy = annotated(
                sample,
                note("", "32 of 40 points"),
                note("1a", "5/5", new Mark(1, new Box(150, 265, 400, 280), "163,696")),
                note("1b", "0/5", new Mark(1, new Box(180, 315, 420, 330), "393{,}472")),
                note("3c", "?/3", new Mark(1, new Box(85, 675, 510, 700), "")));
        try (PDDocument document = Loader.loadPDF(copy.bytes())) {
            assertThat(described(document.getPage(0)))
                    .containsExactly(
                            "Highlight 197,562 34x11 1a 5/5",
                            "Highlight 369,514 46x11 1b 0/5",
                            "Square 79,143 2x21 3c ?/3",
                            "Square 510,0 248x842 ",
                            "Stamp 610,820 140x14  32 of 40 points",
                            "Stamp 610,561 140x14 1a 5/5",
                            "Stamp 610,512 140x14 1b 0/5",
                            "Stamp 610,146 140x14 3c ?/3");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60, 400})
    void notes_without_room_go_to_sheets_behind_the_last_page(int count) throws IOException {
        byte[] original = page(0, PDRectangle.LETTER, 0);
        MarginNote[] notes = IntStream.range(0, count)
                .mapToObj(i -> note("part " + i, "5/5", new Mark(1, new Box(90, 90 + i % 40, 300, 110 + i % 40), "")))
                .toArray(MarginNote[]::new);
        AnnotatedCopy copy = annotated(original, notes);
        try (PDDocument document = Loader.loadPDF(copy.bytes())) {
            int stamps = 0;
            for (PDPage page : document.getPages()) {
                PageSpace space = PageSpace.of(page, 0);
                List<Box> boxes = boxes(page, space, PDAnnotationRubberStamp.class);
                stamps += boxes.size();
                for (Box box : boxes) {
                    assertThat(boxes)
                            .filteredOn(other -> other != box)
                            .noneMatch(other -> NotedPage.overlap(other, box));
                }
            }
            assertThat(stamps).isEqualTo(count);
            assertThat(document.getNumberOfPages() > 1).isEqualTo(count > 50);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "∇θ L(θ) ≈ ½ · 10⁻³",
                "答案是四十二",
                "\ud83d\ude00 and half of one: \ud83d",
                "שלום \u202e right to left",
                "a\u0000b\u0007c\td\ne",
                ""
            })
    void any_text_can_be_noted(String text) throws IOException {
        MarginNote note = new MarginNote("part-1", Tone.OPEN, "?", text, text, text, List.of());
        assertThat(annotated(page(0, PDRectangle.A4, 0), note).isThere()).isTrue();
    }

    @Test
    void annotations_names_and_pages_that_are_there_stay() throws IOException {
        try (PDDocument document = Loader.loadPDF(page(0, PDRectangle.A4, 0))) {
            PDAnnotationText comment = new PDAnnotationText();
            comment.setContents("mine");
            comment.setRectangle(new PDRectangle(10, 10, 20, 20));
            document.getPage(0).setAnnotations(new ArrayList<>(List.of(comment)));
            PDPageFitDestination target = new PDPageFitDestination();
            target.setPage(document.getPage(0));
            PDDestinationNameTreeNode names = new PDDestinationNameTreeNode();
            names.setNames(Map.of("section.1", target, "zeta", target));
            PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
            dictionary.setDests(names);
            document.getDocumentCatalog().setNames(dictionary);
            AnnotatedCopy copy =
                    annotated(bytes(document), note("1a", "5/5", new Mark(1, new Box(70, 80, 300, 95), "")));
            try (PDDocument noted = Loader.loadPDF(copy.bytes())) {
                assertThat(noted.getPage(0).getAnnotations().get(0).getContents())
                        .isEqualTo("mine");
                assertThat(noted.getDocumentCatalog()
                                .getNames()
                                .getDests()
                                .getNames()
                                .keySet())
                        .containsExactly("part-1a", "section.1", "zeta");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void a_protected_file_is_noted_only_if_that_is_allowed(boolean allowed, boolean noted) throws IOException {
        try (PDDocument document = Loader.loadPDF(page(0, PDRectangle.A4, 0))) {
            AccessPermission permission = new AccessPermission();
            permission.setCanModify(allowed);
            permission.setCanModifyAnnotations(allowed);
            document.protect(new StandardProtectionPolicy("owner", "", permission));
            AnnotatedCopy copy = annotated(bytes(document), note("1a", "5/5"));
            assertThat(copy.isThere()).isEqualTo(noted);
            assertThat(copy.problems())
                    .extracting(Problem::code)
                    .isEqualTo(noted ? List.of() : List.of("not-annotated"));
        }
    }

    @Test
    void a_file_that_needs_a_password_gives_a_problem() throws IOException {
        try (PDDocument document = Loader.loadPDF(page(0, PDRectangle.A4, 0))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(annotated(bytes(document), note("1a", "5/5")).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("password"));
        }
    }

    @Test
    void a_damaged_file_gives_a_problem_and_never_an_exception() throws IOException {
        byte[] sample = Files.readAllBytes(Path.of("submissions-sample", "network-sizes", "student-05.pdf"));
        for (int length = 0; length < sample.length; length += 4_000) {
            AnnotatedCopy copy = annotated(Arrays.copyOf(sample, length), note("1a", "5/5"));
            assertThat(copy.isThere() || length == 0 || !copy.problems().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void a_page_that_is_not_there_leaves_its_note_on_the_first() throws IOException {
        AnnotatedCopy copy =
                annotated(page(0, PDRectangle.A4, 0), note("1a", "5/5", new Mark(9, new Box(0, 0, 10, 10), "x")));
        try (PDDocument document = Loader.loadPDF(copy.bytes())) {
            assertThat(boxes(document.getPage(0), PageSpace.of(document.getPage(0), 0), PDAnnotationRubberStamp.class))
                    .hasSize(1);
        }
    }

    @Test
    void only_pdfs_are_noted() {
        SourceFile text = new SourceFile("a.md", "# A".getBytes(StandardCharsets.UTF_8));
        assertThat(DocumentReaders.annotated(text, List.of())).isEqualTo(AnnotatedCopy.NONE);
    }

    private static MarginNote note(String part, String points, Mark... marks) {
        String head = (part + " " + points).strip();
        return new MarginNote(
                "part-" + part,
                Tone.RIGHT,
                part.isEmpty() ? "" : "✓",
                head,
                "Correct",
                part + " " + points,
                List.of(marks));
    }

    private static AnnotatedCopy annotated(byte[] pdf, MarginNote... notes) {
        return DocumentReaders.annotated(new SourceFile("hw.pdf", pdf), List.of(notes));
    }

    private static byte[] page(int rotation, PDRectangle crop, int textTurn) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(0, 0, 2100, 2700));
            page.setCropBox(crop);
            page.setRotation(rotation);
            document.addPage(page);
            PageSpace space = new PageSpace(page.getCropBox(), Math.floorMod(rotation - textTurn, 360));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                Point2D.Double start = space.onPage(30, 60);
                content.setTextMatrix(Matrix.concatenate(
                        Matrix.getTranslateInstance((float) start.x, (float) start.y), new Matrix(space.upright())));
                content.showText(ANSWER);
                content.endText();
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Place.OnPage place(byte[] pdf, String text) {
        Optional<Span> span = DocumentReaders.read(new SourceFile("hw.pdf", pdf)).lines().stream()
                .flatMap(line -> line.spans().stream())
                .filter(found -> found.text().contains(text))
                .findFirst();
        Place.OnPage first = (Place.OnPage) span.orElseThrow().place();
        return new Place.OnPage(
                "hw.pdf",
                1,
                new Box(
                        first.box().x0(),
                        first.box().y0(),
                        first.box().x0() + 150,
                        first.box().y1()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static boolean contains(PDRectangle outer, PDRectangle inner) {
        return inner.getLowerLeftX() >= outer.getLowerLeftX() - 0.1
                && inner.getLowerLeftY() >= outer.getLowerLeftY() - 0.1
                && inner.getUpperRightX() <= outer.getUpperRightX() + 0.1
                && inner.getUpperRightY() <= outer.getUpperRightY() + 0.1;
    }

    private static List<Box> boxes(PDPage page, PageSpace space, Class<? extends PDAnnotation> type)
            throws IOException {
        return page.getAnnotations().stream()
                .filter(type::isInstance)
                .map(annotation -> space.seen(annotation.getRectangle()))
                .toList();
    }

    /** Each annotation by its kind, its lower left corner and size on the page, and the first line of what it says. */
    private static List<String> described(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .filter(annotation -> !"Link".equals(annotation.getSubtype()))
                .map(annotation -> {
                    PDRectangle box = annotation.getRectangle();
                    String says = Optional.ofNullable(annotation.getContents()).orElse("");
                    return String.format(
                            Locale.ROOT,
                            "%s %.0f,%.0f %.0fx%.0f %s",
                            annotation.getSubtype(),
                            box.getLowerLeftX(),
                            box.getLowerLeftY(),
                            box.getWidth(),
                            box.getHeight(),
                            says);
                })
                .toList();
    }
}
