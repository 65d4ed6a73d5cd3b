package org.gradcheck.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gradcheck.document.SourceFile;

/**
 * The XML files in a Word file. They are read from the front, so that a file that breaks off gives what it still has.
 */
final class WordArchive {

    private static final int MAX_ENTRIES = 5_000;
    private static final int MAX_PART_BYTES = 30 * 1024 * 1024;

    private static final String RELATIONS = "_rels/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final long most;
    private long inflated;
    private boolean damaged;

    /** A few kilobytes of zeros inflate to gigabytes, so reading ends after so many bytes at the latest. */
    private WordArchive(long most) {
        this.most = most;
    }

    static WordArchive open(SourceFile file) {
        WordArchive archive = new WordArchive(file.limits().unpacked().bytes());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.take(entry.getName().replace('\\', '/'), zip);
                if (++entries > MAX_ENTRIES || archive.isTooLarge()) {
                    archive.damaged = true;
                    break;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            archive.damaged = true;
        }
        return archive;
    }

    private void take(String name, InputStream zip) throws IOException {
        boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        try {
            for (int length = zip.read(buffer); length >= 0 && !isTooLarge(); length = zip.read(buffer)) {
                inflated += length;
                if (kept && part.size() + length <= MAX_PART_BYTES) {
                    part.write(buffer, 0, length);
                } else {
                    damaged |= kept;
                }
            }
        } finally {
            if (kept) {
                parts.putIfAbsent(name, part.toByteArray());
            }
        }
    }

    /** The part with the text. Not every program calls it {@code word/document.xml}. */
    Optional<XmlElement> document() {
        return root(documentName());
    }

    private String documentName() {
        return related("", "_rels/.rels", "officeDocument").orElse("word/document.xml");
    }

    /** A part that belongs to the text, such as {@code styles}. */
    Optional<XmlElement> partOf(String kind) {
        String document = documentName();
        int folderEnd = document.lastIndexOf('/') + 1;
        String folder = document.substring(0, folderEnd);
        String relations = folder + RELATIONS + document.substring(folderEnd) + ".rels";
        return root(related(folder, relations, kind).orElse(folder + kind + ".xml"));
    }

    private Optional<String> related(String folder, String relations, String kind) {
        return root(relations)
                .flatMap(root -> root.children("Relationship").stream()
                        .filter(relation ->
                                relation.attribute("Type").orElse("").endsWith("/" + kind))
                        .flatMap(relation -> relation.attribute("Target").stream())
                        .map(target -> target.startsWith("/") ? target.substring(1) : folder + target)
                        .filter(parts::containsKey)
                        .findFirst());
    }

    private Optional<XmlElement> root(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        XmlTree tree = XmlTree.read(part);
        damaged |= tree.damaged();
        return tree.root();
    }

    /** Whether the file unpacks to more than is read. */
    boolean isTooLarge() {
        return inflated > most;
    }

    /** Whether anything that was asked for so far was not whole. */
    boolean isDamaged() {
        return damaged;
    }
}
