package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReader;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;

/**
 * Reads PDF files. Only what can be seen on the page is read.
 *
 * <p>Problem codes: {@code encrypted}, {@code no-pages}, {@code too-many-pages}, {@code too-large}; for a page {@code
 * image-only}, {@code empty-page}, {@code hidden-text}, {@code unreadable-font}, {@code broken-page}.
 */
public final class PdfReader implements DocumentReader {

    private static final int MAX_PAGES = 200;
    private static final int HEADER_WITHIN = 1024;

    static {
        FontMappers.set(new NoSystemFonts());
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.holdsEarly("%PDF-", HEADER_WITHIN) || file.hasExtension("pdf");
    }

    @Override
    public Document read(SourceFile file) throws IOException {
        if (!file.holdsEarly("%PDF-", HEADER_WITHIN)) {
            return Document.unreadable(file.name(), "broken-file", "The file is called .pdf but is no PDF.");
        }
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return document.getNumberOfPages() == 0
                    ? Document.unreadable(file.name(), "no-pages", "The PDF has no pages.")
                    : read(file.name(), document);
        } catch (InvalidPasswordException e) {
            return Document.unreadable(file.name(), "encrypted", "The PDF can't be opened without its password.");
        }
    }

    private static Document read(String file, PDDocument document) {
        List<Problem> problems = new ArrayList<>();
        Map<Integer, PageContent> contents = contents(file, document, problems);
        List<Block> blocks = new ArrayList<>();
        List<Block> notes = new ArrayList<>();
        Furniture furniture =
                new Furniture(contents.values().stream().map(PdfPage::atoms).toList());
        int at = 0;
        for (Map.Entry<Integer, PageContent> page : contents.entrySet()) {
            readPage(file, page.getKey(), page.getValue(), furniture.without(at), blocks, notes, problems);
            at++;
        }
        blocks.addAll(notes);
        int pages = document.getNumberOfPages();
        if (pages > MAX_PAGES) {
            String message = "The PDF has " + pages + " pages; only the first " + MAX_PAGES + " were read.";
            problems.add(new Problem(new Place.WholeFile(file), "too-many-pages", message));
        }
        return new Document(file, blocks, problems);
    }

    /** What the pages that can be read paint, by their numbers. */
    private static Map<Integer, PageContent> contents(String file, PDDocument document, List<Problem> problems) {
        Map<Integer, PageContent> contents = new TreeMap<>();
        GlyphShapes shapes = new GlyphShapes();
        for (int number = 1; number <= Math.min(document.getNumberOfPages(), MAX_PAGES); number++) {
            Optional<PDPage> page = page(document, number);
            if (page.isEmpty()) {
                problems.add(problem(file, "broken-page", "Page " + number + " can't be found in the PDF."));
                break;
            }
            try {
                contents.put(number, PageEngine.read(page.get(), shapes, new HiddenLayers(document)));
            } catch (PageLimit e) {
                problems.add(problem(file, "too-large", "Page " + number + " paints more than can be read."));
            } catch (IOException | RuntimeException e) {
                problems.add(damaged(file, number));
            }
        }
        return contents;
    }

    /** A damaged file counts pages it does not have. */
    private static Optional<PDPage> page(PDDocument document, int number) {
        try {
            return Optional.of(document.getPage(number - 1));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void readPage(
            String file,
            int number,
            PageContent content,
            List<Atom> atoms,
            List<Block> blocks,
            List<Block> notes,
            List<Problem> problems) {
        try {
            PdfPage page = new PdfPage(file, number, content, atoms);
            blocks.addAll(page.blocks());
            notes.addAll(page.notes());
            problems.addAll(page.problems());
        } catch (RuntimeException e) {
            problems.add(damaged(file, number));
        }
    }

    private static Problem damaged(String file, int number) {
        return problem(file, "broken-page", "Page " + number + " is damaged and can't be read.");
    }

    private static Problem problem(String file, String code, String message) {
        return new Problem(new Place.WholeFile(file), code, message);
    }
}
