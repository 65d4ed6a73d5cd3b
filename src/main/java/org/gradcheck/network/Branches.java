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
record Branches(List<NamedLayer> branches, Junction junction) implements Layer {

    /** What the parts of such a layer are. */
    static final String BRANCH = "branch";

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

    private static NamedLayer path(String name, Arguments arguments, LayerReader nested) {
        return branch(name, nested.at(name).sequence(arguments.get(name)));
    }

    /** A branch by its name. */
    static NamedLayer branch(String name, Sequence layers) {
        return new NamedLayer(name, BRANCH, layers);
    }

    private static Layer read(Arguments arguments, LayerReader nested, Junction junction) {
        List<NamedLayer> branches = new ArrayList<>();
        for (Expression written : arguments.items("branches")) {
            LayerReader place = nested.at("branches").at(branches.size());
            branches.add(branch("branch" + (branches.size() + 1), place.sequence(written)));
        }
        return new Branches(branches, junction);
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<LayerAnalysis> parts = branches.stream()
                .map(branch -> LayerAnalysis.of(branch, input, branch.layer().apply(input, arithmetic)))
                .toList();
        Signal joined = parts.stream()
                .map(LayerAnalysis::output)
                .reduce(arithmetic.junctions().instead(junction)::join)
                .orElseThrow(() -> new LayerMismatchException("It has no branches."));
        return new Effect(joined, parts.stream().map(LayerAnalysis::counts).reduce(Counts.NONE, Counts::plus), parts);
    }

    @Override
    public int axes() {
        return branches.stream().mapToInt(branch -> branch.layer().axes()).max().orElse(0);
    }

    @Override
    public long applications() {
        return branches.stream()
                .mapToLong(branch -> branch.layer().applications())
                .reduce(1, Layer::bounded);
    }
}
