package org.gradcheck.rubric;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.EquationEquality;
import org.gradcheck.expression.Value;
import org.gradcheck.reading.ValueText;

/** Which kind of answer has which values. */
final class KindOfValue {

    private static final Map<String, Predicate<Value>> FITS = Map.of(
            "count", KindOfValue::isWhole,
            "number", Value::isNumber,
            "formula", value -> !(value instanceof Value.Items || value instanceof Composite),
            "equation", Composite.Equation.class::isInstance,
            "multi", Composite.Named.class::isInstance,
            "shape", Value.Items.class::isInstance,
            "vector", Value.Items.class::isInstance,
            "set", Value.Items.class::isInstance,
            "interval",
                    value -> value instanceof Value.Items ends && ends.items().size() == 2,
            "matrix", KindOfValue::isMatrix);

    private KindOfValue() {}

    /** The kind of an answer with this value, where the rubric does not say. */
    static AnswerKind of(Value value) {
        return AnswerKinds.named(name(value)).orElseThrow();
    }

    private static String name(Value value) {
        if (value instanceof Value.Items) {
            return isMatrix(value) ? "matrix" : "shape";
        }
        if (value instanceof Composite.Equation) {
            return "equation";
        }
        if (value instanceof Value.Formula) {
            return "formula";
        }
        return isWhole(value) ? "count" : "number";
    }

    /** Why the value can't be an answer of the kind that the rubric says. */
    static Optional<String> misfit(AnswerKind kind, Value value) {
        if (value instanceof Composite.Equation equation && EquationEquality.isTrivial(equation)) {
            return Optional.of("This equation holds whatever its names stand for, so that it says nothing.");
        }
        if (FITS.getOrDefault(kind.name(), any -> true).test(value)) {
            return Optional.empty();
        }
        return Optional.of("The answer is " + ValueText.of(value) + ", which is no " + kind.name() + ": write kind: "
                + name(value) + ", or leave the kind out.");
    }

    private static boolean isMatrix(Value value) {
        return value instanceof Value.Items rows && rows.isMatrix();
    }

    private static boolean isWhole(Value value) {
        return value instanceof Value.Exact exact && exact.isWhole();
    }
}
