package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which column of a student's table is which of the asked ones, told by what stands at their heads.
 *
 * @param columns the name of an asked column to the number of the table's column
 * @param doubtful asked columns whose numbers the head scales, as in {@code params (M)}
 */
record Heads(Map<String, Integer> columns, Set<String> doubtful) {

    private static final Pattern NUMBER = Pattern.compile("^[\\W_]*\\d");

    /** Words that say that the numbers below are in thousands, megabytes and the like. */
    private static final Pattern SCALE = Pattern.compile(
            "[(\\[]\\s*(?:in\\s+)?(?:[kmg]|[kmg]i?b|bytes?|thousands?|millions?|billions?|%|[x×*]?\\s*10\\S*)\\s*[)\\]]|\\bin (?:thousands|millions|[kmg]i?b)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whether a row of cells can be one of heads: words, and at least one of them asked for. */
    static boolean areIn(List<String> cells, List<List<String>> asked) {
        return cells.stream().noneMatch(cell -> NUMBER.matcher(cell).find())
                && !of(cells, asked).columns().isEmpty();
    }

    /** The columns whose heads say which they are; a head that fits two of them fits none. */
    static Heads of(List<String> heads, List<List<String>> asked) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Set<String> doubtful = new LinkedHashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (List<String> names : asked) {
            int best = best(heads, names);
            if (best >= 0 && taken.add(best)) {
                columns.put(names.get(0), best);
                if (SCALE.matcher(heads.get(best)).find()) {
                    doubtful.add(names.get(0));
                }
            }
        }
        return new Heads(columns, doubtful);
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
            boolean same = head.strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
            boolean holds = !wanted.isEmpty() && words.containsAll(wanted);
            best = Math.max(best, same ? 100 : holds ? 10 * wanted.size() : 0);
        }
        return best;
    }
}
