package org.gradcheck.tensor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Value;
import org.gradcheck.tensor.TensorFunction.Slip;

/** Calls of tensor functions as text, and arrays for them, for tests. */
record TensorKeys(Map<String, Tensor> given) {

    static final TensorKeys NOTHING_GIVEN = new TensorKeys(Map.of());

    static Call call(String text) {
        return (Call) expression(text);
    }

    private static Expression expression(String text) {
        return ExpressionReader.key(text).expression().orElseThrow(() -> new AssertionError("not readable: " + text));
    }

    static Tensor tensor(String text) {
        return NOTHING_GIVEN.value(expression(text));
    }

    Tensor of(String text) {
        return value(expression(text));
    }

    private Tensor value(Expression key) {
        if (key instanceof Symbol symbol && given.containsKey(symbol.name())) {
            return given.get(symbol.name());
        }
        if (key instanceof Call call && TensorFunctions.find(call.function()).isPresent()) {
            return apply(TensorFunctions.find(call.function()).orElseThrow(), call);
        }
        return Tensor.of(key.simplify());
    }

    Tensor apply(TensorFunction function, Call call) {
        return function.rule().apply(inputs(function, call));
    }

    Inputs inputs(TensorFunction function, Call call) {
        return new Inputs(function.signature().bind(call), this::value);
    }

    /** What a mistake makes of a call. */
    static Tensor slipped(String text, String code) {
        Call call = call(text);
        TensorFunction function = TensorFunctions.find(call.function()).orElseThrow();
        Slip slip = function.slips().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no slip " + code));
        return NOTHING_GIVEN.apply(function.with(slip), call);
    }

    static double number(Scalar scalar) {
        return decimal(scalar.value()).doubleValue();
    }

    static BigDecimal decimal(Expression expression) {
        return Value.of(expression)
                .decimal(MathContext.DECIMAL128)
                .orElseThrow(() -> new AssertionError(expression.canon() + " is no number"));
    }

    static double[] numbers(Tensor tensor) {
        return tensor.entries().stream().mapToDouble(TensorKeys::number).toArray();
    }

    /** Numbers with one decimal between -5 and 5. */
    static Tensor random(Random random, int... sizes) {
        List<Integer> shape = new ArrayList<>();
        int size = 1;
        for (int axis : sizes) {
            shape.add(axis);
            size *= axis;
        }
        return new Tensor(
                shape,
                random.ints(size, -50, 51)
                        .mapToObj(tenths -> Scalar.of(tenths).over(Scalar.of(10)))
                        .toList());
    }
}
