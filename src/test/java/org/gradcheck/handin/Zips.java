package org.gradcheck.handin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zips of real folders and of made-up names. */
final class Zips {

    private Zips() {}

    /** Packs what is in a folder, not the folder itself. */
    static Path packed(Path folder, Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !path.equals(folder)).sorted().toList()) {
                boolean isFolder = Files.isDirectory(path);
                String name = folder.relativize(path).toString().replace('\\', '/');
                out.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
                if (!isFolder) {
                    Files.copy(path, out);
                }
            }
        }
        return zip;
    }

    /** A zip of files that all hold their own name. */
    static Path of(Path zip, Charset names, List<String> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), names)) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    /** A zip with two entries of one name, which Java does not write: the second is renamed in the bytes. */
    static Path withTwice(Path zip, String name, String sameLength) throws IOException {
        of(zip, StandardCharsets.UTF_8, List.of(name, sameLength));
        byte[] bytes = Files.readAllBytes(zip);
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        byte[] found = sameLength.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at <= bytes.length - found.length; at++) {
            boolean isName = at >= 26 && java.util.Arrays.equals(bytes, at, at + found.length, found, 0, found.length);
            if (isName) {
                System.arraycopy(wanted, 0, bytes, at, wanted.length);
            }
        }
        Files.write(zip, bytes);
        return zip;
    }

    /** A few kilobytes that unpack to so many megabytes. */
    static Path bomb(Path zip, String name, int megabytes) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            zeros(out, megabytes);
        }
        return zip;
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        for (int i = 0; i < megabytes; i++) {
            out.write(zeros);
        }
    }
}
