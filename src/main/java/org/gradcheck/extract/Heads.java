package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gradcheck.document.Line;
import org.gradcheck.document.Span;

/**
 * Which column of a student's table is which of the asked ones, told by what stands at their heads.
 *
 * @param columns the name of an asked column to the number of the table's column
 * @param scales the suffix that an asked column's head gives its numbers: {@code K} for {@code params (K)}
 * @param doubtful asked columns whose heads do not say clearly what the numbers are
 * @param names the number of the column with the names of the rows, if its head says so
 */
record Heads(Map<String, Integer> columns, Map<String, String> scales, Set<String> doubtful, Optional<Integer> names) {

    private static final Pattern NUMBER = Pattern.compile("^[\\W_]*\\d");

    /** Words that say that the numbers below are in thousands, megabytes and the like. */
    private static final Pattern SCALE = Pattern.compile(
            "[(\\[]\\s*(?:in\\s+)?(?:[kmg]|[kmg]i?b|bytes?|thousands?|millions?|billions?|%|(?:[x×*]|\\$?\\\\times)?\\s*10\\S*)\\s*[)\\]]|\\bin (?:thousands|millions|[kmg]i?b)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Those that can mean one thing only: {@code (K)}, {@code in millions}, {@code (x 10^6)}. */
    private static final Pattern CLEAR = Pattern.compile(
            "[(\\[]\\s*(?:in\\s+)?(?:([km])|(thousand|million)s?|(?:[x×*]|\\$?\\\\times)?\\s*10\\^?\\{?([36])}?\\$?)\\s*[)\\]]|\\bin (thousand|million)s\\b",
            Pattern.CASE_INSENSITIVE);

    /** A number without suffix or unit of its own. */
    private static final Pattern PLAIN = Pattern.compile("\\s*[~≈]?\\s*\\d[\\d.,]*\\s*");

    private static final Pattern NAMES = Pattern.compile(
            "\\W*(?:layer|layers|name|names|module|block|operation|layer name|layer type|name of layer|stage)\\W*",
            Pattern.CASE_INSENSITIVE);

    /** Whether a row of cells can be one of heads: words, and at least one of them asked for. */
    static boolean areIn(List<String> cells, List<List<String>> asked) {
        return cells.stream().noneMatch(cell -> NUMBER.matcher(cell).find())
                && !of(cells, asked).columns().isEmpty();
    }

    /** The columns whose heads say which they are; a head that fits two of them fits none. */
    static Heads of(List<String> heads, List<List<String>> asked) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, String> scales = new LinkedHashMap<>();
        Set<String> doubtful = new LinkedHashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (List<String> names : asked) {
            int best = best(heads, names);
            if (best >= 0 && taken.add(best)) {
                columns.put(names.get(0), best);
                Optional<String> scale = scale(heads.get(best));
                scale.ifPresent(suffix -> scales.put(names.get(0), suffix));
                if (scale.isEmpty() && SCALE.matcher(heads.get(best)).find()) {
                    doubtful.add(names.get(0));
                }
            }
        }
        Optional<Integer> names = IntStream.range(0, heads.size())
                .filter(i -> !taken.contains(i) && NAMES.matcher(heads.get(i)).matches())
                .boxed()
                .findFirst();
        return new Heads(columns, scales, doubtful, names);
    }

    private static Optional<String> scale(String head) {
        Matcher clear = CLEAR.matcher(head);
        if (!clear.find()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, clear.groupCount())
                .mapToObj(clear::group)
                .flatMap(group -> Optional.ofNullable(group).stream())
                .map(unit -> unit.toLowerCase(Locale.ROOT).matches("k|thousand|3") ? "K" : "M")
                .findFirst();
    }

    /** The cell of an asked column with what the head says of its numbers: {@code 34.9} below {@code params (K)} is 34.9K. */
    Line scaled(String column, Line cell) {
        if (!scales.containsKey(column)
                || cell.spans().isEmpty()
                || !PLAIN.matcher(cell.text()).matches()) {
            return cell;
        }
        List<Span> spans = new ArrayList<>(cell.spans());
        Span last = spans.remove(spans.size() - 1);
        spans.add(new Span(
                last.text().stripTrailing() + scales.get(column), last.notation(), last.emphasis(), last.place()));
        return new Line(spans, cell.place());
    }

    /** The head that says most of what a column is called; -1 if none does, or two do. */
    private static int best(List<String> heads, List<String> names) {
        List<Integer> scores = new ArrayList<>();
        heads.forEach(head -> scores.add(score(head, names)));
        int most = scores.stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean isOne = scores.stream().filter(score -> score == most).count() == 1;
        return most > 0 && isOne ? scores.indexOf(most) : -1;
    }

    private static int score(String head, List<String> names) {
        Set<String> words = new HashSet<>(Terms.of(head));
        int best = 0;
        for (String name : names) {
            List<String> wanted = Terms.of(name);
            boolean same = plain(head).equals(plain(name));
            boolean holds = !wanted.isEmpty() && words.containsAll(wanted);
            best = Math.max(best, same ? 100 : holds ? 10 * wanted.size() : 0);
        }
        return best;
    }

    private static String plain(String head) {
        return head.replaceAll("[$*\\s]", "").toLowerCase(Locale.ROOT);
    }
}
