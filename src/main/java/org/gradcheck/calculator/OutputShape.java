package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.calculator.Derivation.Row;
import org.gradcheck.calculator.Derivation.Sentence;
import org.gradcheck.calculator.Derivation.Table;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.AxisWindow;
import org.gradcheck.network.LayerAnalysis;

/** The shape of what a network or a layer hands on. */
record OutputShape(Arithmetic arithmetic, List<FormulaSlip> formulas) implements Calculator {

    private static final Symbol CHANNELS_FIRST = new Symbol("chw");
    private static final Symbol CHANNELS_LAST = new Symbol("hwc");

    OutputShape {
        formulas = List.copyOf(formulas);
    }

    OutputShape() {
        this(
                Arithmetic.standard(),
                Stream.concat(SizeSlips.ALL.stream(), FilterSlips.JUNCTIONS.stream())
                        .toList());
    }

    @Override
    public Signature signature() {
        return Signature.of(
                "output",
                Subject.NETWORK,
                Subject.LAYER,
                Subject.INPUT,
                Parameter.optional("order", Kind.NAME, CHANNELS_FIRST),
                Subject.FROM);
    }

    @Override
    public String explanation() {
        return "The shape of the output without the batch axis; channels come first (order: chw) or last (order: hwc).";
    }

    @Override
    public String source() {
        return SizeSlips.SOURCE;
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        Subject subject = Subject.of(arguments, reckoner, arithmetic);
        return ordered(subject.output().shape(), arguments.get("order"));
    }

    private static Expression ordered(List<Expression> shape, Expression order) {
        if (order.equals(CHANNELS_FIRST)) {
            return new ListOf(shape);
        }
        if (order.equals(CHANNELS_LAST)) {
            return channelsLast(shape);
        }
        throw new CalculatorFault("The order of output is chw or hwc, not " + order.canon() + ".");
    }

    private static Expression channelsLast(List<Expression> shape) {
        List<Expression> turned = new ArrayList<>(shape.subList(1, shape.size()));
        turned.add(shape.get(0));
        return new ListOf(turned);
    }

    /** Of the shape that the layer before hands on; or of the same shape with its channels last. */
    @Override
    public List<Expression> madeOf(Arguments arguments, Reckoner reckoner) {
        Subject subject = Subject.of(arguments, reckoner, arithmetic);
        List<Expression> ways = new ArrayList<>();
        Predecessor.of(subject, arguments).ifPresent(before -> ways.add(from(before, subject, arguments)));
        int axes = subject.output().shape().size();
        if (arguments.get("order").equals(CHANNELS_FIRST) && axes > 1) {
            Expression last = with(arguments, Map.of("order", CHANNELS_LAST));
            ways.add(new ListOf(IntStream.range(0, axes)
                    .mapToObj(axis -> Expression.call("item", last, Expression.number((axis + axes - 1) % axes)))
                    .toList()));
        }
        return ways;
    }

    private Expression from(Predecessor before, Subject subject, Arguments arguments) {
        String layer = subject.path().get(subject.path().size() - 1).name();
        return with(
                arguments, Map.of(Subject.LAYER.name(), new Symbol(layer), Subject.FROM.name(), before.call(name())));
    }

    private Expression with(Arguments arguments, Map<String, Expression> others) {
        Map<String, Expression> values = new LinkedHashMap<>(arguments.values());
        values.putAll(others);
        return new Call(name(), List.of(), values);
    }

    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        List<Row> rows = new ArrayList<>();
        for (LayerAnalysis layer : Subject.of(arguments, reckoner, arithmetic).path()) {
            rows.add(new Row(layer.name(), List.of(formula(layer), new ListOf(layer.shape()))));
        }
        return Derivation.of(
                new Sentence(explanation()),
                new Table(List.of("layer", "sizes", "output"), rows),
                Chain.of(name(), compute(arguments, reckoner)));
    }

    /** How the window of a layer leaves so many units along each axis; nothing if it has none. */
    private static Expression formula(LayerAnalysis layer) {
        List<AxisWindow> windows = layer.windows();
        List<Expression> formulas = new ArrayList<>();
        for (int axis = 0; axis < windows.size(); axis++) {
            Expression size = layer.input().shape().get(axis + 1);
            Expression formula = new WrittenSize(size, windows.get(axis)).formula();
            formulas.add(Sound.formula(formula, layer.shape().get(axis + 1)));
        }
        return formulas.isEmpty() ? new Symbol("") : Subject.alongAxes(formulas);
    }

    @Override
    public List<Slip> slips() {
        return FormulaSlip.slips(
                formulas, slip -> new OutputShape(slip.change().apply(arithmetic), slip.besides(formulas)));
    }
}
