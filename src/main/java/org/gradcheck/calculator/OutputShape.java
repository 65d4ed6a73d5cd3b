package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.network.Arithmetic;

/** The shape of what a network or a layer hands on. */
record OutputShape(Arithmetic arithmetic) implements Calculator {

    private static final Symbol CHANNELS_FIRST = new Symbol("chw");
    private static final Symbol CHANNELS_LAST = new Symbol("hwc");

    OutputShape() {
        this(Arithmetic.standard());
    }

    @Override
    public Signature signature() {
        return Signature.of(
                "output",
                Subject.NETWORK,
                Subject.LAYER,
                Subject.INPUT,
                Parameter.optional("order", Kind.NAME, CHANNELS_FIRST));
    }

    @Override
    public String explanation() {
        return "The shape of the output without the batch axis; channels come first (order: chw) or last (order: hwc).";
    }

    @Override
    public String source() {
        return SizeSlip.SOURCE;
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        Expression order = arguments.get("order");
        List<Expression> shape =
                Subject.of(arguments, reckoner, arithmetic).output().shape();
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

    @Override
    public List<Slip> slips() {
        return SizeSlip.ALL.stream()
                .map(slip -> new Slip(slip.code(), slip.sentence(), new OutputShape(arithmetic.withSizes(slip.rule()))))
                .toList();
    }
}
