package org.gradcheck.extract;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What holds of two columns whatever the network is: neighbouring units are no farther apart than what one of them sees. Where a
 * student's columns break it row after row, their heads are wrong.
 *
 * @param smaller the word for the column with the smaller numbers
 * @param larger the word for the other
 */
record ColumnLaw(String smaller, String larger) {

    private static final List<ColumnLaw> ALL = List.of(new ColumnLaw("jump", "field"));

    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,12})(?![\\d.,])[^\\d]*$");

    /** The columns, by their names, whose heads can't be right. */
    static Set<String> broken(List<List<String>> columns, List<Entry> entries) {
        for (ColumnLaw law : ALL) {
            Optional<String> small = column(columns, law.smaller);
            Optional<String> large = column(columns, law.larger);
            if (small.isPresent() && large.isPresent() && isBroken(small.get(), large.get(), entries)) {
                return Set.of(small.get(), large.get());
            }
        }
        return Set.of();
    }

    private static Optional<String> column(List<List<String>> columns, String word) {
        return columns.stream()
                .map(names -> names.get(0))
                .filter(name -> Terms.of(name).contains(word))
                .findFirst();
    }

    private static boolean isBroken(String small, String large, List<Entry> entries) {
        List<Boolean> holds = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<BigInteger> a = number(entry.text(small));
            Optional<BigInteger> b = number(entry.text(large));
            if (a.isPresent() && b.isPresent()) {
                holds.add(a.get().compareTo(b.get()) <= 0);
            }
        }
        long broken = holds.stream().filter(held -> !held).count();
        return broken > 1 && 2 * broken > holds.size();
    }

    private static Optional<BigInteger> number(String text) {
        Matcher last = LAST_NUMBER.matcher(text);
        return last.find() ? Optional.of(new BigInteger(last.group(1))) : Optional.empty();
    }
}
