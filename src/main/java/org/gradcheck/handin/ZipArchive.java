package org.gradcheck.handin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;

/**
 * Unpacks a zip below a folder and nowhere else, up to a number of files and bytes. What an archive says of its sizes is
 * not believed. A link in it becomes a file with the text of its target.
 *
 * <p>Problem codes: {@code too-large}, {@code broken-file}, {@code not-followed} for an entry that points elsewhere.
 */
final class ZipArchive {

    private static final int MOST_ENTRIES = 50_000;
    private static final int PIECE = 64 * 1024;

    /** Names that are no UTF-8 are in the letters of the first personal computers, as the format says. */
    private static final Charset OLD =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final Path zip;
    private final String name;
    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private long left;

    private ZipArchive(Path zip, String name, Path folder, long mostBytes) {
        this.zip = zip;
        this.name = name;
        this.folder = folder;
        this.left = mostBytes;
    }

    /** Whether a file begins as a zip does. */
    static boolean isZip(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return Arrays.equals(start, new byte[] {'P', 'K', 3, 4})
                    || Arrays.equals(start, new byte[] {'P', 'K', 5, 6});
        }
    }

    /**
     * Unpacks a zip.
     *
     * @param name what problems call the zip
     * @param folder an absolute path without links; made if need be
     * @return what could not be unpacked
     */
    static List<Problem> unpack(Path zip, String name, Path folder, long mostBytes) throws IOException {
        Files.createDirectories(folder);
        ZipArchive archive = new ZipArchive(zip, name, folder, mostBytes);
        archive.unpack();
        return archive.problems;
    }

    private void unpack() {
        try (ZipFile opened = open()) {
            int entries = 0;
            for (Iterator<? extends ZipEntry> all = opened.entries().asIterator(); all.hasNext() && left >= 0; ) {
                unpack(opened, all.next());
                if (++entries > MOST_ENTRIES) {
                    problem(
                            "too-large",
                            "The archive holds more than " + MOST_ENTRIES + " files; the rest was left in it.");
                    return;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            problem("broken-file", "The archive is damaged and can't be unpacked.");
        }
    }

    private ZipFile open() throws IOException {
        try {
            return new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(zip.toFile(), OLD);
        }
    }

    private void unpack(ZipFile opened, ZipEntry entry) {
        EntryName written = new EntryName(entry.getName());
        boolean leftBehind = written.isLeftBehind();
        EntryName wanted = leftBehind ? written.around() : written;
        if (wanted.isEmpty()) {
            return;
        }
        Optional<Path> path = wanted.below(folder);
        if (path.isPresent()) {
            unpack(opened, entry, path.get(), leftBehind || entry.isDirectory());
        } else {
            problem("not-followed", "The entry " + printed(entry) + " points out of the archive and was not unpacked.");
        }
    }

    private void unpack(ZipFile opened, ZipEntry entry, Path path, boolean isFolder) {
        try {
            if (isFolder) {
                Files.createDirectories(path);
            } else {
                Files.createDirectories(path.getParent());
                write(opened, entry, free(path));
            }
        } catch (IOException e) {
            problem("broken-file", "The entry " + printed(entry) + " of the archive can't be unpacked.");
        }
    }

    /** Two entries may have the same name, or the same for a system that does not tell small letters from capitals. */
    private static Path free(Path path) {
        Path free = path;
        for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
            free = path.resolveSibling(numbered(Folder.name(path), number));
        }
        return free;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return name.substring(0, end) + " (" + number + ")" + name.substring(end);
    }

    /** What can be unpacked of a broken entry stays: its reader says what is wrong. */
    private void write(ZipFile opened, ZipEntry entry, Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                InputStream in = opened.getInputStream(entry)) {
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                left -= length;
                if (left < 0) {
                    problem("too-large", "The archive unpacks to more than is allowed; the rest was left in it.");
                    return;
                }
                out.write(piece, 0, length);
            }
        }
    }

    private static String printed(ZipEntry entry) {
        return entry.getName().replaceAll("\\p{Cntrl}", "?");
    }

    private void problem(String code, String message) {
        problems.add(new Problem(new Place.WholeFile(name), code, message));
    }
}
