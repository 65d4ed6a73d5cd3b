package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Branches over the same input and how their outputs become one. A branch without layers hands on the input. Together
 * they see what any of them sees.
 */
record Branches(List<Sequence> branches, Junction junction) implements Layer {

    Branches {
        branches = List.copyOf(branches);
    }

    static LayerType type(String name, Junction junction) {
        return LayerType.of(
                Signature.of(name, Parameter.required("branches", Kind.LIST)),
                (arguments, nested) -> read(arguments, nested, junction));
    }

    /**
     * Layers whose output is added to their input (He, Zhang, Ren and Sun, Deep Residual Learning, 2016, section 3), or
     * to what a shortcut makes of it.
     */
    static LayerType residual(String name) {
        return LayerType.of(
                Signature.of(
                        name,
                        Parameter.required("layers", Kind.ANY),
                        Parameter.optional("shortcut", Kind.ANY, new ListOf(List.of()))),
                (arguments, nested) -> new Branches(
                        List.of(path("shortcut", arguments, nested), path("layers", arguments, nested)), Junction.SUM));
    }

    private static Sequence path(String name, Arguments arguments, LayerReader nested) {
        return nested.at(name).sequence(arguments.get(name));
    }

    private static Layer read(Arguments arguments, LayerReader nested, Junction junction) {
        List<Sequence> branches = new ArrayList<>();
        for (Expression branch : arguments.items("branches")) {
            branches.add(nested.at("branches").at(branches.size()).sequence(branch));
        }
        return new Branches(branches, junction);
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<Effect> effects =
                branches.stream().map(branch -> branch.apply(input, arithmetic)).toList();
        Signal joined = effects.stream()
                .map(Effect::output)
                .reduce(junction::join)
                .orElseThrow(() -> new LayerMismatchException("It has no branches."));
        return new Effect(joined, effects.stream().map(Effect::counts).reduce(Counts.NONE, Counts::plus));
    }

    @Override
    public int axes() {
        return branches.stream().mapToInt(Sequence::axes).max().orElse(0);
    }

    @Override
    public long applications() {
        return branches.stream().mapToLong(Sequence::applications).reduce(1, Layer::bounded);
    }
}
