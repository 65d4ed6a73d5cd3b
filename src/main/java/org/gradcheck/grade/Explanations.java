package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gradcheck.expression.Value;
import org.gradcheck.rubric.Expected;

/**
 * What slips come to if one goes on from some answers to earlier parts: from the right ones, or from a student's own. Those
 * of calculators are computed when first asked for, once. Thread-safe.
 */
final class Explanations {

    private final Value right;
    private final Memo<List<Explanation>> ofOneSlip;
    private final Memo<List<Explanation>> ofSign;
    private final Memo<List<Explanation>> ofAnyCalculation;
    private final Memo<List<Explanation>> ofTwoSlips;

    /**
     * @param earlier the answers to go on from
     * @param isCount whether things are counted
     */
    Explanations(Expected expected, Map<String, Value> earlier, boolean isCount) {
        this.right = expected.value(earlier);
        this.ofSign =
                new Memo<>(() -> GenericSlip.SIGN.explanation(right).stream().toList());
        this.ofAnyCalculation =
                new Memo<>(() -> GenericSlip.explanations(right, isCount).toList());
        this.ofOneSlip = new Memo<>(() -> ofOneSlip(expected, earlier));
        this.ofTwoSlips = new Memo<>(() -> ofTwoSlips(expected, earlier));
    }

    /** What is right here. */
    Value right() {
        return right;
    }

    /** One usual mistake of a calculator. */
    List<Explanation> ofOneSlip() {
        return ofOneSlip.get();
    }

    /** A wrong sign. */
    List<Explanation> ofSign() {
        return ofSign.get();
    }

    /** Other slips that may happen with any calculation. */
    List<Explanation> ofAnyCalculation() {
        return ofAnyCalculation.get();
    }

    /** Two usual mistakes together, or one and a wrong sign, if both of them show. */
    List<Explanation> ofTwoSlips() {
        return ofTwoSlips.get();
    }

    private List<Explanation> ofOneSlip(Expected expected, Map<String, Value> earlier) {
        return showing(
                expected.slips().stream()
                        .map(slip -> Explanation.of(List.of(slip), expected.value(earlier, List.of(slip)))),
                Set.of(right));
    }

    private List<Explanation> ofTwoSlips(Expected expected, Map<String, Value> earlier) {
        Set<Value> ofOne = new LinkedHashSet<>(List.of(right));
        ofOneSlip().forEach(explanation -> ofOne.add(explanation.value()));
        ofSign().forEach(explanation -> ofOne.add(explanation.value()));
        return showing(
                Stream.concat(
                        expected.pairs().stream().map(pair -> Explanation.of(pair, expected.value(earlier, pair))),
                        ofOneSlip().stream().flatMap(Explanations::withWrongSign)),
                ofOne);
    }

    private static Stream<Explanation> withWrongSign(Explanation one) {
        return GenericSlip.SIGN.explanation(one.value()).stream().map(negative -> {
            List<Reason> both = new ArrayList<>(one.slips());
            both.addAll(negative.slips());
            return new Explanation(both, negative.value());
        });
    }

    /** Those with a value that fewer slips do not have; of the same slips to the same value, the first to say so. */
    private static List<Explanation> showing(Stream<Explanation> all, Set<Value> ofFewer) {
        Map<List<Object>, Explanation> showing = new LinkedHashMap<>();
        all.filter(one -> !(one.value() instanceof Value.Undefined) && !ofFewer.contains(one.value()))
                .forEach(one -> showing.putIfAbsent(List.of(one.code(), one.value()), one));
        return List.copyOf(showing.values());
    }
}
