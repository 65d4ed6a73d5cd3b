package org.gradcheck.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files out of the XML that is in them, so that a person can read and change what a test reads. */
public final class WordFiles {

    private static final String NAMESPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
            + "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' "
            + Stream.of("mc", "wps", "wp", "a", "c", "dgm", "v", "o", "w14")
                    .map(prefix -> "xmlns:" + prefix + "='http://schemas.example.org/" + prefix + "'")
                    .collect(Collectors.joining(" "));

    private WordFiles() {}

    /** A file of the test, packed if it is a folder with the parts of a Word file. */
    public static SourceFile at(Path path) throws IOException {
        String name = path.getFileName().toString();
        return new SourceFile(name, Files.isDirectory(path) ? packed(path) : Files.readAllBytes(path));
    }

    private static byte[] packed(Path folder) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                parts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A part of a Word file around some XML, in which {@code «x»} stands for a run of an equation. */
    public static String xml(String element, String inside) {
        String runs = inside.replace("«", "<m:r><m:t xml:space='preserve'>").replace("»", "</m:t></m:r>");
        return "<w:" + element + " " + NAMESPACES + ">" + runs + "</w:" + element + ">";
    }
}
