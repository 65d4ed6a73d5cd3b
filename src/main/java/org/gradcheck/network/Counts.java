package org.gradcheck.network;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gradcheck.expression.Expression;

/**
 * What a layer has and does, for one sample.
 *
 * @param amounts those that are not zero
 */
public record Counts(Map<Quantity, Expression> amounts) {

    private static final List<Quantity> QUANTITIES = List.of(Quantity.values());

    /** Of a layer that only passes on. */
    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        Map<Quantity, Expression> copy = new EnumMap<>(Quantity.class);
        copy.putAll(amounts);
        copy.values().removeIf(Expression.ZERO::equals);
        amounts = Collections.unmodifiableMap(copy);
    }

    /** The counts of a layer that has parameters and does not multiply. */
    static Counts ofParameters(Expression weights) {
        return new Counts(Map.of(Quantity.WEIGHTS, weights));
    }

    /** The counts of a layer that multiplies. A bias, if there are any, is added to each element of the output. */
    static Counts of(Expression weights, Expression biases, Expression macs, Expression output) {
        return new Counts(Map.of(
                Quantity.WEIGHTS, weights,
                Quantity.BIASES, biases,
                Quantity.MACS, macs,
                Quantity.BIAS_ADDITIONS, biases.equals(Expression.ZERO) ? Expression.ZERO : output,
                Quantity.NEURONS, output));
    }

    /** The counts of a normalisation. */
    static Counts ofNormalisation(Expression scales, Expression shifts) {
        return new Counts(Map.of(
                Quantity.WEIGHTS, scales,
                Quantity.BIASES, shifts,
                Quantity.SCALES, scales,
                Quantity.SHIFTS, shifts));
    }

    public Expression get(Quantity quantity) {
        return amounts.getOrDefault(quantity, Expression.ZERO);
    }

    /** The same with another amount of one thing. */
    Counts with(Quantity quantity, Expression amount) {
        Map<Quantity, Expression> changed = new EnumMap<>(Quantity.class);
        changed.putAll(amounts);
        changed.put(quantity, amount);
        return new Counts(changed);
    }

    /** The same work with parameters that are counted elsewhere. */
    Counts withoutParameters() {
        return only(quantity -> !quantity.isStored());
    }

    /** The same parameters without any work. */
    Counts withoutWork() {
        return only(Quantity::isStored);
    }

    private Counts only(Predicate<Quantity> kept) {
        Map<Quantity, Expression> changed = new EnumMap<>(Quantity.class);
        changed.putAll(amounts);
        changed.keySet().removeIf(kept.negate());
        return new Counts(changed);
    }

    public Expression weights() {
        return get(Quantity.WEIGHTS);
    }

    public Expression biases() {
        return get(Quantity.BIASES);
    }

    /** All trainable numbers. */
    public Expression parameters() {
        return weights().plus(biases());
    }

    /** How many of the trainable numbers are scales and shifts of normalisations. */
    public Expression normalisation() {
        return get(Quantity.SCALES).plus(get(Quantity.SHIFTS));
    }

    public Expression buffers() {
        return get(Quantity.BUFFERS);
    }

    public Expression macs() {
        return get(Quantity.MACS);
    }

    public Expression activations() {
        return get(Quantity.ACTIVATIONS);
    }

    public Counts plus(Counts other) {
        if (other.amounts.isEmpty()) {
            return this;
        }
        Map<Quantity, Expression> sums = new EnumMap<>(Quantity.class);
        for (Quantity quantity : QUANTITIES) {
            Expression more = other.get(quantity);
            Expression amount = get(quantity);
            sums.put(quantity, more.equals(Expression.ZERO) ? amount : amount.plus(more));
        }
        return new Counts(sums);
    }
}
