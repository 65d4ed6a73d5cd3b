package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Branches over the same input whose channels are joined. A branch without layers hands on the input. Their receptive
 * field is the largest of the branches'.
 */
record Branches(List<Sequence> branches) implements Layer {

    Branches {
        branches = List.copyOf(branches);
    }

    static LayerType type(String name) {
        return LayerType.of(Signature.of(name, Parameter.required("branches", Kind.LIST)), Branches::read);
    }

    private static Layer read(Arguments arguments, LayerReader nested) {
        List<Sequence> branches = new ArrayList<>();
        for (Expression branch : arguments.items("branches")) {
            branches.add(nested.at("branches").at(branches.size()).sequence(branch));
        }
        return new Branches(branches);
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<Effect> effects =
                branches.stream().map(branch -> branch.apply(input, arithmetic)).toList();
        Signal joined = effects.stream()
                .map(Effect::output)
                .reduce(Branches::join)
                .orElseThrow(() -> new LayerMismatchException("It has no branches."));
        return new Effect(joined, effects.stream().map(Effect::counts).reduce(Counts.NONE, Counts::plus));
    }

    private static Signal join(Signal a, Signal b) {
        List<Expression> sizes = a.sizes();
        for (int axis = 0; axis < sizes.size(); axis++) {
            checkEqual(sizes.get(axis), b.sizes().get(axis));
        }
        List<Field> fields = new ArrayList<>();
        for (int axis = 0; axis < sizes.size(); axis++) {
            fields.add(larger(a.fields().get(axis), b.fields().get(axis)));
        }
        return Signal.map(a.channels().plus(b.channels()), sizes, fields);
    }

    /** Two formulas may turn out equal; two numbers won't. */
    private static void checkEqual(Expression a, Expression b) {
        if (a.minus(b) instanceof Num difference && !difference.equals(Expression.ZERO)) {
            throw new LayerMismatchException("Its branches end with maps of different sizes, " + a.canon() + " and "
                    + b.canon() + ", so their channels cannot be joined.");
        }
    }

    private static Field larger(Field a, Field b) {
        if (a.size().minus(b.size()) instanceof Num difference) {
            return difference.value().getNumerator().signum() >= 0 ? a : b;
        }
        return new Field(Expression.call("max", a.size(), b.size()), a.jump(), a.start());
    }

    @Override
    public int axes() {
        return branches.stream().mapToInt(Sequence::axes).max().orElse(0);
    }
}
