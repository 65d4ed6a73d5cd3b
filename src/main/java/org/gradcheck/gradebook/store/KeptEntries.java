package org.gradcheck.gradebook.store;

import java.util.Iterator;
import java.util.List;
import org.gradcheck.gradebook.Decisions;
import org.gradcheck.gradebook.Entries;
import org.gradcheck.gradebook.Entry;

/** Entries that are read from the file as they are asked for. */
record KeptEntries(GradebookFile file, List<Line> lines, Decisions decisions) implements Entries {

    KeptEntries {
        lines = List.copyOf(lines);
    }

    @Override
    public List<String> students() {
        return lines.stream().map(Line::student).toList();
    }

    @Override
    public Iterator<Entry> iterator() {
        return lines.stream()
                .map(line -> Entry.of(file.grade(line.grading()), decisions))
                .iterator();
    }
}
