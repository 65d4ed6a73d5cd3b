package org.gradcheck.export;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What an export will do, before it does it.
 *
 * @param title the assignment and where its grades go
 * @param students how many submissions there are
 * @param written for how many of them a grade is written
 */
public record Preflight(String title, int students, int written, List<Note> notes) {

    /** So many cases of a finding are told; a teacher does not read more. */
    private static final int MOST_SHOWN = 20;

    private static final JsonFactory JSON = new JsonFactory();

    public Preflight {
        notes = List.copyOf(notes);
    }

    /** Whether a person has something to do before the export is complete. */
    public boolean needsPerson() {
        return notes.stream().anyMatch(note -> note.finding().needsPerson());
    }

    /** The cases of a finding, in order. */
    public List<String> of(Finding finding) {
        return notes.stream()
                .filter(note -> note.finding() == finding)
                .map(Note::subject)
                .toList();
    }

    /** The report for the teacher, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add("  grades written: " + written + " of " + students);
        for (Finding finding : Finding.values()) {
            List<String> subjects = of(finding);
            if (!subjects.isEmpty()) {
                lines.add("  " + subjects.size() + " " + finding.sentence() + ":");
                subjects.stream().limit(MOST_SHOWN).forEach(subject -> lines.add("      " + printed(subject)));
            }
            if (subjects.size() > MOST_SHOWN) {
                lines.add("      and " + (subjects.size() - MOST_SHOWN) + " more");
            }
        }
        return lines;
    }

    /**
     * The same as one JSON object: {@code {"title", "students", "written", "notes": [{"finding", "needsPerson", "subject"}]}}.
     */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("title", title);
            json.writeNumberProperty("students", students);
            json.writeNumberProperty("written", written);
            json.writeArrayPropertyStart("notes");
            for (Note note : notes) {
                json.writeStartObject();
                json.writeStringProperty("finding", note.finding().code());
                json.writeBooleanProperty("needsPerson", note.finding().needsPerson());
                json.writeStringProperty("subject", note.subject());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** A file name may hold letters that steer a terminal. */
    private static String printed(String subject) {
        return subject.replaceAll("\\p{Cntrl}", "?");
    }
}
