package org.gradcheck.handin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A submission of one student in the metadata of an export from Gradescope. One that a group handed in is an entry for each
 * student.
 *
 * @param name what the metadata calls the submission, as the folder or file beside it
 * @param student the student's name
 * @param id the number or mail address of the student
 * @param history what the metadata says of earlier submissions, which the export does not hold
 */
record GradescopeEntry(
        String name,
        String student,
        Optional<String> id,
        Optional<OffsetDateTime> time,
        boolean late,
        List<String> history) {

    /** The entries in the order of the metadata; none if it can't be read, so that the folders stand for the students. */
    static List<GradescopeEntry> all(Path metadata) throws IOException {
        List<GradescopeEntry> all = new ArrayList<>();
        Yaml.read(metadata)
                .map(Yaml::fields)
                .ifPresent(entries -> entries.forEach((name, entry) -> {
                    for (Yaml submitter : entry.at("submitters").items()) {
                        all.add(of(name, entry, submitter));
                    }
                }));
        return all;
    }

    private static GradescopeEntry of(String name, Yaml entry, Yaml submitter) {
        Optional<String> id = first(submitter.at("sid"), submitter.at("email"));
        String student = first(submitter.at("name")).or(() -> id).orElse(name);
        return new GradescopeEntry(name, student, id, time(entry), isLate(entry), history(entry));
    }

    private static Optional<String> first(Yaml... texts) {
        return Stream.of(texts).map(Yaml::text).filter(text -> !text.isEmpty()).findFirst();
    }

    /** Some exports hold the time as an object of Ruby's. */
    private static Optional<OffsetDateTime> time(Yaml entry) {
        Yaml created = entry.at("created_at");
        return first(created, created.at("utc"), created.at("time")).flatMap(Moment::of);
    }

    private static boolean isLate(Yaml entry) {
        boolean lateness = entry.at("lateness").text().chars().anyMatch(digit -> digit >= '1' && digit <= '9');
        return lateness || entry.at("late").text().equals("true");
    }

    private static List<String> history(Yaml entry) {
        return entry.at("history").items().stream()
                .map(earlier -> first(earlier.at("id"))
                        .map(id -> "submission " + id + ", not in the export")
                        .orElse("a submission that is not in the export"))
                .toList();
    }

    /** What tells a student from others: two may have the same name. */
    String key() {
        return id.orElse(student);
    }

    /** What the export holds of the submission. */
    List<Path> in(Folder folder) {
        List<String> names = List.of(name, name + ".pdf", "submission_" + name);
        return folder.entries().stream()
                .filter(entry -> names.contains(Folder.name(entry)))
                .toList();
    }
}
