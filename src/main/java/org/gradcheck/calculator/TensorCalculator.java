package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Signature;
import org.gradcheck.tensor.Inputs;
import org.gradcheck.tensor.Tensor;
import org.gradcheck.tensor.TensorFunction;
import org.gradcheck.tensor.TensorFunctions;

/** A function of tensors, called from a key; the point is put in before. */
record TensorCalculator(TensorFunction function) implements Calculator {

    /** All functions of tensors but those of the same name as an elementary function. */
    static List<TensorCalculator> all() {
        return TensorFunctions.all().stream()
                .filter(function -> !Expression.elementaryFunctions().contains(function.name()))
                .map(TensorCalculator::new)
                .toList();
    }

    /** The function of tensors that a call means, with the mistakes that are made here. */
    static Optional<TensorFunction> function(Call call, Reckoner reckoner) {
        return reckoner.calculator(call.function())
                .filter(TensorCalculator.class::isInstance)
                .map(calculator -> ((TensorCalculator) calculator).function)
                .or(() -> TensorFunctions.find(call.function()));
    }

    @Override
    public Signature signature() {
        return function.signature();
    }

    @Override
    public String explanation() {
        return function.explanation();
    }

    @Override
    public String source() {
        return function.source();
    }

    @Override
    public boolean takesValueOf(Parameter parameter) {
        return switch (parameter.kind()) {
            case ANY, NUMBER, COUNT, SIZE, COUNTS, SIZES, LIST -> true;
            case FLAG, NAME, NAMES -> false;
        };
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        return function.rule().apply(inputs(arguments, reckoner)).expression();
    }

    private static Inputs inputs(Arguments arguments, Reckoner reckoner) {
        return new Inputs(arguments, Tracing.ofValues(reckoner)::tensor);
    }

    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        List<Derivation.Step> steps = new ArrayList<>();
        steps.add(new Derivation.Sentence(explanation()));
        function.workings().of(inputs(arguments, reckoner)).forEach((name, between) -> steps.add(step(name, between)));
        steps.add(Derivation.Chain.of(name(), compute(arguments, reckoner)));
        return new Derivation(steps);
    }

    private static Derivation.Step step(String name, Tensor between) {
        return Derivation.Chain.of(name, between.expression());
    }

    @Override
    public List<Slip> slips() {
        return function.slips().stream()
                .map(slip -> new Slip(slip.code(), slip.sentence(), new TensorCalculator(function.with(slip))))
                .toList();
    }
}
