package org.gradcheck.gradebook.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.gradebook.Decisions;
import org.gradcheck.gradebook.Entries;
import org.gradcheck.gradebook.Entry;

/** Entries that are read from the file as they are asked for. */
final class KeptEntries implements Entries {

    private final GradebookFile file;
    private final Map<String, Line> lines;
    private final Decisions decisions;

    KeptEntries(GradebookFile file, List<Line> lines, Decisions decisions) {
        Map<String, Line> byStudent = new LinkedHashMap<>();
        lines.forEach(line -> byStudent.put(line.student(), line));
        this.file = file;
        this.lines = Collections.unmodifiableMap(byStudent);
        this.decisions = decisions;
    }

    @Override
    public List<String> students() {
        return List.copyOf(lines.keySet());
    }

    @Override
    public Optional<Entry> of(String student) {
        return Optional.ofNullable(lines.get(student)).map(this::entry);
    }

    @Override
    public Iterator<Entry> iterator() {
        return lines.values().stream().map(this::entry).iterator();
    }

    private Entry entry(Line line) {
        return Entry.of(file.grade(line.grading()), decisions, line.penalty());
    }
}
