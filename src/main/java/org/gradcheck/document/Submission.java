package org.gradcheck.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What one student handed in.
 *
 * @param student the student's name or id, as the name of the file or folder gives it
 * @param files the files, in the order of their names; never empty
 * @param parts files that are read as parts of others: what a LaTeX file reads in
 */
public record Submission(String student, List<Path> files, List<Path> parts) {
    public Submission {
        files = List.copyOf(files);
        parts = List.copyOf(parts);
    }

    /** A submission of files that each stand for themselves. */
    public Submission(String student, List<Path> files) {
        this(student, files, List.of());
    }

    /** A submission of files of which some may be parts of others. */
    public static Submission of(String student, List<Path> files) {
        Set<Path> parts = TexFolder.parts(files);
        List<Path> whole = files.stream().filter(file -> !parts.contains(file)).toList();
        return new Submission(student, whole, List.copyOf(parts));
    }

    /** What a file is called in reports: in a student's folder by the way to it, elsewhere by its own name. */
    public String name(Path file) {
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
        return String.valueOf(beside).replace('\\', '/');
    }
}
