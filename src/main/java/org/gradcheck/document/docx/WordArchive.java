package org.gradcheck.document.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.SourceFile;

/** The XML files in a Word file. Only those that are asked for are unpacked. */
final class WordArchive {

    /** A few kilobytes of zeros inflate to gigabytes. */
    private static final int MAX_PART_BYTES = 64 * 1024 * 1024;

    private static final String RELATIONS = "_rels/";

    private final Optional<ZipDirectory> directory;
    private final Map<String, ZipPart> loose = new LinkedHashMap<>();
    private final long most;
    private boolean damaged;
    private boolean cut;
    private long unpacked;

    /** @param most the bytes to which the parts may unpack together */
    private WordArchive(Optional<ZipDirectory> directory, long most) {
        this.directory = directory;
        this.most = most;
    }

    static WordArchive open(SourceFile file) {
        WordArchive archive = new WordArchive(
                ZipDirectory.of(file.bytes()), file.limits().unpacked().bytes());
        archive.damaged = archive.directory.map(ZipDirectory::isAmbiguous).orElse(true);
        if (archive.directory.isEmpty()) {
            archive.loose.putAll(LooseParts.in(file.bytes()));
        }
        return archive;
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
                        .filter(this::contains)
                        .findFirst());
    }

    private boolean contains(String name) {
        return directory.map(found -> found.contains(name)).orElse(loose.containsKey(name));
    }

    private Optional<XmlElement> root(String name) {
        if (!contains(name)) {
            return Optional.empty();
        }
        int room = (int) Math.min(MAX_PART_BYTES, most - unpacked);
        ZipPart part = part(name, room);
        unpacked += part.bytes().length;
        cut |= !part.whole() && part.bytes().length + ZipPart.PIECE > room && room < MAX_PART_BYTES;
        XmlTree tree = XmlTree.read(part.bytes());
        damaged |= tree.damaged() || !part.whole();
        return tree.root();
    }

    private ZipPart part(String name, int room) {
        try {
            return directory.isPresent()
                    ? directory.get().part(name, room)
                    : loose.getOrDefault(name, new ZipPart(new byte[0], false));
        } catch (IOException e) {
            return new ZipPart(new byte[0], false);
        }
    }

    /** Whether the file unpacks to more than is read. */
    boolean isTooLarge() {
        return cut;
    }

    /** Whether anything that was asked for so far was not whole. */
    boolean isDamaged() {
        return damaged;
    }
}
