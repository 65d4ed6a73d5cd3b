package org.gradcheck.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gradcheck.document.Problem;
import org.gradcheck.extract.Topic.Bearing;

/**
 * The choice among candidates: the last of the best-marked of those that are no asides and bear on the question. What the
 * right answer is, is not known here.
 */
final class Selection {

    private static final Pattern OPERATOR = Pattern.compile("[-+*/^()=×·\\s]+");
    private static final int RIVALS = 5;

    private final List<Found> all;
    private final List<Found> pool;
    private final List<Found> best;

    /**
     * Chooses.
     *
     * @param candidates in reading order; never empty
     */
    Selection(List<Found> candidates) {
        all = List.copyOf(Correction.standing(candidates));
        pool = pool();
        int strongest =
                pool.stream().mapToInt(found -> found.cue().weight()).max().orElseThrow();
        best = pool.stream().filter(found -> found.cue().weight() == strongest).toList();
    }

    /** The candidates that were not taken back. */
    List<Found> all() {
        return all;
    }

    /** Those of them that can be the answer. */
    List<Found> possible() {
        return pool;
    }

    /** The best-marked of those. */
    List<Found> best() {
        return best;
    }

    Found chosen() {
        return best.get(best.size() - 1);
    }

    /** Without asides and what is a number of something else, as far as anything is left. */
    private List<Found> pool() {
        List<Found> main = preferring(all, found -> found.aside().isEmpty() && !isUsedLater(found));
        List<Found> exact = preferring(main, found -> found.bearing() == Bearing.EXACT);
        return preferring(exact, found -> found.bearing() != Bearing.ELSEWHERE);
    }

    /** What is called the answer stays, whatever speaks against it. */
    private static List<Found> preferring(List<Found> from, Predicate<Found> preferred) {
        return from.stream().anyMatch(preferred)
                ? from.stream()
                        .filter(preferred.or(found -> found.cue().weight() >= Cue.ANSWER.weight()))
                        .toList()
                : from;
    }

    /** A sum with which the calculation goes on is no final answer. */
    private boolean isUsedLater(Found found) {
        String number = found.statement().chain().last();
        return found.cue() == Cue.TOTAL
                && all.subList(all.indexOf(found) + 1, all.size()).stream()
                        .filter(later ->
                                later.aside().isEmpty() && later.statement().isChain())
                        .anyMatch(later -> uses(later.statement().chain().members(), number));
    }

    private static boolean uses(List<String> members, String number) {
        return members.subList(0, members.size() - 1).stream()
                .anyMatch(member -> Arrays.asList(OPERATOR.split(member)).contains(number));
    }

    /** What else could have been meant, the best-marked first. */
    List<Candidate> rivals() {
        Found chosen = chosen();
        return all.stream()
                .filter(other -> other.differsFrom(chosen))
                .map(Found::candidate)
                .sorted(Comparator.comparingInt(Candidate::weight).reversed())
                .limit(RIVALS)
                .toList();
    }

    /** Why a person should look; empty if the choice is clear. */
    List<Problem> problems() {
        return Doubt.about(this);
    }
}
