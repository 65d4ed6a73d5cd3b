package org.gradcheck;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Tells one state of this program from another, between two releases too. */
public final class Program {

    private Program() {}

    /** The fingerprint of all classes and resources. */
    public static String fingerprint() {
        try {
            Path code = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(code) ? ofFolder(code) : ofJar(code);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the program can't find its own classes", e);
        }
    }

    /** A jar lists the check sums of what it holds, so that nothing needs to be unpacked. */
    private static String ofJar(Path jar) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> fingerprint.with(entry.getName() + " " + entry.getCrc()));
        }
        return fingerprint.text();
    }

    private static String ofFolder(Path folder) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            sorted.forEach(file -> fingerprint
                    .with(folder.relativize(file).toString().replace('\\', '/'))
                    .with(file));
        }
        return fingerprint.text();
    }
}
