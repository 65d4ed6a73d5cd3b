package org.gradcheck.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A folder and what is seen in it, in the order of the names. What operating systems and programs leave behind is not
 * seen: names that begin with a full stop, and the like.
 */
record Folder(Path path, List<Path> entries) {

    private static final Set<String> LEFT_BEHIND = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    Folder {
        entries = List.copyOf(entries);
    }

    static Folder of(Path path) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return new Folder(path, sorted(entries.filter(Folder::isSeen)));
        }
    }

    /** The files of a folder and of those inside it. Links are not followed: they could lead out of it, or round in circles. */
    static List<Path> filesBelow(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return sorted(files.filter(Files::isRegularFile).filter(file -> isSeenBelow(path, file)));
        }
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Whether a name is one that a person gave. */
    static boolean isSeen(String name) {
        return !name.startsWith(".") && !LEFT_BEHIND.contains(name);
    }

    private static boolean isSeen(Path path) {
        return isSeen(name(path));
    }

    private static boolean isSeenBelow(Path folder, Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .allMatch(Folder::isSeen);
    }

    private static List<Path> sorted(Stream<Path> paths) {
        return paths.sorted(Comparator.comparing(Path::toString)).toList();
    }
}
