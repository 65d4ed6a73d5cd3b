package org.gradcheck.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.Line;

/**
 * A row of a student's table, or a line of a list, for one thing.
 *
 * @param name what it is called there
 * @param cells what stands in each asked column, by the column's name; without the columns that are not there
 * @param doubtful the columns that are only guessed, or whose heads scale the numbers
 * @param line the whole row
 */
record Entry(String name, Map<String, Line> cells, Set<String> doubtful, Line line) {
    Entry {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        doubtful = Set.copyOf(doubtful);
    }

    /** Whether the same is written in all cells of another row. */
    boolean isLike(Entry other) {
        return cells.keySet().equals(other.cells.keySet())
                && cells.keySet().stream().allMatch(column -> text(column).equals(other.text(column)));
    }

    /** What is written in a column, without spaces; nothing where the column is not there. */
    String text(String column) {
        return Optional.ofNullable(cells.get(column))
                .map(line -> line.text().replaceAll("\\s", ""))
                .orElse("");
    }
}
