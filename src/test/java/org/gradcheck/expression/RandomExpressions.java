package org.gradcheck.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;

/** Expressions by chance, always the same for the same seed. */
final class RandomExpressions {

    private static final List<String> SMOOTH =
            List.of("exp", "sigmoid", "tanh", "softplus", "sin", "cos", "ln", "sqrt", "atan", "asinh", "sinh", "sec");
    private static final List<String> SYMBOLS = List.of("x", "n", "w2", "x_1", "inception_3a", "d_model");
    private static final List<String> CALCULATORS =
            List.of("conv", "pool", "relu", "exp", "abs", "log2", "root", "mod", "binomial", "gcd", "softmax");
    private static final List<String> TYPESET = List.of("x", "n", "N", "k_1", "alpha", "beta_2");
    private static final List<String> ONE_ARGUMENT =
            List.of("sqrt", "abs", "floor", "ceil", "factorial", "ln", "exp", "sin", "tanh", "sigmoid", "log2");
    private static final List<String> ARGUMENT_NAMES = List.of("stride", "bias", "1x1", "order");

    private final Random random;

    RandomExpressions(long seed) {
        random = new Random(seed);
    }

    /** Anything a key may be written as: decimals, names, calculators, lists. */
    Expression written(int depth) {
        return arithmetic(depth, () -> writtenLeaf(), () -> call(depth - 1));
    }

    /** Whole numbers and decimals, the four operations and small whole powers. */
    Expression rational(int depth) {
        return arithmetic(depth, this::decimal, () -> new Power(rational(depth - 1), whole(-3, 4)));
    }

    /** A differentiable function of x. */
    Expression smooth(int depth) {
        return arithmetic(
                depth,
                () -> random.nextBoolean() ? new Symbol("x") : whole(1, 4),
                () -> random.nextInt(4) == 0
                        ? new Power(smooth(depth - 1), whole(2, 3))
                        : Expression.call(SMOOTH.get(random.nextInt(SMOOTH.size())), smooth(depth - 1)));
    }

    private Expression arithmetic(int depth, Supplier<Expression> leaf, Supplier<Expression> other) {
        if (depth <= 0) {
            return leaf.get();
        }
        Supplier<Expression> inner = () -> arithmetic(depth - 1, leaf, other);
        return switch (random.nextInt(6)) {
            case 0 -> new Sum(several(inner));
            case 1 -> new Product(factors(inner));
            case 2 -> new Quotient(inner.get(), inner.get());
            case 3 -> new Negative(inner.get());
            default -> other.get();
        };
    }

    /** The reader makes one flat product of {@code a*b*c}, so none begins with a product. */
    private List<Expression> factors(Supplier<Expression> inner) {
        List<Expression> factors = new ArrayList<>(several(inner));
        while (factors.get(0) instanceof Product product) {
            factors.set(0, product.factors().get(0));
        }
        return factors;
    }

    private List<Expression> several(Supplier<Expression> inner) {
        List<Expression> several = new ArrayList<>(List.of(inner.get(), inner.get()));
        while (random.nextInt(3) == 0) {
            several.add(inner.get());
        }
        return several;
    }

    private Expression writtenLeaf() {
        return switch (random.nextInt(4)) {
            case 0 -> decimal();
            case 1 -> Constant.values()[random.nextInt(2)];
            default -> new Symbol(SYMBOLS.get(random.nextInt(SYMBOLS.size())));
        };
    }

    private Expression call(int depth) {
        if (random.nextInt(4) == 0) {
            return new ListOf(several(() -> written(depth)));
        }
        if (random.nextInt(4) == 0) {
            return new Power(written(depth), written(depth));
        }
        if (random.nextInt(6) == 0) {
            return series(depth);
        }
        Map<String, Expression> named = new LinkedHashMap<>();
        if (random.nextInt(3) == 0) {
            named.put(ARGUMENT_NAMES.get(random.nextInt(ARGUMENT_NAMES.size())), written(depth));
        }
        return new Call(CALCULATORS.get(random.nextInt(CALCULATORS.size())), several(() -> written(depth)), named);
    }

    private Expression series(int depth) {
        String function = random.nextBoolean() ? "sum" : "prod";
        return Expression.call(function, written(depth), new Symbol("i"), writtenLeaf(), writtenLeaf());
    }

    /** Formulas as people typeset them, of the kinds of nodes that are named. */
    Expression typeset(int depth, List<String> kinds) {
        Supplier<Expression> inner = () -> typeset(depth - 1, kinds);
        return depth <= 0
                ? typesetLeaf()
                : switch (kinds.get(random.nextInt(kinds.size()))) {
                    case "sum" -> new Sum(several(inner));
                    case "product" -> new Product(factors(inner));
                    case "quotient" -> new Quotient(inner.get(), inner.get());
                    case "negative" -> new Negative(inner.get());
                    case "power" -> new Power(inner.get(), inner.get());
                    case "series" -> Expression.call("sum", inner.get(), new Symbol("i"), typesetLeaf(), typesetLeaf());
                    case "root" -> Expression.call("root", inner.get(), whole(3, 9));
                    case "binomial" -> Expression.call("binomial", inner.get(), inner.get());
                    case "mod" -> Expression.call("mod", inner.get(), inner.get());
                    default -> Expression.call(ONE_ARGUMENT.get(random.nextInt(ONE_ARGUMENT.size())), inner.get());
                };
    }

    private Expression typesetLeaf() {
        return random.nextInt(3) == 0 ? decimal() : new Symbol(TYPESET.get(random.nextInt(TYPESET.size())));
    }

    private Expression decimal() {
        return new Num(Decimal.fraction(BigDecimal.valueOf(random.nextInt(2_000), random.nextInt(4))));
    }

    private Expression whole(int low, int high) {
        int number = low + random.nextInt(high - low + 1);
        return number < 0 ? new Negative(Expression.number(-number)) : Expression.number(number);
    }
}
