package org.gradcheck.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Submission;

/** Gathers the files of students, and unpacks what they packed. An archive inside an archive stays a file. */
final class Gathering {

    private final Path root;
    private final TemporaryFolder temporary;
    private final Limits limits;

    Gathering(Path root, TemporaryFolder temporary, Limits limits) {
        this.root = root;
        this.temporary = temporary;
        this.limits = limits;
    }

    Submission submission(Handed handed) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Path> roots = new ArrayList<>(List.of(root));
        for (Path entry : handed.entries()) {
            for (Path file : Files.isDirectory(entry) ? Folder.filesBelow(entry) : List.of(entry)) {
                if (isPacked(file)) {
                    roots.add(unpackedRoot());
                    files.addAll(unpacked(file, problems));
                } else {
                    files.add(file);
                }
            }
        }
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(nothing(handed));
        }
        return Submission.of(handed.student(), files, roots.stream().distinct().toList(), handed.receipt(), problems);
    }

    private static boolean isPacked(Path file) throws IOException {
        return Folder.name(file).toLowerCase(Locale.ROOT).endsWith(".zip")
                && !Files.isSymbolicLink(file)
                && ZipArchive.isZip(file);
    }

    private Path unpackedRoot() throws IOException {
        return temporary.path().resolve("packed");
    }

    private List<Path> unpacked(Path zip, List<Problem> problems) throws IOException {
        String name = root.relativize(zip).toString().replace('\\', '/');
        if (Files.size(zip) > limits.size().bytes()) {
            problems.add(problem(
                    name,
                    "too-large",
                    "The archive is larger than " + limits.size().text() + "; " + Limits.SIZE_OPTION
                            + " raises the limit."));
            return List.of();
        }
        Path folder = unpackedRoot().resolve(name);
        int before = problems.size();
        problems.addAll(ZipArchive.unpack(zip, name, folder, limits.unpacked().bytes()));
        List<Path> files = Folder.filesBelow(folder);
        if (files.isEmpty() && problems.size() == before) {
            problems.add(problem(name, "empty-file", "The archive is empty."));
        }
        return files;
    }

    private Problem nothing(Handed handed) {
        return handed.entries().isEmpty()
                ? problem(handed.student(), "nothing-handed-in", "The download holds nothing of this student.")
                : problem(
                        Folder.name(handed.entries().get(0)),
                        "nothing-handed-in",
                        "The folder is empty: nothing was handed in.");
    }

    private static Problem problem(String name, String code, String message) {
        return new Problem(new Place.WholeFile(name), code, message);
    }
}
