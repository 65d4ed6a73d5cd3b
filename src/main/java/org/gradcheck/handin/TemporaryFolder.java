package org.gradcheck.handin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder for what is unpacked, which only this user can read. Made when it is needed, and removed with all in it. */
final class TemporaryFolder implements AutoCloseable {

    /** Work of students is not left behind if somebody breaks off the program. */
    private final Thread atExit = new Thread(this::remove, "remove what was unpacked");

    private Optional<Path> made = Optional.empty();

    Path path() throws IOException {
        if (made.isEmpty()) {
            made = Optional.of(Files.createTempDirectory("gradcheck-").toRealPath());
            Runtime.getRuntime().addShutdownHook(atExit);
        }
        return made.orElseThrow();
    }

    @Override
    public void close() {
        if (made.isPresent()) {
            remove();
            Runtime.getRuntime().removeShutdownHook(atExit);
            made = Optional.empty();
        }
    }

    private void remove() {
        made.ifPresent(folder -> {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.sorted(Comparator.reverseOrder()).forEach(TemporaryFolder::delete);
            } catch (IOException | UncheckedIOException e) {
                // The system clears its folder for temporary files.
                return;
            }
        });
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
