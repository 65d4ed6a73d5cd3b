package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReader;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Picture;
import org.gradcheck.document.SourceFile;

/**
 * Reads PDF files. Only what can be seen on the page is read.
 *
 * <p>Problem codes: {@code encrypted}, {@code no-pages}, {@code too-many-pages}, {@code too-large}; for a page {@code
 * image-only}, {@code empty-page}, {@code hidden-text}, {@code unreadable-font}, {@code comment}, {@code broken-page}.
 */
public final class PdfReader implements DocumentReader {

    private static final int HEADER_WITHIN = 1024;

    static {
        FontMappers.set(new NoSystemFonts());
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.holdsEarly("%PDF-", HEADER_WITHIN) || file.hasExtension("pdf");
    }

    @Override
    public List<Picture> pictures(SourceFile file, List<Clipping> clippings) throws IOException {
        return PagePictures.of(file, clippings);
    }

    @Override
    public AnnotatedCopy annotated(SourceFile file, List<MarginNote> notes) throws IOException {
        return PageNotes.write(file, notes);
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
                    : new PdfPages(file.name(), document).read(file.limits().pages());
        } catch (InvalidPasswordException e) {
            return Document.unreadable(file.name(), "encrypted", "The PDF can't be opened without its password.");
        }
    }
}
