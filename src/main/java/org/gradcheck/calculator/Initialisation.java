package org.gradcheck.calculator;

import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** How weights are drawn at first, and what becomes of signals. */
final class Initialisation {

    private static final String LECUN = "LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, section 4.6";
    private static final Parameter FAN_IN = Parameter.required("fan_in", Kind.SIZE);

    private static final List<Calculator> FORMULAS = List.of(
            ClosedFormula.of(
                            "The deviation 1/sqrt(fan_in) of initial weights.",
                            LECUN,
                            "sqrt(1/fan_in)",
                            "lecun_std",
                            FAN_IN)
                    .slip(
                            "bound-for-deviation",
                            "The bound of a uniform distribution was given for its deviation.",
                            "sqrt(3/fan_in)")
                    .slip("root-forgotten", "This is the variance.", "1/fan_in"),
            ClosedFormula.of(
                            "The bound sqrt(3/fan_in) of uniform initial weights.",
                            LECUN,
                            "sqrt(3/fan_in)",
                            "lecun_bound",
                            FAN_IN)
                    .slip(
                            "deviation-for-bound",
                            "The deviation was given for the bound of the uniform distribution.",
                            "sqrt(1/fan_in)"),
            new Gain(),
            new PreactivationVariance(),
            new ActivationDeviation());

    static final List<Calculator> ALL =
            Stream.concat(Fan.ALL.stream(), FORMULAS.stream()).toList();

    private Initialisation() {}
}
