package org.gradcheck.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradcheck.annotate.Look;
import org.gradcheck.grade.Outcome;

/** A piece of a bar: how many answers to a part have one outcome. */
record OutcomeShare(Look look, int count) {

    static List<OutcomeShare> of(Map<Outcome, Integer> outcomes) {
        return outcomes.entrySet().stream()
                .map(outcome -> new OutcomeShare(Look.of(outcome.getKey()), outcome.getValue()))
                .toList();
    }

    /** The bar in words. */
    static String words(List<OutcomeShare> shares) {
        return shares.stream()
                .map(share -> share.look.words() + ": " + share.count)
                .collect(Collectors.joining(", "));
    }
}
