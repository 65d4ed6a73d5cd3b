package org.gradcheck.worker;

import java.util.List;
import org.gradcheck.document.Document;
import org.gradcheck.document.Picture;
import org.gradcheck.document.SourceFile;

/**
 * What a worker made of a file.
 *
 * @param document what was read; without blocks where the file was only to be shown
 * @param pictures the pieces that were to be shown
 */
record Result(Document document, List<Picture> pictures) {

    Result {
        pictures = List.copyOf(pictures);
    }

    static Result of(Document document) {
        return new Result(document, List.of());
    }

    static Result of(SourceFile file, List<Picture> pictures) {
        return new Result(new Document(file.name(), List.of(), List.of()), pictures);
    }
}
