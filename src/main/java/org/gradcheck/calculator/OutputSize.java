package org.gradcheck.calculator;

import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.calculator.Derivation.Sentence;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.AxisWindow;

/**
 * How many units a window leaves of one axis.
 *
 * @param formulas the mistakes that may be made besides
 */
record OutputSize(Arithmetic arithmetic, List<FormulaSlip> formulas) implements Calculator {

    private static final String INPUT = "input";

    OutputSize {
        formulas = List.copyOf(formulas);
    }

    OutputSize() {
        this(Arithmetic.standard(), SizeSlips.ALL);
    }

    @Override
    public Signature signature() {
        return Signature.of(
                "output_size",
                Parameter.required(INPUT, Kind.COUNT),
                Parameter.required("kernel", Kind.SIZE),
                Parameter.optional("stride", Kind.SIZE, Expression.ONE),
                Parameter.optional("padding", Kind.COUNT, Expression.ZERO),
                Parameter.optional("dilation", Kind.SIZE, Expression.ONE),
                Parameter.optional("ceil", Kind.FLAG, Arguments.NO));
    }

    @Override
    public String explanation() {
        return "Units along one axis after a convolution or pooling: floor((n + 2p - d(k - 1) - 1)/s) + 1.";
    }

    @Override
    public String source() {
        return SizeSlips.SOURCE;
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        return arithmetic.sizes().units(reckoner.workOut(arguments.get(INPUT)), window(arguments, reckoner));
    }

    private static AxisWindow window(Arguments arguments, Reckoner reckoner) {
        Expression padding = reckoner.workOut(arguments.get("padding"));
        return new AxisWindow(
                reckoner.workOut(arguments.get("kernel")),
                reckoner.workOut(arguments.get("stride")),
                padding,
                padding,
                reckoner.workOut(arguments.get("dilation")),
                arguments.isYes("ceil"),
                false);
    }

    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        Expression size = reckoner.workOut(arguments.get(INPUT));
        Expression formula = new WrittenSize(size, window(arguments, reckoner)).formula();
        Expression result = compute(arguments, reckoner);
        List<Expression> links =
                Stream.of(Sound.formula(formula, result), result).distinct().toList();
        return Derivation.of(new Sentence(explanation()), new Chain(name(), links));
    }

    @Override
    public List<Slip> slips() {
        return FormulaSlip.slips(
                formulas, slip -> new OutputSize(slip.change().apply(arithmetic), slip.besides(formulas)));
    }
}
