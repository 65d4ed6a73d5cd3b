package org.gradcheck.extract;

import java.util.List;
import java.util.function.Predicate;

/**
 * How a document writes its labels, as all of them together tell.
 *
 * @param announces whether it announces questions by a word or a heading with their number
 * @param headsQuestions whether the numbers of questions with parts stand by themselves, or in its labels in full
 * @param keepsLabels whether it has labels of parts as the rubric spells them
 * @param writesInFull whether it writes labels of parts with the question's number
 */
record Habits(boolean announces, boolean headsQuestions, boolean keepsLabels, boolean writesInFull) {

    private static final int SEVERAL = 2;

    /** A label with one of its meanings. */
    record Use(Mark mark, Meaning meaning) {

        private boolean isOfWholeQuestion() {
            return mark.label().isNumber() && meaning.full() && !meaning.renumbered();
        }

        private boolean isOfPart() {
            return meaning.node().isQuestion() && !meaning.renumbered() && meaning.steps() == mark.label().size();
        }
    }

    static Habits of(List<Use> uses) {
        return new Habits(
                any(uses, use -> use.mark().isAnnounced() && use.mark().label().isNumber() && use.isOfWholeQuestion()),
                any(uses, use -> use.isOfWholeQuestion() && isHead(use)),
                any(uses, use -> use.isOfPart() && !use.mark().label().last().matches("\\d+")),
                uses.stream()
                                .filter(use -> use.isOfPart() && use.meaning().full() && use.mark().label().size() > 1)
                                .map(use -> use.meaning().node().number())
                                .distinct()
                                .count()
                        >= SEVERAL);
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
