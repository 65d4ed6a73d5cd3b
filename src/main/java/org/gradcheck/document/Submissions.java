package org.gradcheck.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the submissions of a class in a folder: a student is a file or a folder, named after the student. */
public final class Submissions {

    /** What stands beside the submissions and is none: the grades that are expected of them. */
    private static final String EXPECTED = "expected.yaml";

    private Submissions() {}

    /**
     * The submissions in a folder, in the order of the students' names. Files that differ in their ending only are one
     * submission; names that begin with a full stop are passed over.
     *
     * @throws IOException if the folder can't be listed
     */
    public static List<Submission> in(Path folder) throws IOException {
        Map<String, List<Path>> byStudent = new TreeMap<>();
        for (Path entry : visible(folder)) {
            List<Path> files = Files.isDirectory(entry) ? filesBelow(entry) : List.of(entry);
            byStudent.computeIfAbsent(student(entry), name -> new ArrayList<>()).addAll(files);
        }
        return byStudent.entrySet().stream()
                .map(entry -> Submission.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Path> visible(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return sorted(
                    entries.filter(entry -> isVisible(entry) && !fileName(entry).equals(EXPECTED)));
        }
    }

    /** Links are not followed: they could lead out of the folder, or round in circles. */
    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 10)) {
            return sorted(files.filter(file -> Files.isRegularFile(file) && isVisible(file)));
        }
    }

    private static List<Path> sorted(Stream<Path> paths) {
        return paths.sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    }

    private static boolean isVisible(Path path) {
        return !fileName(path).startsWith(".");
    }

    private static String student(Path entry) {
        String name = fileName(entry);
        int ending = name.lastIndexOf('.');
        return Files.isDirectory(entry) || ending <= 0 ? name : name.substring(0, ending);
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }
}
