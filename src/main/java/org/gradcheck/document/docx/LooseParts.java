package org.gradcheck.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The XML files of an archive that breaks off before its directory, read from the front. */
final class LooseParts {

    private static final int MAX_ENTRIES = 5_000;
    private static final int MAX_PART_BYTES = 30 * 1024 * 1024;
    private static final long MAX_BYTES = 100L * 1024 * 1024;

    private LooseParts() {}

    static Map<String, ZipPart> in(byte[] archive) {
        Map<String, ZipPart> parts = new LinkedHashMap<>();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MAX_ENTRIES && unpacked < MAX_BYTES; i++) {
                ZipPart part = ZipPart.read(zip, MAX_PART_BYTES);
                unpacked += part.bytes().length;
                keep(parts, entry.getName().replace('\\', '/'), part);
                entry = part.whole() ? zip.getNextEntry() : null;
            }
        } catch (IOException | IllegalArgumentException e) {
            // what stands before the damage was taken
            return parts;
        }
        return parts;
    }

    private static void keep(Map<String, ZipPart> parts, String name, ZipPart part) {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            parts.putIfAbsent(name, part);
        }
    }
}
