package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            document.setResourceCache(new LeanFonts());
            return document.getNumberOfPages() == 0
                    ? Document.unreadable(file.name(), "no-pages", "The PDF has no pages.")
                    : read(file.name(), document);
        } catch (InvalidPasswordException e) {
            return Document.unreadable(file.name(), "encrypted", "The PDF can't be opened without its password.");
        }
    }

    private static Document read(String file, PDDocument document) {
        List<Block> blocks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        GlyphShapes shapes = new GlyphShapes();
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= Math.min(pages, MAX_PAGES); number++) {
            Optional<PDPage> page = page(document, number);
            if (page.isEmpty()) {
                problems.add(problem(file, "broken-page", "Page " + number + " can't be found in the PDF."));
                break;
            }
            readPage(file, page.get(), number, shapes, new HiddenLayers(document), blocks, problems);
        }
        if (pages > MAX_PAGES) {
            String message = "The PDF has " + pages + " pages; only the first " + MAX_PAGES + " were read.";
            problems.add(new Problem(new Place.WholeFile(file), "too-many-pages", message));
        }
        return new Document(file, blocks, problems);
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
            PDPage page,
            int number,
            GlyphShapes shapes,
            HiddenLayers layers,
            List<Block> blocks,
            List<Problem> problems) {
        try {
            PdfPage read = new PdfPage(file, number, PageEngine.read(page, shapes, layers));
            blocks.addAll(read.blocks());
            problems.addAll(read.problems());
        } catch (PageLimit e) {
            problems.add(problem(file, "too-large", "Page " + number + " paints more than can be read."));
        } catch (IOException | RuntimeException e) {
            problems.add(problem(file, "broken-page", "Page " + number + " is damaged and can't be read."));
        }
    }

    private static Problem problem(String file, String code, String message) {
        return new Problem(new Place.WholeFile(file), code, message);
    }
}
