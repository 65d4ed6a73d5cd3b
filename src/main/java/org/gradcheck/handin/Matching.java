package org.gradcheck.handin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds students in a list, and never by guess: by an equal key, else by a name that is the same in the strictest form in
 * which anybody's is. Where two answers are possible, or key and name say different things, a person decides.
 */
public final class Matching {

    private final List<Match> matches;
    private final List<Integer> unclaimed;

    private Matching(List<Match> matches, int rows) {
        this.matches = List.copyOf(matches);
        Set<Integer> claimed = matches.stream()
                .filter(Match::isMatched)
                .flatMap(match -> match.rows().stream())
                .collect(Collectors.toSet());
        this.unclaimed = IntStream.range(0, rows)
                .boxed()
                .filter(row -> !claimed.contains(row))
                .toList();
    }

    /** Looks each student up among the rows; both are named by their index from here on. */
    public static Matching of(List<Identity> students, List<Identity> rows) {
        Lookup lookup = new Lookup(rows);
        boolean keysAreKnown = students.stream()
                .anyMatch(student -> !lookup.byKeys(student.comparedKeys()).isEmpty());
        List<Match> found = students.stream()
                .map(student -> match(student, lookup, keysAreKnown))
                .toList();
        return new Matching(unshared(found, students, lookup), rows.size());
    }

    private static Match match(Identity student, Lookup lookup, boolean keysAreKnown) {
        Set<Integer> byKey = lookup.byKeys(student.comparedKeys());
        Set<Integer> keyed = byKey.isEmpty() ? lookup.byKeys(student.namesAsKeys()) : byKey;
        Set<Integer> named = lookup.byNames(student.names());
        if (keyed.isEmpty()) {
            // If the keys of others are in the list, one that is not belongs to somebody else of that name.
            boolean elsewhere = keysAreKnown && !student.keys().isEmpty();
            return elsewhere || named.size() != 1
                    ? Match.among(named.isEmpty() ? lookup.near(student.names()) : List.copyOf(named))
                    : Match.of(named.iterator().next());
        }
        Set<Integer> both = new TreeSet<>(keyed);
        both.retainAll(named);
        Set<Integer> agreed = named.isEmpty() ? keyed : both;
        Set<Integer> any = new TreeSet<>(keyed);
        any.addAll(named);
        return agreed.size() == 1 ? Match.of(agreed.iterator().next()) : Match.among(List.copyOf(any));
    }

    /** A row that several are said to be belongs to the only one who has its key, if there is one. */
    private static List<Match> unshared(List<Match> found, List<Identity> students, Lookup lookup) {
        Map<Integer, List<Integer>> claims = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isMatched()) {
                claims.computeIfAbsent(found.get(i).rows().get(0), row -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Match> unshared = new ArrayList<>(found);
        claims.forEach((row, claimants) -> {
            List<Integer> keyed = claimants.stream()
                    .filter(i -> lookup.byKeys(students.get(i).comparedKeys()).contains(row))
                    .toList();
            claimants.stream()
                    .filter(i -> claimants.size() > 1 && !(keyed.size() == 1 && keyed.contains(i)))
                    .forEach(i -> unshared.set(i, Match.among(List.of(row))));
        });
        return unshared;
    }

    /** What was found for a student. */
    public Match of(int student) {
        return matches.get(student);
    }

    /** The rows that are no student, in order. */
    public List<Integer> unclaimed() {
        return unclaimed;
    }
}
