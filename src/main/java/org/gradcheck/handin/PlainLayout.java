package org.gradcheck.handin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gradcheck.document.Receipt;

/** A file or a folder for each student, named after the student; names that differ in their ending only are one student's. */
final class PlainLayout implements Layout {

    /** What stands beside sample submissions and is none: the grades that are expected of them. */
    private static final String EXPECTED = "expected.yaml";

    @Override
    public boolean fits(Folder folder) {
        return true;
    }

    @Override
    public List<Handed> read(Folder folder) {
        return read(folder.entries());
    }

    /** What has no other order, as students. */
    static List<Handed> read(List<Path> entries) {
        Map<String, List<Path>> byStudent = new TreeMap<>();
        for (Path entry : entries) {
            if (!Folder.name(entry).equals(EXPECTED)) {
                byStudent
                        .computeIfAbsent(student(entry), name -> new ArrayList<>())
                        .add(entry);
            }
        }
        return byStudent.entrySet().stream()
                .map(entry -> new Handed(entry.getKey(), entry.getValue(), Receipt.NONE))
                .toList();
    }

    private static String student(Path entry) {
        String name = Folder.name(entry);
        int ending = name.lastIndexOf('.');
        return Files.isDirectory(entry) || ending <= 0 ? name : name.substring(0, ending);
    }
}
