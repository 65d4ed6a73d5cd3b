package org.gradcheck.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Span;

/** A worker whose reader does what the file's name says. */
final class HostileWorker {

    private static final Map<String, Function<SourceFile, Document>> READERS = Map.ofEntries(
            Map.entry("innocent", HostileWorker::text),
            Map.entry("hang", HostileWorker::hang),
            Map.entry("heap", HostileWorker::heap),
            Map.entry("exit", file -> {
                System.exit(0);
                return text(file);
            }),
            Map.entry("stack", HostileWorker::stack),
            Map.entry("error", file -> {
                throw new AssertionError("an error");
            }),
            Map.entry("print", file -> {
                System.out.println("a word from a library");
                return text(file);
            }),
            Map.entry("flood", HostileWorker::flood),
            Map.entry("forge", HostileWorker::forge),
            Map.entry("long", HostileWorker::longText),
            Map.entry("picky", HostileWorker::picky),
            Map.entry("killed", HostileWorker::killed));

    private static int filesRead;

    private HostileWorker() {}

    public static void main(String[] args) {
        Worker.serve(task -> Result.of(read(task.file())));
    }

    private static Document read(SourceFile file) {
        filesRead++;
        return READERS.get(file.name()).apply(file);
    }

    /** What every reader gives that comes to an end. */
    static Document text(SourceFile file) {
        Place place = new Place.InText(file.name(), 1, 1);
        Line line = Line.of(Span.prose(new String(file.bytes(), StandardCharsets.UTF_8), place));
        return new Document(file.name(), List.of(new Block.Text(List.of(line))), List.of());
    }

    private static Document hang(SourceFile file) {
        while (file.bytes().length > 0) {
            Thread.onSpinWait();
        }
        return text(file);
    }

    private static Document heap(SourceFile file) {
        List<byte[]> kept = new ArrayList<>();
        while (file.bytes().length > 0) {
            kept.add(new byte[1 << 20]);
        }
        return text(file);
    }

    private static Document stack(SourceFile file) {
        return file.bytes().length > 0 ? stack(file) : text(file);
    }

    private static Document flood(SourceFile file) {
        while (file.bytes().length > 0) {
            System.out.println("no end of words");
        }
        return text(file);
    }

    /** Around {@code System.out}, as native code could. */
    private static Document forge(SourceFile file) {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(file.bytes());
            return text(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document longText(SourceFile file) {
        return text(new SourceFile(
                file.name(), "x".repeat(Message.MOST_BYTES_OF_ANSWER / 2).getBytes(StandardCharsets.UTF_8)));
    }

    /** Breaks down because of what was read before. */
    private static Document picky(SourceFile file) {
        if (filesRead > 1) {
            throw new IllegalStateException("not the first");
        }
        return text(file);
    }

    /** Ends as if the system had killed it, the first time; the file's text says where that is noted. */
    private static Document killed(SourceFile file) {
        Path note = Path.of(new String(file.bytes(), StandardCharsets.UTF_8));
        try {
            if (!Files.exists(note)) {
                Files.createFile(note);
                Runtime.getRuntime().halt(128 + 9);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text(file);
    }
}
