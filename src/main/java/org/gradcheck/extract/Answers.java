package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradcheck.document.Problem;
import org.gradcheck.extract.FoundAnswer.Status;

/** Finds each answer in the rows that belong to its question; the cells of a table have theirs together. */
final class Answers {

    private final Map<String, List<Region>> regions;
    private final Map<String, Problem> doubts;
    private final Map<String, TableSheet> tables = new LinkedHashMap<>();
    private final Map<String, String> named = new LinkedHashMap<>();

    /** @param rows all rows of a submission */
    Answers(List<Question> questions, List<Row> rows) {
        Map<String, List<Question>> together = questions.stream()
                .collect(Collectors.groupingBy(Answers::place, LinkedHashMap::new, Collectors.toList()));
        List<Question> places =
                together.values().stream().map(all -> all.get(0)).toList();
        Locator locator = new Locator(places, rows);
        this.regions = SharedRegion.parted(locator.regions());
        this.doubts = locator.doubts();
        together.forEach((place, all) -> {
            named.put(place, all.get(0).id());
            if (all.get(0).cell().isPresent()) {
                tables.put(
                        place,
                        new TableSheet(all, regions.getOrDefault(all.get(0).id(), List.of())));
            }
        });
    }

    /** What is looked for in one place: a table, or an answer of its own. */
    private static String place(Question question) {
        return question.cell().map(Cell::table).orElse(question.id());
    }

    FoundAnswer to(Question question) {
        FoundAnswer answer = Optional.ofNullable(tables.get(place(question)))
                .map(table -> table.answer(question))
                .orElseGet(() -> new Chooser(question).choose(regions.getOrDefault(question.id(), List.of())));
        return Optional.ofNullable(doubts.get(named.get(place(question))))
                .map(doubt -> doubted(answer, doubt))
                .orElse(answer);
    }

    /** What may belong to another question is for a person, who sees where. */
    private static FoundAnswer doubted(FoundAnswer answer, Problem doubt) {
        if (answer.status() != Status.FOUND && answer.status() != Status.MISSING) {
            return answer;
        }
        List<Problem> problems = new ArrayList<>(answer.problems());
        problems.add(doubt);
        return answer.doubted(problems);
    }
}
