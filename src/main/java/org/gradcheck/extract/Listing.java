package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a numbered list, which are no answers: {@code 1. ...}, {@code 2. ...}. */
final class Listing {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,2})[.)]\\s+\\S");

    private final List<Optional<Integer>> numbers = new ArrayList<>();

    Listing(List<Row> rows) {
        for (Row row : rows) {
            Matcher number = NUMBER.matcher(row.text());
            numbers.add(number.lookingAt() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty());
        }
    }

    /** The statements of a row without its number in the list, if the row has one. */
    List<Statement> withoutNumber(int row, List<Statement> statements) {
        return !statements.isEmpty() && isNumber(row, statements.get(0))
                ? statements.subList(1, statements.size())
                : statements;
    }

    /** A number counts rows if the list has a row before or behind it. */
    private boolean isNumber(int row, Statement first) {
        Optional<Integer> own = numbers.get(row);
        return own.isPresent()
                && first.lead().isBlank()
                && first.text().equals(own.get().toString())
                && (own.get() == 1
                        || numbers.contains(Optional.of(own.get() - 1))
                        || numbers.contains(Optional.of(own.get() + 1)));
    }
}
