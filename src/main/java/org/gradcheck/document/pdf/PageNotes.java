package org.gradcheck.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.SourceFile;

/**
 * Writes notes into a copy of a PDF: what they are about is marked, and they stand in the margin. The same file and notes
 * give the same bytes.
 */
final class PageNotes {

    /** PDFBox would make one of the time. */
    private static final long DOCUMENT_ID = 0;

    /** A worker hands over no more. */
    private static final int MOST_BYTES = 30 << 20;

    private PageNotes() {}

    static AnnotatedCopy write(SourceFile file, List<MarginNote> notes) throws IOException {
        // What is read is changed by reading it, so that what is written is opened once more.
        try (PDDocument read = Loader.loadPDF(file.bytes());
                PDDocument written = Loader.loadPDF(file.bytes())) {
            if (written.getNumberOfPages() == 0) {
                return AnnotatedCopy.impossible(file.name(), "The PDF has no pages to write notes on.");
            }
            if (!mayBeNoted(written)) {
                return AnnotatedCopy.impossible(
                        file.name(), "The PDF is protected against changes, also against notes.");
            }
            read.setResourceCache(new LeanFonts());
            new NotedDocument(read, written).write(notes);
            byte[] bytes = saved(written);
            return bytes.length <= MOST_BYTES
                    ? new AnnotatedCopy(bytes, List.of())
                    : AnnotatedCopy.impossible(file.name(), "The PDF with notes in it would be too large.");
        } catch (InvalidPasswordException e) {
            return AnnotatedCopy.impossible(file.name(), "The PDF can't be opened without its password.");
        }
    }

    /** The copy is written without protection, so that it must not be one that forbids changes. */
    private static boolean mayBeNoted(PDDocument document) {
        AccessPermission permission = document.getCurrentAccessPermission();
        return !document.isEncrypted() || permission.canModify() && permission.canModifyAnnotations();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        document.setAllSecurityToBeRemoved(true);
        document.setDocumentId(DOCUMENT_ID);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
