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

    /** Whether a statement is the number of its row in a list that has a row before or behind it. */
    boolean isNumber(int row, Statement statement) {
        Optional<Integer> own = numbers.get(row);
        return own.isPresent()
                && statement.lead().isBlank()
                && statement.text().equals(own.get().toString())
                && (own.get() == 1 || numbers.contains(Optional.of(own.get() - 1)) || numbers.contains(Optional.of(own.get() + 1)));
    }
}
