package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.LayerAnalysis;

/**
 * A number that is summed over the layers of a network, or counted of one layer.
 *
 * @param tally what is counted of a layer
 * @param written the same not worked out, with the sizes in it; may come to something else where a layer has no formula
 * @param counting the mistakes in what is counted
 * @param formulas the mistakes in the formulas
 * @param relations how it is made of other counts
 */
record NetworkCount(
        Signature signature,
        String explanation,
        String source,
        Tally tally,
        Tally written,
        Arithmetic arithmetic,
        List<CountSlip> counting,
        List<FormulaSlip> formulas,
        List<Relation> relations)
        implements Calculator {

    NetworkCount {
        counting = List.copyOf(counting);
        formulas = List.copyOf(formulas);
        relations = List.copyOf(relations);
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
                List.of(),
                List.of());
    }

    NetworkCount taking(Parameter parameter) {
        List<Parameter> all = Stream.concat(signature.parameters().stream(), Stream.of(parameter))
                .toList();
        Signature longer = new Signature(name(), all);
        return new NetworkCount(longer, explanation, source, tally, written, arithmetic, counting, formulas, relations);
    }

    /** How the count of a layer that is not made of others is written out. */
    NetworkCount written(Tally formula) {
        return new NetworkCount(
                signature, explanation, source, tally, formula, arithmetic, counting, formulas, relations);
    }

    /** With another mistake in what is counted. */
    NetworkCount orElse(String code, String sentence, Tally instead) {
        List<CountSlip> longer = new ArrayList<>(counting);
        longer.add(new CountSlip(code, sentence, instead));
        return new NetworkCount(
                signature, explanation, source, tally, written, arithmetic, longer, formulas, relations);
    }

    /** With more mistakes in the formulas. */
    NetworkCount knowing(List<FormulaSlip> others) {
        List<FormulaSlip> longer =
                Stream.concat(formulas.stream(), others.stream()).toList();
        return new NetworkCount(
                signature, explanation, source, tally, written, arithmetic, counting, longer, relations);
    }

    /** With another way in which it is made of other counts. */
    NetworkCount madeOf(Relation relation) {
        List<Relation> longer =
                Stream.concat(relations.stream(), Stream.of(relation)).toList();
        return new NetworkCount(signature, explanation, source, tally, written, arithmetic, counting, formulas, longer);
    }

    /** The shape that a layer is given comes last, because it is seldom said. */
    @Override
    public Signature signature() {
        List<Parameter> all = Stream.concat(signature.parameters().stream(), Stream.of(Subject.FROM))
                .toList();
        return new Signature(signature.name(), all);
    }

    private NetworkCount making(CountSlip slip) {
        return new NetworkCount(
                signature,
                explanation,
                source,
                slip.instead(),
                slip.instead(),
                arithmetic,
                List.of(),
                formulas,
                relations);
    }

    private NetworkCount making(FormulaSlip slip) {
        Arithmetic changed = slip.change().apply(arithmetic);
        List<FormulaSlip> others = slip.besides(formulas);
        return new NetworkCount(signature, explanation, source, tally, written, changed, counting, others, relations);
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

    /** Of the layers one by one; of other counts; of a layer, with the shape that the one before hands on. */
    @Override
    public List<Expression> madeOf(Arguments arguments, Reckoner reckoner) {
        Subject subject = Subject.of(arguments, reckoner, arithmetic);
        Arguments worked = workedOut(arguments, reckoner);
        Optional<LayerAnalysis> one =
                subject.layers().stream().findFirst().filter(any -> subject.isOneLayer(arguments));
        List<Expression> ways = new ArrayList<>();
        if (one.isEmpty()) {
            ways.add(new Sum(subject.layers().stream()
                    .map(layer -> subject.path().contains(layer)
                            ? with(arguments, Subject.LAYER, new Symbol(layer.name()))
                            : tally.of(layer, worked))
                    .toList()));
        }
        Expression count = one.map(layer -> tally.of(layer, worked)).orElse(Expression.ZERO);
        relations.forEach(
                relation -> relation.of(new Pieces(arguments, count, one)).ifPresent(ways::add));
        one.filter(layer -> layer.layer().shares().isEmpty())
                .flatMap(layer -> Predecessor.of(subject, arguments))
                .map(before -> new Pieces(new Arguments(before.arguments(), List.of()), count, one).of("output"))
                .ifPresent(shape -> ways.add(with(arguments, Subject.FROM, shape)));
        return ways;
    }

    private Expression with(Arguments arguments, Parameter parameter, Expression value) {
        Map<String, Expression> values = new LinkedHashMap<>(arguments.values());
        values.put(parameter.name(), value);
        return new Call(name(), List.of(), values);
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
