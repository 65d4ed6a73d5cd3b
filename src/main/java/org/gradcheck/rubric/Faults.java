package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gradcheck.rubric.Fault.Severity;

/** Collects what is wrong with one rubric, so that all of it can be told at once. */
final class Faults {

    private static final int MOST = 100;

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

    /** All faults in the order of the text, unless there are far more than anyone reads at once. */
    List<Fault> sorted() {
        List<Fault> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        if (sorted.size() <= MOST) {
            return sorted;
        }
        String sentence = "There are " + (sorted.size() - MOST) + " more faults: mend these first.";
        List<Fault> first = new ArrayList<>(sorted.subList(0, MOST));
        first.add(new Fault(file, 0, 0, Severity.ERROR, sentence));
        return first;
    }
}
