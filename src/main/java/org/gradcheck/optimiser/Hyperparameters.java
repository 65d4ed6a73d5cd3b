package org.gradcheck.optimiser;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** The numbers that several optimisers take. Defaults are those of PyTorch's documentation. */
final class Hyperparameters {

    static final String RATE = "rate";
    static final String EPSILON = "epsilon";
    static final String BETAS = "betas";
    static final String WEIGHT_DECAY = "weight_decay";
    static final String DECOUPLED = "decoupled_weight_decay";
    static final String CLIP_NORM = "clip_norm";

    static final List<Synonym> BETA_SYNONYMS = List.of(Synonym.of("beta1", BETAS, 0), Synonym.of("beta2", BETAS, 1));

    private Hyperparameters() {}

    static Expression decimal(String text) {
        BigDecimal decimal = new BigDecimal(text);
        return new Num(new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())));
    }

    static Parameter number(String name, String otherwise) {
        return Parameter.optional(name, Kind.NUMBER, decimal(otherwise));
    }

    static Parameter numbers(String name, String... otherwise) {
        List<Expression> items =
                List.of(otherwise).stream().map(Hyperparameters::decimal).toList();
        return Parameter.optional(name, Kind.LIST, new ListOf(items));
    }

    static Parameter number(String name) {
        return Parameter.optional(name, Kind.NUMBER);
    }

    static Parameter flag(String name) {
        return Parameter.optional(name, Kind.FLAG, Arguments.NO);
    }

    static List<Parameter> betas() {
        return List.of(numbers(BETAS, "0.9", "0.999"), number("beta1"), number("beta2"));
    }

    /** What can be done to any gradient: decay of the weights, clipping. */
    static List<Parameter> gradient(String decay, Expression isDecoupled) {
        return List.of(
                number(WEIGHT_DECAY, decay),
                Parameter.optional(DECOUPLED, Kind.FLAG, isDecoupled),
                number(CLIP_NORM),
                number("clip_value"));
    }

    static List<Parameter> gradient() {
        return gradient("0", Arguments.NO);
    }

    /** Which of the variants; the first holds unless another is asked for. */
    static Parameter variant(List<Optimiser.Variant> variants) {
        return Parameter.optional(
                Settings.VARIANT, Kind.NAME, new Symbol(variants.get(0).name()));
    }

    @SafeVarargs
    static List<Parameter> all(List<Parameter>... groups) {
        List<Parameter> all = new ArrayList<>();
        for (List<Parameter> group : groups) {
            all.addAll(group);
        }
        return List.copyOf(all);
    }
}
