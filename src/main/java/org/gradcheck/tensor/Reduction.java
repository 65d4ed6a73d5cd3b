package org.gradcheck.tensor;

import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** What becomes of the losses of several entries or samples. */
enum Reduction {
    MEAN,
    SUM,
    NONE;

    static final Parameter PARAMETER = Parameter.optional("reduction", Kind.NAME, new Symbol("mean"));

    static Reduction of(Inputs inputs) {
        return switch (inputs.oneOf("reduction", "mean", "sum", "none")) {
            case "mean" -> MEAN;
            case "sum" -> SUM;
            default -> NONE;
        };
    }

    Tensor of(Tensor losses) {
        return switch (this) {
            case MEAN -> Tensor.of(losses.mean());
            case SUM -> Tensor.of(losses.sum());
            case NONE -> losses;
        };
    }

    /** The mean where the sum is right, and the other way round. */
    Reduction other() {
        return switch (this) {
            case MEAN -> SUM;
            case SUM -> MEAN;
            case NONE -> NONE;
        };
    }
}
