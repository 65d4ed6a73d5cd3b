package org.gradcheck.calculator;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gradcheck.network.Arithmetic;

/**
 * A usual mistake in a formula that networks are counted with. Several may be made at once.
 *
 * @param aspect what it is about: of the mistakes about one thing only one can be made
 * @param change the formulas with the mistake, of formulas that may hold others already
 */
record FormulaSlip(String code, String sentence, Aspect aspect, UnaryOperator<Arithmetic> change) {

    /** What can be mistaken. */
    enum Aspect {
        KERNEL,
        CHANNELS,
        BIASES,
        MAP,
        PADDING,
        STRIDE,
        DILATION,
        ROUNDING,
        FIRST_POSITION,
        JUNCTION
    }

    /** The mistakes as those of a calculator. */
    static List<Slip> slips(List<FormulaSlip> known, Function<FormulaSlip, Calculator> making) {
        return known.stream()
                .map(slip -> new Slip(slip.code, slip.sentence, making.apply(slip)))
                .toList();
    }

    /** Those that can be made besides this one. */
    List<FormulaSlip> besides(List<FormulaSlip> known) {
        return known.stream().filter(other -> other.aspect != aspect).toList();
    }
}
