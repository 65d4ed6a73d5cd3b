package org.gradcheck.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Limits;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Picture;
import org.gradcheck.document.SourceFile;

/**
 * Reads files within limits. Thread-safe, and never throws: what can't be read is a document with a problem.
 *
 * <p>Problem codes, besides those of the readers: {@code too-slow}, {@code too-large}, {@code reader-failed}.
 */
public interface Reading extends AutoCloseable {

    /** Reads files in this process: for a few files, whose reader may be left behind if it never ends. */
    static Reading inThisProcess(Limits limits) {
        return new ReadingHere(limits);
    }

    Limits limits();

    Document read(SourceFile file);

    /** What pieces of a PDF look like; none where they can't be shown within the limits. */
    List<Picture> pictures(SourceFile file, List<Clipping> clippings);

    /** A copy of a file with notes in it, or why there is none; nothing at all of a format without pages. */
    AnnotatedCopy annotated(SourceFile file, List<MarginNote> notes);

    /**
     * Opens and reads a file.
     *
     * @param name how the document and its places call the file
     */
    default Document read(Path file, String name) {
        return read(file, name, Map.of());
    }

    /**
     * Opens and reads a file with the files of the same submission that it may read in.
     *
     * @param parts those files by their names
     */
    default Document read(Path file, String name, Map<String, Path> parts) {
        return DocumentReaders.open(file, name, parts, limits(), this::read);
    }

    /**
     * Opens a file and shows pieces of it.
     *
     * @param name as for {@link #read(Path, String)}
     */
    default List<Picture> pictures(Path file, String name, List<Clipping> clippings) {
        List<Picture> pictures = new ArrayList<>();
        DocumentReaders.open(file, name, limits(), source -> {
            pictures.addAll(pictures(source, clippings));
            return new Document(name, List.of(), List.of());
        });
        return List.copyOf(pictures);
    }

    /**
     * Opens a file and writes notes into a copy of it.
     *
     * @param name as for {@link #read(Path, String)}
     */
    default AnnotatedCopy annotated(Path file, String name, List<MarginNote> notes) {
        List<AnnotatedCopy> copies = new ArrayList<>();
        Document opened = DocumentReaders.open(file, name, limits(), source -> {
            copies.add(annotated(source, notes));
            return new Document(name, List.of(), List.of());
        });
        return copies.isEmpty() ? new AnnotatedCopy(new byte[0], opened.problems()) : copies.get(0);
    }

    /** Nothing is read any more. */
    @Override
    void close();
}
