package org.gradcheck.report;

import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Mark;

/**
 * What a person decided, as the student's page shows it.
 *
 * @param points what the person gave and what the program had given
 */
record DecisionView(String points, String why) {

    static DecisionView of(Decision decision, Mark mark) {
        String automatic = mark.verdict().outcome().isOpen()
                ? "The program had left it open."
                : "The program had given " + PointsText.counted(mark.verdict().points(), "point") + ".";
        return new DecisionView(
                "A person gave " + PointsText.counted(mark.points(), "point") + ". " + automatic, decision.why());
    }
}
