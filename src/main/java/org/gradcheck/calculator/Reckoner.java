package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Signature;
import org.gradcheck.expression.Spelling;
import org.gradcheck.expression.Value;
import org.gradcheck.network.LayerMismatchException;
import org.gradcheck.network.Unknown;
import org.gradcheck.tensor.TensorFunction;
import org.gradcheck.tensor.TensorFunctions;

/**
 * Works expressions out in a world of known things: puts definitions in, calls calculators, simplifies the rest.
 * Calculators ask it for their arguments. Immutable; a definition that is being worked out is remembered in a reckoner of
 * its own, so that one that leads back to itself is noticed.
 */
public final class Reckoner {

    private static final String PART = "part";

    private final Calculators calculators;
    private final Known known;
    private final Set<String> inProgress;
    private final Map<String, Expression> held;

    Reckoner(Calculators calculators, Known known) {
        this(calculators, known, Set.of(), Map.of());
    }

    /** @param held names that somebody differentiates by, and the symbols they stay */
    private Reckoner(Calculators calculators, Known known, Set<String> inProgress, Map<String, Expression> held) {
        this.calculators = calculators;
        this.known = known;
        this.inProgress = inProgress;
        this.held = held;
    }

    /** The value at the point of the world. */
    Value value(Expression key) {
        Expression result = at(point(), workOut(key));
        Unknown.in(result).ifPresent(missing -> {
            throw new CalculatorFault("This needs " + missing + ", which is not given: " + key.canon() + ".");
        });
        return Value.of(result);
    }

    /** The expression with definitions put in and calculators called; the point is not put in. */
    Expression workOut(Expression expression) {
        return expression.fold(new Evaluation(this)).worked().get();
    }

    /** The expression at a point, simplified. */
    static Expression at(Map<String, Expression> point, Expression expression) {
        return point.isEmpty() ? expression : expression.substitute(point).simplify();
    }

    /** The point of the world, with definitions put in. */
    Map<String, Expression> point() {
        Map<String, Expression> point = new LinkedHashMap<>();
        known.point().forEach((name, value) -> point.put(name, workOut(value)));
        return point;
    }

    /**
     * What a name stands for, worked out; itself if nothing is known about it. An array is put in at once wherever it
     * stands, as nothing can be said of it without its shape.
     */
    Expression symbol(String name) {
        return held(name)
                .or(() -> names().definition(name).map(inside(name)::workOut))
                .or(() -> place(name).filter(ListOf.class::isInstance))
                .orElseGet(() -> names().undefined(name));
    }

    /** What a name that somebody differentiates by stays. */
    Optional<Expression> held(String name) {
        return Optional.ofNullable(held.get(name));
    }

    /** Where a name is at the point of the world. */
    Optional<Expression> place(String name) {
        return Optional.ofNullable(known.point().get(name)).map(this::workOut);
    }

    /** A reckoner in the middle of the definition of a name. */
    Reckoner inside(String name) {
        if (inProgress.contains(name)) {
            throw new CalculatorFault("The definition of " + name + " leads back to itself.");
        }
        Set<String> deeper = new LinkedHashSet<>(inProgress);
        deeper.add(name);
        return new Reckoner(calculators, known, deeper, held);
    }

    /** A reckoner to which variables stay symbols, so that its results can be differentiated by them. */
    Reckoner holding(Variables variables) {
        Map<String, Expression> all = new LinkedHashMap<>(held);
        all.putAll(variables.symbols());
        return new Reckoner(calculators, known, inProgress, all);
    }

    /** A reckoner to which a name stands for nothing. */
    Reckoner without(String name) {
        return new Reckoner(calculators, known.without(name), inProgress, held);
    }

    /** What names stand for. */
    Names names() {
        return new Names(known);
    }

    /** Whether the function is no elementary one but is computed here. */
    boolean computes(String function) {
        return function.equals(PART) || calculators.find(function).isPresent();
    }

    /** The value of a call, whose arguments are worked out only where no calculator takes them as written. */
    Expression call(Call written, Supplier<List<Expression>> worked) {
        if (written.function().equals(PART)) {
            return part(written);
        }
        Optional<Calculator> calculator = calculator(written.function());
        if (calculator.isPresent()) {
            return compute(calculator.get(), written);
        }
        if (!Expression.elementaryFunctions().contains(written.function())) {
            throw new CalculatorFault("There is no function " + written.function() + "."
                    + Spelling.didYouMean(written.function(), functions()));
        }
        Optional<TensorFunction> ofArrays = TensorFunctions.find(written.function())
                .filter(function -> written.arguments().size()
                        <= function.signature().parameters().size());
        if (!Expression.isElementary(written) && ofArrays.isEmpty()) {
            throw new CalculatorFault(written.function() + " cannot be called with "
                    + written.arguments().size() + " arguments: " + written.canon() + ".");
        }
        if (!written.named().isEmpty() && ofArrays.isEmpty()) {
            throw new CalculatorFault(written.function() + " takes no arguments by name: " + written.canon() + ".");
        }
        List<Expression> arguments = worked.get();
        return ofArrays.filter(function -> Arrays.needsAxes(written, arguments))
                .map(function -> compute(new TensorCalculator(function), written))
                .orElseGet(() -> Arrays.call(written.function(), arguments));
    }

    /** A calculator by its name, with the mistakes that are made here. */
    Optional<Calculator> calculator(String name) {
        return calculators.find(name);
    }

    private Set<String> functions() {
        Set<String> names = new TreeSet<>(calculators.names());
        names.addAll(Expression.elementaryFunctions());
        names.add(PART);
        return names;
    }

    /** The arguments of a call, of which there is nothing to complain. */
    static Arguments bound(Signature signature, Call written) {
        Arguments arguments = signature.bind(written);
        if (!arguments.faults().isEmpty()) {
            throw new CalculatorFault(String.join(" ", arguments.faults()));
        }
        return arguments;
    }

    private Expression compute(Calculator calculator, Call written) {
        Arguments arguments = bound(calculator.signature(), written);
        try {
            return workedResult(calculator.compute(arguments, this));
        } catch (LayerMismatchException | ArithmeticException e) {
            throw new CalculatorFault(calculator.name() + ": " + e.getMessage());
        }
    }

    /** A result may hold names from a network's description, such as {@code C} in {@code Cx32x32}. */
    private Expression workedResult(Expression result) {
        Map<String, Expression> used = new LinkedHashMap<>();
        result.symbols().stream()
                .filter(known.definitions()::containsKey)
                .forEach(name -> used.put(name, symbol(name)));
        return at(used, result);
    }

    private Expression part(Call written) {
        String id = written.arguments().stream()
                .map(Expression::canon)
                .findFirst()
                .orElseThrow(() -> new CalculatorFault("part needs the id of a part: part(3a)."));
        return Optional.ofNullable(known.parts().get(id))
                .map(Value::expression)
                .orElseThrow(() -> new CalculatorFault("There is no part " + id + "."
                        + Spelling.didYouMean(id, known.parts().keySet())));
    }
}
