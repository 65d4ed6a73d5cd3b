package org.gradcheck.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.docx.DocxReader;
import org.gradcheck.document.html.HtmlReader;
import org.gradcheck.document.pdf.PdfReader;

/**
 * Reads a file of any known format into a {@link Document}.
 *
 * <p>Never throws: a file that can't be read is a document without blocks and with a problem, so that one broken file
 * does not stop a class. A reader that hangs can't be stopped from inside its process; a batch runs it in a worker.
 *
 * <p>Problem codes: {@code empty-file}, {@code too-large}, {@code file-missing}, {@code unknown-format},
 * {@code broken-file}, and those of the readers.
 */
public final class DocumentReaders {

    /** The formats, in the order they are tried: what is told by its first bytes stands before what is told by its name. */
    private static final List<DocumentReader> READERS = List.of(
            new PdfReader(),
            new DocxReader(),
            new BinaryReader(),
            new HtmlReader(),
            new LatexReader(),
            new NotebookReader(),
            new ProgramReader(),
            new MarkdownReader(),
            new PlainTextReader());

    /** Larger than a homework with photographs, small enough for the heap of a worker. */
    private static final long MAX_BYTES = 50L * 1024 * 1024;

    private static final String READABLE =
            "PDF, Word (.docx), web pages (.html, .htm, .xhtml), LaTeX (.tex, .latex), Jupyter notebooks (.ipynb), "
                    + "Markdown (.md, .markdown, .Rmd, .qmd), programs (.py, .R, .jl) and text (.txt, .text)";

    private DocumentReaders() {}

    /**
     * Reads a file.
     *
     * @param name how the document and its places call the file, usually relative to the folder of the submission
     */
    public static Document read(Path file, String name) {
        return readWith(file, name, Map.of());
    }

    /**
     * Reads a file and the files of the same submission it reads in.
     *
     * @param parts those files by their names, which are relative to the same folder as the name of the file
     */
    public static Document read(Path file, String name, Map<String, Path> parts) {
        return name.contains("/") && Files.isSymbolicLink(file)
                ? Document.unreadable(name, "not-followed", "The file " + name + " is a link and was not followed.")
                : readWith(file, name, parts);
    }

    private static Document readWith(Path file, String name, Map<String, Path> parts) {
        try {
            if (!Files.isRegularFile(file)) {
                return Document.unreadable(name, "file-missing", "There is no such file: " + name + ".");
            }
            return Files.size(file) > MAX_BYTES
                    ? tooLarge(name)
                    : read(new SourceFile(name, Files.readAllBytes(file), parts(name, parts)));
        } catch (IOException | SecurityException e) {
            return Document.unreadable(name, "file-missing", "The file " + name + " can't be opened.");
        } catch (OutOfMemoryError e) {
            return tooLarge(name);
        }
    }

    /** Links are not followed: they could lead out of the submission. */
    private static List<SourceFile> parts(String name, Map<String, Path> parts) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        long left = MAX_BYTES;
        for (Map.Entry<String, Path> part : parts.entrySet()) {
            boolean text = new SourceFile(part.getKey(), new byte[0]).hasExtension("tex", "latex", "txt");
            if (text && Files.isRegularFile(part.getValue(), LinkOption.NOFOLLOW_LINKS)) {
                left -= Files.size(part.getValue());
                if (left > 0 && !part.getKey().equals(name)) {
                    sources.add(new SourceFile(part.getKey(), Files.readAllBytes(part.getValue())));
                }
            }
        }
        return sources;
    }

    /** Reads a file whose bytes are at hand. */
    public static Document read(SourceFile file) {
        if (file.bytes().length == 0) {
            return Document.unreadable(file.name(), "empty-file", "The file is empty.");
        }
        if (file.bytes().length > MAX_BYTES) {
            return tooLarge(file.name());
        }
        Optional<DocumentReader> reader =
                READERS.stream().filter(candidate -> candidate.reads(file)).findFirst();
        return reader.map(found -> readSafely(found, file)).orElseGet(() -> unknownFormat(file));
    }

    /** Errors too: a few hundred hostile bytes overflow the stack or the heap of a reader, and the next file is fine. */
    static Document readSafely(DocumentReader reader, SourceFile file) {
        try {
            return reader.read(file);
        } catch (OutOfMemoryError e) {
            return tooLarge(file.name());
        } catch (StackOverflowError e) {
            return Document.unreadable(file.name(), "broken-file", "The file is nested too deeply to be read.");
        } catch (Throwable e) {
            return Document.unreadable(file.name(), "broken-file", "The file is damaged and can't be read.");
        }
    }

    private static Document tooLarge(String name) {
        return Document.unreadable(name, "too-large", "The file is too large to be read; the limit is 50 MB.");
    }

    private static Document unknownFormat(SourceFile file) {
        String message = ForeignFormats.advice(file).orElse("Not a format gradcheck reads. It reads " + READABLE + ".");
        return Document.unreadable(file.name(), "unknown-format", message);
    }
}
