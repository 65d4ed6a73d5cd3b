package org.gradcheck.calculator;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Value;
import org.gradcheck.network.LayerMismatchException;
import org.gradcheck.optimiser.Optimisers;
import org.gradcheck.optimiser.Schedules;

/** All calculators, by name. Immutable and thread-safe. */
public final class Calculators {

    private static final List<Calculator> SINGLE = List.of(
            ParameterCounts.parameters(),
            ParameterCounts.weights(),
            ParameterCounts.biases(),
            ParameterCounts.normalisation(),
            ParameterCounts.buffers(),
            WorkCounts.macs(),
            WorkCounts.flops(),
            WorkCounts.multiplications(),
            WorkCounts.additions(),
            WorkCounts.neurons(),
            WorkCounts.evaluations(),
            MemoryCounts.activations(),
            MemoryCounts.activationBytes(),
            MemoryCounts.modelBytes(),
            MemoryCounts.memory(),
            MemoryCounts.trainingMemory(),
            new OutputShape(),
            new OutputSize(),
            FieldOfView.of(View.SIZE),
            FieldOfView.of(View.JUMP),
            FieldOfView.of(View.START),
            InitialScale.xavierDeviation(),
            InitialScale.xavierBound(),
            InitialScale.kaimingDeviation(),
            InitialScale.kaimingBound(),
            Differentiator.derivative(),
            Differentiator.gradient(),
            Differentiator.jacobian(),
            Differentiator.hessian());

    private static final Calculators STANDARD = new Calculators(byName(List.of(
            SINGLE,
            Initialisation.ALL,
            WindowFormulas.ALL,
            WindowSearch.ALL,
            Optimisers.ALL.stream().map(OptimiserRun::new).toList(),
            Schedules.ALL.stream().map(ScheduledRate::new).toList(),
            TensorCalculator.all())));

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

    /** These calculators, some of them with mistakes; of two in the same one, the later holds. */
    public Calculators with(List<Slip> slips) {
        Map<String, Calculator> changed = new TreeMap<>(all);
        slips.forEach(slip -> changed.put(slip.instead().name(), slip.instead()));
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

    /** What a call is made of, as {@link Calculator#madeOf} tells; nothing if it cannot be computed as it is written. */
    public List<Expression> madeOf(Call call, Known known) {
        Optional<Calculator> calculator = find(call.function());
        if (calculator.isEmpty()) {
            return List.of();
        }
        Arguments arguments = calculator.get().signature().bind(call);
        try {
            return arguments.faults().isEmpty()
                    ? calculator.get().madeOf(arguments, new Reckoner(this, known))
                    : List.of();
        } catch (CalculatorFault | LayerMismatchException | ArithmeticException e) {
            return List.of();
        }
    }

    /**
     * An expression with definitions put in and calculators called; the point is not put in.
     *
     * @throws CalculatorFault if it cannot be computed as it is written
     */
    public Expression workedOut(Expression expression, Known known) {
        try {
            return new Reckoner(this, known).workOut(expression);
        } catch (ArithmeticException e) {
            throw new CalculatorFault(expression.canon() + ": " + e.getMessage() + ".");
        }
    }

    /**
     * How the value of an expression comes about: each call of a calculator in the order in which they are needed, then the
     * expression itself. The last step is a chain that ends with the value.
     *
     * @throws CalculatorFault if it cannot be computed as it is written
     */
    public Derivation derivation(Expression key, Known known) {
        Narration narration = new Narration();
        Value value = new Reckoner(mapped(narration::listeningTo), known).value(key);
        return narration.ending(new KeyChain(key, new Reckoner(this, known), value));
    }

    private Calculators mapped(UnaryOperator<Calculator> operator) {
        Map<String, Calculator> mapped = new TreeMap<>();
        all.forEach((name, calculator) -> mapped.put(name, operator.apply(calculator)));
        return new Calculators(mapped);
    }
}
