package org.gradcheck.handin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Receipt;

/**
 * The download of all submissions of an assignment in Moodle: {@code First Last_<id>_assignsubmission_file_/} with the
 * student's files, and {@code First Last_<id>_assignsubmission_onlinetext_/}. Without folders, the file's name follows.
 *
 * <p>Where students are graded blindly, all of them have the same name before their number.
 */
final class MoodleLayout implements Layout {

    private static final Pattern NAME = Pattern.compile("(.+)_([0-9]+)_assignsubmission_[a-z]+(?:_.*)?");

    @Override
    public boolean fits(Folder folder) {
        return folder.entries().stream()
                .anyMatch(entry -> NAME.matcher(Folder.name(entry)).matches());
    }

    @Override
    public List<Handed> read(Folder folder) {
        Map<List<String>, List<Path>> byStudent = new LinkedHashMap<>();
        List<Path> others = new ArrayList<>();
        for (Path entry : folder.entries()) {
            Matcher name = NAME.matcher(Folder.name(entry));
            if (name.matches()) {
                byStudent
                        .computeIfAbsent(List.of(name.group(1), name.group(2)), student -> new ArrayList<>())
                        .add(entry);
            } else {
                others.add(entry);
            }
        }
        List<Handed> handed = new ArrayList<>(PlainLayout.read(others));
        byStudent.forEach(
                (student, entries) -> handed.add(new Handed(student.get(0), entries, Receipt.of(student.get(1)))));
        return handed;
    }
}
