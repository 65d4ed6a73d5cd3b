package org.gradcheck.network;

import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;

/**
 * One line of the analysis of a network: a layer, what it is given and hands on, and what it has and does for one sample.
 *
 * @param times how often it is applied one after the other; what is told of it is told of one time
 * @param parts the layers that it is made of; none if they cannot be told apart
 */
public record LayerAnalysis(
        NamedLayer layer, Expression times, Signal input, Signal output, Counts counts, List<LayerAnalysis> parts) {

    public LayerAnalysis {
        parts = List.copyOf(parts);
    }

    static LayerAnalysis of(NamedLayer layer, Signal input, Effect effect) {
        return new LayerAnalysis(layer, Expression.ONE, input, effect.output(), effect.counts(), effect.parts());
    }

    /**
     * The same layer, had it been given another shape.
     *
     * @throws LayerMismatchException if it cannot take it
     */
    public LayerAnalysis from(List<Expression> shape, Arithmetic arithmetic) {
        Signal other = input.withShape(shape);
        return of(layer, other, layer.layer().apply(other, arithmetic));
    }

    LayerAnalysis repeated(Expression number) {
        return new LayerAnalysis(layer, number, input, output, counts, parts);
    }

    LayerAnalysis withCounts(Counts others) {
        return new LayerAnalysis(layer, times, input, output, others, parts);
    }

    /** Its own name, such as {@code conv1}. */
    public String name() {
        return layer.name();
    }

    /** The name of its type, such as {@code conv}. */
    public String type() {
        return layer.type();
    }

    /** The shape of its output, channels first. */
    public List<Expression> shape() {
        return output.shape();
    }

    /** What a unit of its output sees of the input, axis by axis. */
    public List<Field> fields() {
        return output.fields();
    }

    /** The number of elements of its output, or of the outputs of all layers that it is made of. */
    public Expression activations() {
        return counts.activations();
    }

    /** How its counts come about; only of a layer that is not made of others it says more than the counts. */
    public Formulas formulas() {
        return layer.layer().formulas(input, output).orElseGet(() -> Formulas.of(counts));
    }

    /** The windows that it lays on its input, axis by axis; none if it has none. */
    public List<AxisWindow> windows() {
        return layer.layer().windows(input.fields().size());
    }

    /** The branches of it, or of the last layer it is made of that has any. */
    public List<LayerAnalysis> branches() {
        if (parts.stream().anyMatch(part -> part.type().equals(Branches.BRANCH))) {
            return parts;
        }
        return parts.isEmpty() ? List.of() : parts.get(parts.size() - 1).branches();
    }

    /** All layers inside, however deep. */
    Stream<LayerAnalysis> inside() {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), part.inside()));
    }
}
