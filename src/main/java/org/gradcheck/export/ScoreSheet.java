package org.gradcheck.export;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;

/**
 * What the students of an assignment got. The students may be many: they are gone through one after the other, and more
 * than once, always in the same order.
 *
 * @param assignment the title
 * @param id the short name
 * @param feedback what is said to a student about the whole
 */
public record ScoreSheet(
        String assignment, String id, List<PartHead> parts, Iterable<StudentScore> students, Feedback feedback) {

    public ScoreSheet {
        parts = List.copyOf(parts);
    }

    /** What is said to a student; asked for when it is written, so that it need not be held for all. */
    @FunctionalInterface
    public interface Feedback {
        /** Plain text or Markdown; empty if nothing is said. */
        String of(String student);
    }

    /** The scores of a gradebook. */
    public static ScoreSheet of(Gradebook gradebook) {
        Map<String, PartHead> parts = new LinkedHashMap<>();
        Iterator<Entry> first = gradebook.entries().iterator();
        if (first.hasNext()) {
            first.next().marks().forEach(mark -> parts.put(mark.part(), PartHead.of(mark)));
        }
        Iterable<StudentScore> students = () -> {
            Iterator<Entry> entries = gradebook.entries().iterator();
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, 0), false)
                    .map(StudentScore::of)
                    .iterator();
        };
        return new ScoreSheet(
                gradebook.assignment(),
                gradebook.id(),
                List.copyOf(parts.values()),
                students,
                student -> gradebook
                        .entries()
                        .of(student)
                        .map(StudentScore::of)
                        .orElseThrow()
                        .feedback());
    }

    /** The points of all parts. */
    public BigDecimal possible() {
        return parts.stream().map(PartHead::possible).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
