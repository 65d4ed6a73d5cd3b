package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.network.Arithmetic;

/**
 * A number that is summed over the layers of a network, or counted of one layer.
 *
 * @param tally what is counted of a layer
 * @param written the same not worked out, with the sizes in it; may come to something else where a layer has no formula
 * @param counting the mistakes in what is counted
 * @param formulas the mistakes in the formulas
 */
record NetworkCount(
        Signature signature,
        String explanation,
        String source,
        Tally tally,
        Tally written,
        Arithmetic arithmetic,
        List<CountSlip> counting,
        List<FormulaSlip> formulas)
        implements Calculator {

    NetworkCount {
        counting = List.copyOf(counting);
        formulas = List.copyOf(formulas);
    }

    static NetworkCount of(String name, String explanation, String source, Tally tally) {
        return new NetworkCount(
                Signature.of(name, Subject.NETWORK, Subject.LAYER, Subject.INPUT),
                explanation,
                source,
                tally,
                tally,
                Arithmetic.standard(),
                List.of(),
                List.of());
    }

    NetworkCount taking(Parameter parameter) {
        List<Parameter> all = Stream.concat(signature.parameters().stream(), Stream.of(parameter))
                .toList();
        Signature longer = new Signature(name(), all);
        return new NetworkCount(longer, explanation, source, tally, written, arithmetic, counting, formulas);
    }

    /** How the count of a layer that is not made of others is written out. */
    NetworkCount written(Tally formula) {
        return new NetworkCount(signature, explanation, source, tally, formula, arithmetic, counting, formulas);
    }

    /** With another mistake in what is counted. */
    NetworkCount orElse(String code, String sentence, Tally instead) {
        List<CountSlip> longer = new ArrayList<>(counting);
        longer.add(new CountSlip(code, sentence, instead));
        return new NetworkCount(signature, explanation, source, tally, written, arithmetic, longer, formulas);
    }

    /** With more mistakes in the formulas. */
    NetworkCount knowing(List<FormulaSlip> others) {
        List<FormulaSlip> longer =
                Stream.concat(formulas.stream(), others.stream()).toList();
        return new NetworkCount(signature, explanation, source, tally, written, arithmetic, counting, longer);
    }

    private NetworkCount making(CountSlip slip) {
        return new NetworkCount(
                signature, explanation, source, slip.instead(), slip.instead(), arithmetic, List.of(), formulas);
    }

    private NetworkCount making(FormulaSlip slip) {
        Arithmetic changed = slip.change().apply(arithmetic);
        List<FormulaSlip> others = slip.besides(formulas);
        return new NetworkCount(signature, explanation, source, tally, written, changed, counting, others);
    }

    @Override
    public List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        counting.forEach(slip -> slips.add(new Slip(slip.code(), slip.sentence(), making(slip))));
        slips.addAll(FormulaSlip.slips(formulas, this::making));
        return slips;
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        Arguments worked = workedOut(arguments, reckoner);
        return Subject.of(arguments, reckoner, arithmetic).layers().stream()
                .map(layer -> tally.of(layer, worked))
                .reduce(Expression.ZERO, Expression::plus);
    }

    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        Arguments worked = workedOut(arguments, reckoner);
        CountWorking working = new CountWorking(layer -> tally.of(layer, worked), layer -> written.of(layer, worked));
        List<Derivation.Step> steps = new ArrayList<>(List.of(new Derivation.Sentence(explanation)));
        steps.addAll(working.steps(
                name(), Subject.of(arguments, reckoner, arithmetic).layers()));
        return new Derivation(steps);
    }

    private Arguments workedOut(Arguments arguments, Reckoner reckoner) {
        Map<String, Expression> worked = new LinkedHashMap<>(arguments.values());
        signature.parameters().stream()
                .filter(parameter -> parameter.kind() == Kind.NUMBER)
                .map(Parameter::name)
                .forEach(name -> worked.computeIfPresent(name, (key, value) -> reckoner.workOut(value)));
        return new Arguments(worked, arguments.faults());
    }
}
