package org.gradcheck.network;

import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** The same map with other channels, at no cost. */
record Channels(Choice choice) implements Layer {

    /** How many channels there are of so many. */
    interface Choice {
        Expression of(Expression channels);
    }

    /** Channels of zeros behind the others (He et al. 2016, section 3.3, shortcuts of option A). */
    static LayerType padding(String name) {
        return LayerType.of(
                Signature.of(name, Parameter.required("channels", Kind.SIZE)),
                (arguments, nested) -> new Channels(
                        before -> padded(before, arguments.get("channels").simplify())));
    }

    private static Expression padded(Expression before, Expression channels) {
        if (channels.minus(before) instanceof Num more
                && more.value().getNumerator().signum() < 0) {
            throw new LayerMismatchException(
                    "It is to have " + channels.canon() + " channels, but has " + before.canon() + " already.");
        }
        return channels;
    }

    /** One of equal parts of the channels (Ma et al., ShuffleNet V2, 2018, section 3.2). */
    static LayerType part(String name) {
        return LayerType.of(
                Signature.of(name, Parameter.optional("of", Kind.SIZE, Expression.number(2))),
                (arguments, nested) -> new Channels(
                        before -> Convolution.share(before, arguments.get("of").simplify())));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        return new Effect(input.withChannels(choice.of(input.channels())), Counts.NONE);
    }
}
