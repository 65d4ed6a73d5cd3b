package org.gradcheck.gradebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what a class made of each question, student by student. Not thread-safe. */
final class PartTallies {

    private final Map<String, PartTally> byQuestion = new LinkedHashMap<>();

    void add(Entry entry) {
        add(entry.student(), entry.marks(), Standing.of(entry.marks()), Mark::question);
    }

    /** @param name what marks are counted together by */
    void add(String student, List<Mark> marks, Standing whole, Function<Mark, String> name) {
        Map<String, List<Mark>> together =
                marks.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        together.forEach((question, some) -> byQuestion
                .computeIfAbsent(question, id -> new PartTally(id, some))
                .add(student, some, whole));
    }

    /** In the order of the rubric. */
    List<PartSummary> summaries() {
        return byQuestion.values().stream().map(PartTally::summary).toList();
    }
}
