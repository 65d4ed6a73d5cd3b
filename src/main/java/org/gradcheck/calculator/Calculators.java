package org.gradcheck.calculator;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;

/** All calculators, by name. Immutable and thread-safe. */
public final class Calculators {

    private static final List<Calculator> OWN = List.of(
            NetworkCounts.parameters(),
            NetworkCounts.weights(),
            NetworkCounts.biases(),
            NetworkCounts.macs(),
            NetworkCounts.flops(),
            NetworkCounts.activations(),
            new OutputShape(),
            new OutputSize(),
            FieldOfView.size(),
            FieldOfView.jump(),
            FieldOfView.start(),
            InitialScale.xavierDeviation(),
            InitialScale.xavierBound(),
            InitialScale.kaimingDeviation(),
            InitialScale.kaimingBound(),
            Differentiator.derivative(),
            Differentiator.gradient(),
            Differentiator.jacobian(),
            Differentiator.hessian(),
            new GradientDescent());

    private static final Calculators STANDARD = new Calculators(
            byName(List.of(OWN, Initialisation.ALL, WindowFormulas.ALL, WindowSearch.ALL, TensorCalculator.all())));

    private final Map<String, Calculator> all;

    private Calculators(Map<String, Calculator> all) {
        this.all = all;
    }

    /** The calculators as they are right. */
    public static Calculators standard() {
        return STANDARD;
    }

    private static Map<String, Calculator> byName(List<List<? extends Calculator>> families) {
        Map<String, Calculator> byName = new TreeMap<>();
        families.forEach(family -> family.forEach(calculator -> byName.put(calculator.name(), calculator)));
        return byName;
    }

    public Optional<Calculator> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** All names, in alphabetical order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(all.keySet());
    }

    /** These calculators, one of them with a mistake. */
    public Calculators with(Slip slip) {
        Map<String, Calculator> changed = new TreeMap<>(all);
        changed.put(slip.instead().name(), slip.instead());
        return new Calculators(changed);
    }

    /**
     * What an expression stands for.
     *
     * @throws CalculatorFault if it cannot be computed as it is written
     */
    public Value value(Expression key, Known known) {
        try {
            return new Reckoner(this, known).value(key);
        } catch (ArithmeticException e) {
            throw new CalculatorFault(key.canon() + ": " + e.getMessage() + ".");
        }
    }
}
