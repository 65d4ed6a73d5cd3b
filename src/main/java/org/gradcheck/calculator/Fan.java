package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * How many inputs a unit has, or how many units an input goes to, by the shape of a layer's weights:
 * {@code [filters, channels, height, width]}, or {@code [units, inputs]} of a linear layer.
 *
 * @param counted the axis that is counted: 1 for the channels, 0 for the filters
 * @param kernel whether the kernel counts too, as it should
 */
record Fan(String name, int counted, boolean kernel) implements Calculator {

    static final List<Calculator> ALL = List.of(new Fan("fan_in", 1, true), new Fan("fan_out", 0, true));

    @Override
    public Signature signature() {
        return Signature.of(name, Parameter.required("weights", Kind.LIST));
    }

    @Override
    public String explanation() {
        return (counted == 1 ? "The inputs of a unit, channels" : "The units that an input goes to, filters")
                + "*kernel height*kernel width, from the shape [filters, channels, height, width] or [units, inputs] of the weights; "
                + "with groups the channels are those of one group.";
    }

    @Override
    public String source() {
        return "He, Zhang, Ren and Sun, Delving Deep into Rectifiers, 2015, section 2.2";
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        List<Expression> shape =
                arguments.items("weights").stream().map(reckoner::workOut).toList();
        if (shape.size() < 2 || shape.stream().anyMatch(ListOf.class::isInstance)) {
            throw new CalculatorFault(name + " needs the shape of weights, such as [64, 3, 7, 7], not "
                    + arguments.get("weights").canon() + ".");
        }
        Expression units = shape.get(counted);
        return kernel ? shape.subList(2, shape.size()).stream().reduce(units, Expression::times) : units;
    }

    @Override
    public List<Slip> slips() {
        return kernel
                ? List.of(
                        new Slip(
                                "kernel-forgotten",
                                "The size of the kernel was left out.",
                                new Fan(name, counted, false)),
                        new Slip("fans-swapped", "Inputs and outputs were swapped.", new Fan(name, 1 - counted, true)))
                : List.of();
    }
}
