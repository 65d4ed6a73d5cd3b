package org.gradcheck.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;

/**
 * The rows of a document that belong to one question.
 *
 * @param rows in reading order; the first begins behind the label
 * @param sharers the questions that the label belongs to
 */
record Region(List<Row> rows, List<Question> sharers) {

    /** A line that says that what follows is the student's. */
    private static final Pattern MARKER =
            Pattern.compile("^\\W*(?:my |the )?(?:answer|solution)\\b\\s*[:.]?", Pattern.CASE_INSENSITIVE);

    Region {
        rows = List.copyOf(rows);
        sharers = List.copyOf(sharers);
    }

    /** A region of one question. */
    Region(List<Row> rows) {
        this(rows, List.of());
    }

    /** Whether it answers several questions. */
    boolean isShared() {
        return sharers.size() > 1;
    }

    /** The rows that are the student's own: behind the last answer marker, without the repeated question. */
    Region own(Question question) {
        Wording ask = Wording.of(question.ask());
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean restated = Wording.of(rows.get(i).text()).repeats(ask);
            from = restated && from == i ? i + 1 : from;
        }
        int marker = marker();
        return new Region(rows.subList(Math.max(from, Math.max(marker, 0)), rows.size()), sharers);
    }

    private int marker() {
        for (int i = 0; i < rows.size(); i++) {
            if (MARKER.matcher(rows.get(i).text()).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    List<Line> lines() {
        return rows.stream().map(Row::line).toList();
    }

    /** Where the first picture stands that may hold the answer. */
    Optional<Place> picture() {
        return rows.stream()
                .filter(Row::isPicture)
                .map(row -> row.line().place())
                .findFirst();
    }

    /** Whether something is written here besides markers. */
    boolean isBlank() {
        return rows.stream()
                .map(row -> MARKER.matcher(row.line().text()).replaceFirst(""))
                .allMatch(text -> text.replaceAll("[^\\p{L}\\p{N}]", "").isEmpty());
    }
}
