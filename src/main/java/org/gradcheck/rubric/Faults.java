package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gradcheck.rubric.Fault.Severity;

/** Collects what is wrong with one rubric, so that all of it can be told at once. */
final class Faults {

    private final String file;
    private final Set<Fault> found = new LinkedHashSet<>();

    Faults(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void error(Position position, String sentence) {
        found.add(new Fault(file, position.line(), position.column(), Severity.ERROR, sentence));
    }

    void warning(Position position, String sentence) {
        found.add(new Fault(file, position.line(), position.column(), Severity.WARNING, sentence));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** All faults in the order of the text. */
    List<Fault> sorted() {
        List<Fault> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return sorted;
    }
}
