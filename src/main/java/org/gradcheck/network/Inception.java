package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * An inception module (Szegedy et al., Going Deeper with Convolutions, 2015, figure 2): branches with kernels of
 * different sizes and a 3x3 max pooling, all with stride 1 and padding that keeps the size. Behind each convolution there
 * is an activation function.
 *
 * <p>{@code 3x3: 128} is a branch without reduction, {@code 3x3: [96, 128]} one with 96 filters of 1x1 before; {@code
 * pool: 32} projects the pooled input to 32 channels, {@code pool: yes} hands it on as it is; what is not given is no
 * branch.
 */
final class Inception {

    private static final List<String> KERNELS = List.of("1x1", "3x3", "5x5", "7x7");

    static final LayerType TYPE = LayerType.of(signature(), Inception::read);

    private final boolean hasBias;
    private final LayerReader faults;

    private Inception(boolean hasBias, LayerReader faults) {
        this.hasBias = hasBias;
        this.faults = faults;
    }

    private static Signature signature() {
        List<Parameter> parameters = new ArrayList<>();
        KERNELS.forEach(kernel -> parameters.add(Parameter.optional(kernel, Kind.SIZES)));
        parameters.add(Parameter.optional("pool", Kind.ANY));
        parameters.add(Convolution.BIAS);
        return new Signature("inception", parameters);
    }

    private static Layer read(Arguments arguments, LayerReader nested) {
        Inception module = new Inception(arguments.isYes("bias"), nested);
        List<NamedLayer> branches = new ArrayList<>();
        for (String kernel : KERNELS) {
            if (arguments.find(kernel).isPresent()) {
                branches.add(Branches.branch(kernel, module.branch(kernel, arguments.items(kernel))));
            }
        }
        arguments
                .find("pool")
                .filter(pool -> !pool.equals(Arguments.NO))
                .ifPresent(pool -> branches.add(Branches.branch("pool", module.pool(pool))));
        return new Branches(branches, Junction.CONCATENATION);
    }

    private Sequence branch(String kernel, List<Expression> filters) {
        if (filters.size() > 2) {
            faults.fault("The " + kernel + " branch of an inception is its filters, or a list of the filters of its "
                    + "reduction and its own, not " + new ListOf(filters).canon() + ".");
        }
        int size = kernel.charAt(0) - '0';
        List<NamedLayer> layers = new ArrayList<>();
        if (filters.size() > 1) {
            layers.add(conv("reduction_" + kernel, 1, filters.get(0), true));
        }
        layers.add(conv("conv_" + kernel, size, filters.get(filters.size() - 1), false));
        return new Sequence(layers);
    }

    private Sequence pool(Expression projection) {
        if (projection instanceof ListOf) {
            faults.fault("The pool branch of an inception is the filters of its projection, or yes, not "
                    + projection.canon() + ".");
        }
        NamedLayer pool = new NamedLayer("max_pool", "max_pool", new Pooling(Window.square(3, 1, true)));
        return projection.equals(Arguments.YES)
                ? new Sequence(List.of(pool))
                : new Sequence(List.of(pool, conv("projection", 1, projection, false)));
    }

    private NamedLayer conv(String name, int kernel, Expression filters, boolean isReduction) {
        Window window = Window.square(kernel, (kernel - 1) / 2, false);
        Layer layer = new Convolution(window, filters, Expression.ONE, hasBias, isReduction, Activation.SOME);
        return new NamedLayer(name, "conv", layer);
    }
}
