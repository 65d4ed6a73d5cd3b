package org.gradcheck.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Multi-head attention over tokens of {@code [tokens, d]} (Vaswani et al., Attention Is All You Need, 2017, section
 * 3.2): projections of queries, keys and values and of the heads' joined outputs, with n queries and m keys
 *
 * <ul>
 *   <li>weights {@code d*h*a + k*g*a + v*g*a + h*a*d} for h heads of a features each, by default {@code d/h}, and g heads
 *       of keys and values, as many unless they are shared by groups (Ainslie et al., GQA, 2023);
 *   <li>multiply-accumulates of the projections, and {@code 2*n*m*h*a} for {@code QK^T} and the product with V; those
 *       that a causal mask hides count too.
 * </ul>
 *
 * <p>The keys and values are the layer's own input unless {@code keys}, the tokens of another sequence, is given.
 */
record Attention(Arguments arguments) implements Layer {

    private static final Expression TWO = Expression.number(2);
    private static final Expression FOUR = Expression.number(4);

    /** The arguments of attention of tokens to each other, also in a layer of a transformer. */
    private static final Set<String> PLAIN = Set.of("heads", "bias", "feed_forward");

    static final Parameter HEADS = Parameter.required("heads", Kind.SIZE);
    static final Parameter GROUPS = Parameter.optional("key_value_heads", Kind.SIZE);

    static final LayerType TYPE = LayerType.of(
            Signature.of(
                    "attention",
                    HEADS,
                    GROUPS,
                    Convolution.BIAS,
                    Parameter.optional("keys", Kind.SIZE),
                    Parameter.optional("key_units", Kind.SIZE),
                    Parameter.optional("value_units", Kind.SIZE),
                    Parameter.optional("head_units", Kind.SIZE)),
            (arguments, nested) -> new Attention(arguments));

    /** Everything that the counts depend on. */
    private record Sizes(
            Expression tokens,
            Expression keys,
            Expression features,
            Expression keyUnits,
            Expression valueUnits,
            Expression queries,
            Expression shared) {}

    private Sizes sizes(Signal input) {
        Expression features = input.features();
        Expression heads = arguments.get("heads").simplify();
        Expression width = size("head_units").orElseGet(() -> share(features, heads));
        return new Sizes(
                input.steps(),
                size("keys").orElseGet(input::steps),
                features,
                size("key_units").orElse(features),
                size("value_units").orElse(features),
                heads.times(width),
                groups(heads).times(width));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Sizes sizes = sizes(input);
        Expression ofQueries = sizes.features.times(sizes.queries).times(TWO);
        Expression ofKeys = sizes.keyUnits.plus(sizes.valueUnits).times(sizes.shared);
        Expression products = TWO.times(sizes.tokens).times(sizes.keys).times(sizes.queries);
        Expression projected = sizes.queries.plus(sizes.features).times(sizes.tokens);
        Counts counts = Counts.of(
                ofQueries.plus(ofKeys),
                arguments.isYes("bias")
                        ? sizes.queries.plus(sizes.shared.times(TWO)).plus(sizes.features)
                        : Expression.ZERO,
                sizes.tokens.times(ofQueries).plus(sizes.keys.times(ofKeys)).plus(products),
                projected.plus(sizes.shared.times(TWO).times(sizes.keys)));
        Signal output = new Signal(input.shape(), input.fields(), Layout.FEATURES);
        return Effect.of(
                output.mixed("a receptive field smaller than the whole, as no token has after attention"), counts);
    }

    /** Where queries, keys and values come from the same tokens and are as wide. */
    @Override
    public Optional<Formulas> formulas(Signal input, Signal output) {
        boolean isPlain = arguments.values().keySet().stream().allMatch(PLAIN::contains);
        return isPlain ? Optional.of(plain(sizes(input))) : Optional.empty();
    }

    private Formulas plain(Sizes sizes) {
        Product weights = new Product(List.of(FOUR, sizes.features, sizes.features));
        Product biases = new Product(List.of(FOUR, sizes.features));
        Product projections = new Product(List.of(sizes.tokens, FOUR, sizes.features, sizes.features));
        Product products = new Product(List.of(TWO, sizes.tokens, sizes.keys, sizes.features));
        boolean hasBias = arguments.isYes("bias");
        return new Formulas(
                hasBias ? new Sum(List.of(weights, biases)) : weights,
                weights,
                hasBias ? biases : Expression.ZERO,
                new Sum(List.of(projections, products)));
    }

    private Optional<Expression> size(String name) {
        return arguments.find(name).map(Expression::simplify);
    }

    private Expression groups(Expression heads) {
        Expression groups = size("key_value_heads").orElse(heads);
        share(heads, groups);
        return groups;
    }

    /** What each head has. */
    static Expression share(Expression whole, Expression parts) {
        return Shares.of(whole, parts)
                .orElseThrow(() -> new LayerMismatchException(whole.canon()
                        + " features or heads cannot be divided equally among " + parts.canon() + " heads."));
    }
}
