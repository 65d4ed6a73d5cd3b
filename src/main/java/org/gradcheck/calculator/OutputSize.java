package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.Arithmetic.SizeRule;
import org.gradcheck.network.AxisWindow;

/** How many units a window leaves of one axis. */
record OutputSize(SizeRule rule) implements Calculator {

    OutputSize() {
        this(Arithmetic::units);
    }

    @Override
    public Signature signature() {
        return Signature.of(
                "output_size",
                Parameter.required("input", Kind.COUNT),
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
        return SizeSlip.SOURCE;
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        Expression padding = reckoner.workOut(arguments.get("padding"));
        AxisWindow window = new AxisWindow(
                reckoner.workOut(arguments.get("kernel")),
                reckoner.workOut(arguments.get("stride")),
                padding,
                padding,
                reckoner.workOut(arguments.get("dilation")),
                arguments.isYes("ceil"),
                false);
        return rule.units(reckoner.workOut(arguments.get("input")), window);
    }

    @Override
    public List<Slip> slips() {
        return SizeSlip.ALL.stream()
                .map(slip -> new Slip(slip.code(), slip.sentence(), new OutputSize(slip.rule())))
                .toList();
    }
}
