package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** Where a branch begins with an input of its own: what comes before is not handed on. */
record FurtherInput(List<Expression> shape) implements Layer {

    static final LayerType TYPE = LayerType.of(
            Signature.of("input", Parameter.required("shape", Kind.SIZES)),
            (arguments, nested) -> new FurtherInput(arguments.items("shape")));

    FurtherInput {
        shape = shape.stream().map(Expression::simplify).toList();
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Signal further = Signal.input(shape).mixed("which of the inputs the receptive field is to be told of");
        return new Effect(further, Counts.NONE);
    }
}
