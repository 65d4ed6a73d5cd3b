package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Signature;

/**
 * A function of tensors.
 *
 * @param explanation what it computes, in one sentence, and the formula
 * @param source where the formula stands: paper or book, section
 * @param workings what comes in between, to be shown to people
 * @param slips the usual mistakes
 */
public record TensorFunction(
        Signature signature, String explanation, String source, Rule rule, Workings workings, List<Slip> slips) {

    /** What it does with its arguments. */
    public interface Rule {

        /** @throws ArithmeticException if the shapes do not fit or there is no value */
        Tensor apply(Inputs inputs);
    }

    /** Named results on the way, in the order in which they are worked out. */
    public interface Workings {
        Map<String, Tensor> of(Inputs inputs);
    }

    /**
     * A usual mistake.
     *
     * @param code stable, to be counted over a class: {@code kernel-flipped}
     * @param sentence what was done wrong, to be told to the student
     * @param instead what was computed instead
     */
    public record Slip(String code, String sentence, Rule instead) {}

    public TensorFunction {
        slips = List.copyOf(slips);
    }

    /** A function without workings and slips. */
    static TensorFunction of(String explanation, String source, Rule rule, String name, Parameter... parameters) {
        return new TensorFunction(
                Signature.of(name, parameters), explanation, source, rule, inputs -> new LinkedHashMap<>(), List.of());
    }

    TensorFunction showing(Workings others) {
        return new TensorFunction(signature, explanation, source, rule, others, slips);
    }

    TensorFunction slip(String code, String sentence, Rule instead) {
        List<Slip> more = new ArrayList<>(slips);
        more.add(new Slip(code, sentence, instead));
        return new TensorFunction(signature, explanation, source, rule, workings, more);
    }

    public String name() {
        return signature.name();
    }

    /** This function as it is computed with a mistake; its other mistakes may not be made besides. */
    public TensorFunction with(Slip slip) {
        return new TensorFunction(signature, explanation, source, slip.instead(), workings, List.of());
    }
}
