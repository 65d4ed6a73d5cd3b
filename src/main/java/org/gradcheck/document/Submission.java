package org.gradcheck.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What one student handed in.
 *
 * @param student the student's name or id, which no other student of the class has
 * @param files the files, in the order of their names; none if nothing was handed in
 * @param parts files that are read as parts of others: what a LaTeX file reads in
 * @param roots the folders by which reports call the files; the first that holds a file counts
 * @param receipt what was written down when it was handed in
 * @param problems what is missing or could not be unpacked, before any file is read
 */
public record Submission(
        String student, List<Path> files, List<Path> parts, List<Path> roots, Receipt receipt, List<Problem> problems) {

    public Submission {
        files = List.copyOf(files);
        parts = List.copyOf(parts);
        roots = List.copyOf(roots);
        problems = List.copyOf(problems);
    }

    /** A submission of files that each stand for themselves. */
    public Submission(String student, List<Path> files) {
        this(student, files, List.of(), List.of(), Receipt.NONE, List.of());
    }

    /** A submission of files of which some may be parts of others. */
    public static Submission of(String student, List<Path> files) {
        return of(student, files, List.of(), Receipt.NONE, List.of());
    }

    /** A submission of files of which some may be parts of others, and what is known of it. */
    public static Submission of(
            String student, List<Path> files, List<Path> roots, Receipt receipt, List<Problem> problems) {
        Set<Path> parts = TexFolder.parts(files);
        List<Path> whole = files.stream().filter(file -> !parts.contains(file)).toList();
        return new Submission(student, whole, List.copyOf(parts), roots, receipt, problems);
    }

    /**
     * What a file is called in reports: by the way from the root it lies below; without roots in a student's folder by the
     * way to it, elsewhere by its own name.
     */
    public String name(Path file) {
        return roots.stream()
                .filter(file::startsWith)
                .findFirst()
                .map(root -> slashes(root.relativize(file)))
                .orElseGet(() -> nameWithoutRoots(file));
    }

    private String nameWithoutRoots(Path file) {
        String way = String.valueOf(file.getFileName());
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            String name = String.valueOf(folder.getFileName());
            way = name + "/" + way;
            if (name.equals(student)) {
                return way;
            }
        }
        return besideFirst(file);
    }

    private String besideFirst(Path file) {
        Path folder = files.isEmpty() ? null : files.get(0).getParent();
        Path beside = folder != null && file.startsWith(folder) ? folder.relativize(file) : file.getFileName();
        return slashes(beside);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
