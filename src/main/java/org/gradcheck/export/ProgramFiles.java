package org.gradcheck.export;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What the running program consists of.
 *
 * @param classes the folder of its own classes, if it does not run from a jar
 * @param jars its own jar and those of the libraries, in the order of the class path
 */
record ProgramFiles(Optional<Path> classes, List<Path> jars) {

    ProgramFiles {
        jars = List.copyOf(jars);
    }

    /** The files on the class path, and those that the manifests of its jars name. */
    static ProgramFiles running() throws IOException {
        Set<Path> jars = new LinkedHashSet<>();
        Deque<Path> left = new ArrayDeque<>();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .forEach(left::add);
        while (!left.isEmpty()) {
            Path next = left.remove();
            if (Files.isRegularFile(next) && jars.add(next)) {
                left.addAll(named(next));
            }
        }
        Path own = own();
        jars.remove(own);
        boolean isJar = Files.isRegularFile(own);
        return new ProgramFiles(
                isJar ? Optional.empty() : Optional.of(own),
                firstOfEachName(Stream.concat(isJar ? Stream.of(own) : Stream.empty(), jars.stream())));
    }

    /** As on a class path, of two jars of one name the first counts. */
    private static List<Path> firstOfEachName(Stream<Path> jars) {
        Map<String, Path> byName = new LinkedHashMap<>();
        jars.forEach(jar -> byName.putIfAbsent(String.valueOf(jar.getFileName()), jar));
        return List.copyOf(byName.values());
    }

    private static Path own() {
        try {
            return Path.of(ProgramFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it lies", e);
        }
    }

    private static List<Path> named(Path jar) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            String named = opened.getManifest() == null
                    ? ""
                    : String.valueOf(opened.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH));
            return Stream.of(named.split(" "))
                    .filter(entry -> entry.endsWith(".jar"))
                    .map(entry -> Path.of(jar.toUri().resolve(URI.create(entry))))
                    .toList();
        }
    }
}
