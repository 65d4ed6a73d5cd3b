package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;

/** Reads the pages of one PDF: first what each of them paints; then, knowing what they share, the text of each. */
final class PdfPages {

    private final String file;
    private final PDDocument document;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();

    /**
     * What a page paints, and its text: made right behind each other, while the glyphs are still at hand in the processor's
     * memory.
     */
    private record Sheet(PageContent content, PageText text) {

        static Sheet of(PageContent content) {
            return new Sheet(content, PdfPage.text(content));
        }
    }

    PdfPages(String file, PDDocument document) {
        this.file = file;
        this.document = document;
    }

    /** What the first pages hold, up to a number; footnotes stand behind all pages, as a paragraph may run on over them. */
    Document read(int most) {
        int pages = document.getNumberOfPages();
        Map<Integer, Sheet> sheets = sheets(Math.min(pages, most));
        Furniture furniture =
                new Furniture(sheets.values().stream().map(Sheet::text).toList());
        int at = 0;
        for (Map.Entry<Integer, Sheet> sheet : sheets.entrySet()) {
            PageText own = furniture.without(at++);
            guarded(
                    sheet.getKey(),
                    () -> readText(sheet.getKey(), sheet.getValue().content(), own));
        }
        blocks.addAll(notes);
        if (pages > most) {
            problem(
                    "too-many-pages",
                    "The PDF has " + pages + " pages; only the first " + most + " were read, and " + Limits.PAGES_OPTION
                            + " raises the limit.");
        }
        return new Document(file, blocks, problems);
    }

    /** What the pages that can be read paint, by their numbers. */
    private Map<Integer, Sheet> sheets(int count) {
        Map<Integer, Sheet> sheets = new TreeMap<>();
        GlyphShapes shapes = new GlyphShapes();
        FontLimits limits = new FontLimits();
        for (int i = 1; i <= count; i++) {
            int number = i;
            Optional<PDPage> page = page(number);
            if (page.isEmpty()) {
                problem("broken-page", "Page " + number + " can't be found in the PDF.");
                break;
            }
            guarded(
                    number,
                    () -> sheets.put(
                            number, Sheet.of(PageEngine.read(page.get(), shapes, limits, new HiddenLayers(document)))));
        }
        return sheets;
    }

    /** A damaged file counts pages it does not have. */
    private Optional<PDPage> page(int number) {
        try {
            return Optional.of(document.getPage(number - 1));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void readText(int number, PageContent content, PageText own) {
        PdfPage page = new PdfPage(file, number, content, own);
        blocks.addAll(page.blocks());
        notes.addAll(page.notes());
        problems.addAll(new PageProblems(file, number, content).all());
    }

    private interface Step {
        void run() throws IOException;
    }

    /** What goes wrong with a page costs that page alone. */
    private void guarded(int number, Step step) {
        try {
            step.run();
        } catch (PageLimit e) {
            problem("too-large", "Page " + number + " paints more than can be read.");
        } catch (StackOverflowError e) {
            problem("too-large", "Page " + number + " is nested too deeply to be read.");
        } catch (OutOfMemoryError e) {
            problem("too-large", "Page " + number + " needs more memory than there is.");
        } catch (IOException | RuntimeException e) {
            problem("broken-page", "Page " + number + " is damaged and can't be read.");
        }
    }

    private void problem(String code, String message) {
        problems.add(new Problem(new Place.WholeFile(file), code, message));
    }
}
