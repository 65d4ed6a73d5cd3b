package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** A table with one vector for each word; a word is looked up, not multiplied. For fields the words are the pixels. */
record Embedding(Expression vocabulary, Expression units) implements Layer {

    static final LayerType TYPE = LayerType.of(
            Signature.of(
                    "embedding", Parameter.required("vocabulary", Kind.SIZE), Parameter.required("units", Kind.SIZE)),
            (arguments, nested) -> new Embedding(arguments.get("vocabulary"), arguments.get("units")));

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<Expression> shape = new ArrayList<>(input.shape());
        shape.add(units.simplify());
        Counts counts = Counts.ofParameters(vocabulary.times(units));
        List<Field> fields = input.shape().stream().map(size -> Field.PIXEL).toList();
        return Effect.of(new Signal(shape, fields, Layout.FEATURES), counts);
    }
}
