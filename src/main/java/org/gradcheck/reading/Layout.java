package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Written;

/** Numbers in lines: a column is a vector, several columns are a matrix. */
final class Layout implements Form {

    private static final Present NEEDED = Present.in("\n");

    private static final Pattern NUMBERS = Pattern.compile("(?:[-−+]?[\\d.]+(?:[eE][-+]?\\d+)?(?:/\\d+)?[ \t]*)+");

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        if (draft.text().length() > 5_000) {
            return Optional.empty();
        }
        List<String> rows = draft.text()
                .lines()
                .map(String::strip)
                .filter(row -> !row.isEmpty())
                .toList();
        boolean numbers = rows.size() > 1 && rows.stream().allMatch(row -> isNumbers(row));
        return numbers ? matrix(draft, rows) : Optional.empty();
    }

    private static boolean isNumbers(String row) {
        return row.length() < 500 && NUMBERS.matcher(row).matches();
    }

    /** The rows as a matrix; one item a row makes a vector. All rows must be equally long. */
    static Optional<Written> matrix(Draft draft, List<String> rows) {
        List<Reading> read = new ArrayList<>();
        int columns = 0;
        for (String row : rows) {
            Optional<List<Reading>> items = Draft.each(List.of(row.strip().split("\\s+")), draft::quantity);
            if (items.isEmpty() || columns > 0 && items.get().size() != columns) {
                return Optional.empty();
            }
            columns = items.get().size();
            read.add(columns == 1 ? items.get().get(0) : Reading.list(items.get()));
        }
        return Optional.of(draft.written(Reading.list(read)));
    }
}
