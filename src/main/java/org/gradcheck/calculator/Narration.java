package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.calculator.Derivation.Step;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Signature;

/**
 * Writes down how each call of a calculator comes about while a key is computed, calls within calls first and each call
 * once. Not thread-safe.
 */
final class Narration {

    /** A longer call makes no name. */
    private static final int LONGEST_NAME = 60;

    private final Map<String, List<Step>> told = new LinkedHashMap<>();

    /** The calculator, of whose calls will be told. */
    Calculator listeningTo(Calculator calculator) {
        return new Narrated(calculator, this);
    }

    private void tell(Calculator calculator, Arguments arguments, Reckoner reckoner) {
        Call call = call(calculator.signature(), arguments);
        if (!told.containsKey(call.canon())) {
            List<Step> steps = calculator.derivation(arguments, reckoner).steps();
            told.put(call.canon(), named(call, steps));
        }
    }

    /** The call with what is said beyond the defaults. */
    private static Call call(Signature signature, Arguments arguments) {
        List<Expression> required = new ArrayList<>();
        Map<String, Expression> more = new LinkedHashMap<>();
        for (Parameter parameter : signature.parameters()) {
            if (parameter.required()) {
                required.add(arguments.get(parameter.name()));
            } else {
                arguments
                        .find(parameter.name())
                        .filter(value -> !parameter.otherwise().equals(Optional.of(value)))
                        .ifPresent(value -> more.put(parameter.name(), value));
            }
        }
        return new Call(signature.name(), required, more);
    }

    /** A result that is called after its calculator is called after the call, to tell several calls apart. */
    private static List<Step> named(Call call, List<Step> steps) {
        List<Step> named = new ArrayList<>(steps);
        int last = named.size() - 1;
        if (named.get(last) instanceof Chain chain && chain.name().equals(call.function())) {
            named.set(
                    last, new Chain(call.canon().length() > LONGEST_NAME ? chain.name() : call.canon(), chain.links()));
        }
        return named;
    }

    /** All that was told, and the key at the end if it says more than the last call. Nothing is said twice. */
    Derivation ending(KeyChain key) {
        Set<Step> steps = new LinkedHashSet<>();
        told.values().forEach(steps::addAll);
        if (steps.isEmpty() || !key.isOneCall() || !endsWith(steps, key.value())) {
            steps.add(key.chain());
        }
        return new Derivation(List.copyOf(steps));
    }

    private static boolean endsWith(Set<Step> steps, Expression value) {
        List<Step> inOrder = List.copyOf(steps);
        return inOrder.get(inOrder.size() - 1) instanceof Chain chain
                && chain.last().equals(value);
    }

    /** A calculator of whose calls is told. */
    private record Narrated(Calculator calculator, Narration narration) implements Calculator {

        @Override
        public Signature signature() {
            return calculator.signature();
        }

        @Override
        public String explanation() {
            return calculator.explanation();
        }

        @Override
        public String source() {
            return calculator.source();
        }

        @Override
        public Expression compute(Arguments arguments, Reckoner reckoner) {
            Expression result = calculator.compute(arguments, reckoner);
            narration.tell(calculator, arguments, reckoner);
            return result;
        }
    }
}
