package org.gradcheck.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gradcheck.document.docx.DocxReader;
import org.gradcheck.document.html.HtmlReader;
import org.gradcheck.document.latex.LatexReader;
import org.gradcheck.document.markdown.MarkdownReader;
import org.gradcheck.document.notebook.NotebookReader;
import org.gradcheck.document.notebook.ProgramReader;
import org.gradcheck.document.pdf.PdfReader;
import org.gradcheck.document.text.PlainTextReader;

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
            new WebArchiveReader(),
            new HtmlReader(),
            new LatexReader(),
            new NotebookReader(),
            new ProgramReader(),
            new MarkdownReader(),
            new PlainTextReader());

    private static final String READABLE =
            "PDF, Word (.docx), web pages (.html, .htm, .xhtml), LaTeX (.tex, .latex), Jupyter notebooks (.ipynb), "
                    + "Markdown (.md, .markdown, .Rmd, .qmd), programs (.py, .R, .jl) and text (.txt, .text)";

    private DocumentReaders() {}

    /** Reads a file in this thread, with the usual limits. */
    public static Document read(Path file, String name) {
        return open(file, name, Limits.USUAL, DocumentReaders::read);
    }

    /**
     * Opens a file and hands its bytes to a reader, if there is anything to hand on.
     *
     * @param name how the document and its places call the file, usually relative to the folder of the submission
     */
    public static Document open(Path file, String name, Limits limits, Function<SourceFile, Document> reader) {
        return open(file, name, Map.of(), limits, reader);
    }

    /**
     * Opens a file, with the files of the same submission that it may read in.
     *
     * @param parts those files by their names, which are relative to the same folder as the name of the file
     */
    public static Document open(
            Path file, String name, Map<String, Path> parts, Limits limits, Function<SourceFile, Document> reader) {
        if (name.contains("/") && Files.isSymbolicLink(file)) {
            return Document.unreadable(name, "not-followed", "The file " + name + " is a link and was not followed.");
        }
        SourceFile source;
        try {
            if (!Files.isRegularFile(file)) {
                return Document.unreadable(name, "file-missing", "There is no such file: " + name + ".");
            }
            if (Files.size(file) > limits.size().bytes()) {
                return tooLarge(name, limits);
            }
            source = new SourceFile(name, Files.readAllBytes(file), parts(name, parts, limits), limits);
        } catch (IOException | SecurityException e) {
            return Document.unreadable(name, "file-missing", "The file " + name + " can't be opened.");
        } catch (OutOfMemoryError e) {
            return tooLarge(name, limits);
        }
        return reader.apply(source);
    }

    /** Links are not followed: they could lead out of the submission. */
    private static List<SourceFile> parts(String name, Map<String, Path> parts, Limits limits) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        long left = limits.size().bytes();
        for (Map.Entry<String, Path> part : parts.entrySet()) {
            boolean text = SourceFile.endsIn(part.getKey(), "tex", "latex", "txt");
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
        if (file.bytes().length > file.limits().size().bytes()) {
            return tooLarge(file.name(), file.limits());
        }
        return reader(file).map(found -> readSafely(found, file)).orElseGet(() -> unknownFormat(file));
    }

    /** Shows pieces of a file whose bytes are at hand; none of a file that can't be shown. */
    public static List<Picture> pictures(SourceFile file, List<Clipping> clippings) {
        Optional<DocumentReader> reader = reader(file);
        try {
            return reader.isPresent() ? reader.get().pictures(file, clippings) : List.of();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A person looks it up in the file itself: the report says where.
            return List.of();
        }
    }

    /** Writes notes into a copy of a file whose bytes are at hand; what can't be done is a problem of the copy. */
    public static AnnotatedCopy annotated(SourceFile file, List<MarginNote> notes) {
        try {
            Optional<DocumentReader> reader = reader(file);
            return reader.isPresent() ? reader.get().annotated(file, notes) : AnnotatedCopy.NONE;
        } catch (IOException | RuntimeException e) {
            return AnnotatedCopy.impossible(file.name(), "The file is damaged, so that nothing can be noted in it.");
        } catch (StackOverflowError | OutOfMemoryError e) {
            return AnnotatedCopy.impossible(
                    file.name(), "Noting something in the file takes more memory than there is.");
        }
    }

    private static Optional<DocumentReader> reader(SourceFile file) {
        return READERS.stream().filter(candidate -> candidate.reads(file)).findFirst();
    }

    /** Errors too: a few hundred hostile bytes overflow the stack or the heap of a reader, and the next file is fine. */
    static Document readSafely(DocumentReader reader, SourceFile file) {
        try {
            return reader.read(file);
        } catch (OutOfMemoryError e) {
            return Document.unreadable(file.name(), "too-large", "The file takes more memory than there is.");
        } catch (StackOverflowError e) {
            return Document.unreadable(file.name(), "broken-file", "The file is nested too deeply to be read.");
        } catch (Throwable e) {
            return Document.unreadable(file.name(), "broken-file", "The file is damaged and can't be read.");
        }
    }

    private static Document tooLarge(String name, Limits limits) {
        String message =
                "The file is larger than " + limits.size().text() + "; " + Limits.SIZE_OPTION + " raises the limit.";
        return Document.unreadable(name, "too-large", message);
    }

    private static Document unknownFormat(SourceFile file) {
        String message = ForeignFormats.advice(file).orElse("Not a format gradcheck reads. It reads " + READABLE + ".");
        return Document.unreadable(file.name(), "unknown-format", message);
    }
}
