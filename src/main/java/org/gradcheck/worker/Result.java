package org.gradcheck.worker;

import java.util.List;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.Document;
import org.gradcheck.document.Picture;
import org.gradcheck.document.SourceFile;

/**
 * What a worker made of a file.
 *
 * @param document what was read; without blocks where the file was not to be read or could not be
 * @param pictures the pieces that were to be shown
 * @param annotated the copy that notes were to be written into
 */
record Result(Document document, List<Picture> pictures, AnnotatedCopy annotated) {

    Result {
        pictures = List.copyOf(pictures);
    }

    /** A file that was read; or one with which nothing could be done, and the reason as the document's problem. */
    static Result of(Document document) {
        return new Result(document, List.of(), new AnnotatedCopy(new byte[0], document.problems()));
    }

    static Result of(SourceFile file, List<Picture> pictures) {
        return new Result(nothing(file), pictures, AnnotatedCopy.NONE);
    }

    static Result of(SourceFile file, AnnotatedCopy annotated) {
        return new Result(nothing(file), List.of(), annotated);
    }

    private static Document nothing(SourceFile file) {
        return new Document(file.name(), List.of(), List.of());
    }
}
