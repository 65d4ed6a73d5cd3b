package org.gradcheck.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a document writes its labels, as all of them together tell.
 *
 * @param announces whether it announces questions by a word or a heading with their number
 * @param headsQuestions whether the numbers of questions with parts stand by themselves, or in its labels in full
 * @param keepsLabels whether it has labels of parts as the rubric spells them
 * @param inFull the questions whose labels it writes in full
 * @param countsWithPoints whether it counts parts as {@code 1.1}, {@code 1.2}
 */
record Habits(
        boolean announces, boolean headsQuestions, boolean keepsLabels, Set<Node> inFull, boolean countsWithPoints) {

    private static final int SEVERAL = 2;

    /** A label with one of its meanings. */
    record Use(Mark mark, Meaning meaning) {

        private boolean isOfWholeQuestion() {
            return mark.label().isNumber() && meaning.full() && !meaning.renumbered();
        }

        private boolean isOfPart() {
            return meaning.node().isQuestion() && !meaning.renumbered() && isWhole();
        }

        private boolean isWhole() {
            return meaning.steps() == mark.label().size();
        }
    }

    static Habits of(List<Use> uses) {
        return new Habits(
                any(uses, use -> use.mark().isAnnounced() && use.mark().label().isNumber() && use.isOfWholeQuestion()),
                any(uses, use -> use.isOfWholeQuestion() && isHead(use)),
                any(uses, use -> use.isOfPart() && !use.mark().label().last().matches("\\d+")),
                questions(
                        uses, use -> use.meaning().full() && use.mark().label().size() > 1),
                countsWithPoints(uses));
    }

    private static boolean countsWithPoints(List<Use> uses) {
        Set<Node> counted = questions(
                uses, use -> use.mark().has(Sign.DECIMAL) && use.meaning().full());
        boolean own = uses.stream()
                .anyMatch(use -> use.mark().has(Sign.DECIMAL) && !use.meaning().renumbered() && use.isWhole());
        return counted.size() >= (own ? SEVERAL : SEVERAL + 1);
    }

    private static Set<Node> questions(List<Use> uses, Predicate<Use> predicate) {
        return uses.stream()
                .filter(use -> use.meaning().node().isQuestion() && use.isWhole())
                .filter(predicate)
                .map(use -> use.meaning().node())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isHead(Use use) {
        return use.mark().label().size() > 1
                || use.meaning().node().role() == Node.Role.ENCLOSING
                || use.mark().isAnnounced();
    }

    private static boolean any(List<Use> uses, Predicate<Use> predicate) {
        return uses.stream().anyMatch(predicate);
    }
}
