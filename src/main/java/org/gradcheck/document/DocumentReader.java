package org.gradcheck.document;

import java.io.IOException;
import java.util.List;

/** Reads one file format. Immutable and thread-safe. Ask {@link DocumentReaders} for a document, not a reader. */
public interface DocumentReader {

    /** Whether the file is of this reader's format, told by its first bytes or, failing that, its name. */
    boolean reads(SourceFile file);

    /**
     * The file's content. What can't be read becomes a problem of the document; an exception thrown here is turned into
     * one by {@link DocumentReaders}.
     */
    Document read(SourceFile file) throws Exception;

    /** What pieces of the file look like; none of a format without pages. */
    default List<Picture> pictures(SourceFile file, List<Clipping> clippings) throws IOException {
        return List.of();
    }

    /** A copy of the file with notes in it; none of a format without pages. */
    default AnnotatedCopy annotated(SourceFile file, List<MarginNote> notes) throws IOException {
        return AnnotatedCopy.NONE;
    }
}
