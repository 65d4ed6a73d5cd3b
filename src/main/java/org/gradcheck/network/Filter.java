package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Expression;

/**
 * The filters of a layer.
 *
 * @param kernel how far a filter reaches along each axis; none of a linear layer
 * @param channels what a filter sees of the channels or features of the input: those of its group
 * @param groups into how many groups the input is divided
 * @param filters how many filters there are
 * @param reduction whether the layer only makes the channels fewer before a larger kernel
 */
public record Filter(
        List<Expression> kernel, Expression channels, Expression groups, Expression filters, boolean reduction) {

    public Filter {
        kernel = List.copyOf(kernel);
    }

    /** {@code k_1*k_2*...*C}. */
    public Expression weights() {
        return kernel.stream().reduce(channels, Expression::times);
    }

    /** The same with another kernel. */
    public Filter withKernel(List<Expression> other) {
        return new Filter(other, channels, groups, filters, reduction);
    }

    /** The same that sees as many channels instead. */
    public Filter withChannels(Expression other) {
        return new Filter(kernel, other, groups, filters, reduction);
    }

    /** The channels of all groups. */
    public Expression allChannels() {
        return channels.times(groups);
    }
}
