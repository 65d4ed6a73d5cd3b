package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.util.ResizableDoubleArray;
import org.gradcheck.grade.Outcome;

/** Counts what a class made of one part, or of a table, student by student. Not thread-safe. */
final class PartTally {

    private final String part;
    private final String ask;
    private final BigDecimal possible;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final ResizableDoubleArray settled = new ResizableDoubleArray();
    private final ItemTally item = new ItemTally();
    private final WrongValues wrongValues = new WrongValues();
    private final KeyTally key = new KeyTally();
    private final ReasonCounts reasons = new ReasonCounts();
    private final PartTallies cells = new PartTallies();

    /** @param first any student's marks: what they have in common is taken from them */
    PartTally(String part, List<Mark> first) {
        this.part = part;
        ask = isTable(first) ? "" : first.get(0).verdict().found().question().ask();
        possible = first.stream().map(Mark::possible).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isTable(List<Mark> marks) {
        return !marks.get(0).part().equals(part);
    }

    /** @param marks a student's mark, or those for all cells of the table */
    void add(String student, List<Mark> marks, Standing whole) {
        marks.forEach(mark -> outcomes.merge(mark.verdict().outcome(), 1, Integer::sum));
        marks.forEach(mark -> reasons.add(mark.verdict()));
        if (marks.stream().noneMatch(Mark::isOpen)) {
            Standing standing = Standing.of(marks);
            settled.addElement(standing.points().doubleValue());
            item.add(standing, whole);
        }
        if (isTable(marks)) {
            cells.add(student, marks, whole, Mark::part);
        } else {
            marks.forEach(mark -> wrongValues.add(student, mark.verdict()));
            marks.forEach(mark -> key.add(mark.verdict()));
        }
    }

    PartSummary summary() {
        List<WrongValue> wrong = wrongValues.mostFrequentFirst();
        Optional<DoubtedKey> doubt = possible.signum() == 0
                ? Optional.empty()
                : wrong.stream().findFirst().flatMap(key::doubt);
        return new PartSummary(
                part,
                ask,
                possible,
                outcomes,
                Distribution.of(settled.getElements()),
                item.analysis(),
                wrong,
                doubt,
                reasons.mostFrequentFirst(),
                cells.summaries());
    }
}
