package org.gradcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.gradebook.ItemAnalysis;
import org.gradcheck.gradebook.PartSummary;

/** What the class made of a part or a table, as the page of the class shows it. */
record QuestionView(PartSummary summary) {

    String part() {
        return summary.part();
    }

    String ask() {
        return summary.cells().isEmpty()
                ? summary.ask()
                : "Table of " + PointsText.counted(summary.cells().size(), "cell");
    }

    List<OutcomeShare> shares() {
        return OutcomeShare.of(summary.outcomes());
    }

    /** {@code 2.5 of 5}. */
    String mean() {
        if (summary.possible().signum() == 0) {
            return "does not count";
        }
        return summary.points().map(points -> PointsText.average(points.mean())).orElse("–") + " of "
                + DecimalText.plain(summary.possible());
    }

    /** What is remarkable about it, in a word or two each. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (item().filter(ItemAnalysis::isHard).isPresent()) {
            marks.add("hard");
        }
        if (item().filter(ItemAnalysis::isEasy).isPresent()) {
            marks.add("easy");
        }
        if (item().filter(ItemAnalysis::isInverted).isPresent()) {
            marks.add("the better miss it");
        } else if (item().filter(ItemAnalysis::isPoor).isPresent()) {
            marks.add("tells little");
        }
        return marks;
    }

    /** {@code correlation 0.31}; empty if there is none. */
    String discrimination() {
        return item().flatMap(ItemAnalysis::discrimination)
                .map(correlation ->
                        "correlation " + PointsText.average(correlation).replace('-', '−'))
                .orElse("");
    }

    /** Whether a teacher should look at it; an easy question cannot tell much. */
    boolean isWeak() {
        return item().filter(item -> item.isInverted() || item.isPoor() && !item.isEasy())
                .isPresent();
    }

    double correlation() {
        return item().flatMap(ItemAnalysis::discrimination).orElse(1.0);
    }

    private Optional<ItemAnalysis> item() {
        return summary.item();
    }

    List<QuestionView> cells() {
        return summary.cells().stream().map(QuestionView::new).toList();
    }
}
