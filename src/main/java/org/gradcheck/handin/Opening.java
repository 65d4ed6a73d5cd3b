package org.gradcheck.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Problem;

/** Finds the folder in which the students are: the one that was named, one inside it, or that of an archive. */
final class Opening {

    /** So many times its size may an archive of a class unpack to: scans hardly shrink, texts to a fifth. */
    private static final int EXPANSION = 10;

    private Opening() {}

    static Folder folder(Path source, Limits limits, TemporaryFolder temporary, List<Problem> problems)
            throws NoSubmissions, IOException {
        if (Files.isDirectory(source)) {
            return insideDownload(Folder.of(source));
        }
        if (!ZipArchive.isZip(source)) {
            throw new NoSubmissions(source + " is neither a folder nor a zip. Unpack another kind of archive first,"
                    + " and name the folder.");
        }
        return insideZip(source, unpacked(source, limits, temporary, problems));
    }

    private static Folder unpacked(Path zip, Limits limits, TemporaryFolder temporary, List<Problem> problems)
            throws NoSubmissions, IOException {
        Path folder = temporary.path().resolve("class");
        long most = Math.max(limits.unpacked().bytes(), EXPANSION * Files.size(zip));
        problems.addAll(ZipArchive.unpack(zip, Folder.name(zip), folder, most));
        if (problems.stream().anyMatch(problem -> problem.code().equals("too-large"))) {
            throw new NoSubmissions(
                    zip + " unpacks to more than an archive of its size should. If it is sound, unpack it"
                            + " and name the folder, or raise " + Limits.UNPACKED_OPTION + ".");
        }
        Folder unpacked = Folder.of(folder);
        if (unpacked.entries().isEmpty() && !problems.isEmpty()) {
            throw new NoSubmissions(zip + ": " + problems.get(0).message());
        }
        return unpacked;
    }

    /** A download may lie in a folder of its own. */
    private static Folder insideDownload(Folder folder) throws IOException {
        if (isWrapped(folder) && !Layouts.isDownload(folder)) {
            Folder inside = Folder.of(folder.entries().get(0));
            return Layouts.isDownload(inside) ? inside : folder;
        }
        return folder;
    }

    /** The folder of a class is often packed whole; that of a student alone looks the same. */
    private static Folder insideZip(Path zip, Folder folder) throws NoSubmissions, IOException {
        Folder inside = insideDownload(folder);
        if (!inside.equals(folder) || !isWrapped(folder) || Layouts.isDownload(folder)) {
            return inside;
        }
        Path only = folder.entries().get(0);
        if (!Folder.name(zip).startsWith(Folder.name(only))) {
            throw new NoSubmissions(zip + " holds one folder, " + Folder.name(only) + ", which may be a student or the"
                    + " class. Unpack it, and name the folder that holds the students.");
        }
        return Folder.of(only);
    }

    private static boolean isWrapped(Folder folder) {
        return folder.entries().size() == 1
                && Files.isDirectory(folder.entries().get(0));
    }
}
