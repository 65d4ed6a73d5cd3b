package org.gradcheck.calculator;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Signature;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.Arithmetic.FieldRule;
import org.gradcheck.network.AxisWindow;
import org.gradcheck.network.Field;

/** What a unit of the last layer, or of a given one, sees of the input. */
record FieldOfView(
        String name, String explanation, Function<Field, Expression> aspect, Arithmetic arithmetic, List<Slip> slips)
        implements Calculator {

    private static final Expression TWO = Expression.number(2);

    FieldOfView {
        slips = List.copyOf(slips);
    }

    static Calculator size() {
        FieldOfView plain = of(
                "receptive_field",
                "The extent of the input that a unit sees: 1 before the first layer, then r + (k - 1)*d*j for each, with the "
                        + "jump j before the layer.",
                Field::size);
        return plain.knowing(
                plain.slip(
                        "jump-after-stride",
                        "A layer's own stride was counted in its own field already.",
                        FieldOfView::jumpAfterStride),
                plain.slip("kernel-not-minus-one", "A window adds k - 1 units, not k.", FieldOfView::kernelNotMinusOne),
                plain.slip(
                        "stride-two-assumed",
                        "The pooling was taken to have stride 2, and that was counted in its own field already.",
                        FieldOfView::strideTwoAssumed));
    }

    static Calculator jump() {
        return of(
                "jump",
                "The distance in pixels between what neighbouring units see: the product of the strides.",
                Field::jump);
    }

    static Calculator start() {
        FieldOfView plain = of(
                "start",
                "The centre of what the first unit sees, where pixel i spans [i, i + 1]: 1/2 before the first layer, then "
                        + "start + (d*(k - 1)/2 - p)*j for each.",
                Field::start);
        return plain.knowing(plain.slip(
                "padding-forgotten",
                "The padding was left out.",
                (before, window) -> Arithmetic.field(before, window.withoutPadding())));
    }

    private static FieldOfView of(String name, String explanation, Function<Field, Expression> aspect) {
        return new FieldOfView(name, explanation, aspect, Arithmetic.standard(), List.of());
    }

    private Slip slip(String code, String sentence, FieldRule rule) {
        return new Slip(
                code, sentence, new FieldOfView(name, explanation, aspect, arithmetic.withFields(rule), List.of()));
    }

    private FieldOfView knowing(Slip... known) {
        return new FieldOfView(
                name, explanation, aspect, arithmetic, Stream.of(known).toList());
    }

    private static Field jumpAfterStride(Field before, AxisWindow window) {
        Expression jump = before.jump().times(window.stride());
        return new Field(before.size().plus(window.span().times(jump)), jump, before.start());
    }

    private static Field kernelNotMinusOne(Field before, AxisWindow window) {
        Field right = Arithmetic.field(before, window);
        Expression more = window.dilation().times(before.jump());
        return new Field(right.size().plus(more), right.jump(), right.start());
    }

    private static Field strideTwoAssumed(Field before, AxisWindow window) {
        if (!window.pooling()) {
            return Arithmetic.field(before, window);
        }
        Expression jump = before.jump().times(TWO);
        return new Field(before.size().plus(window.span().times(jump)), jump, before.start());
    }

    @Override
    public Signature signature() {
        return Signature.of(name, Subject.NETWORK, Subject.LAYER, Subject.INPUT);
    }

    @Override
    public String source() {
        return "Araujo, Norris and Sim, Computing Receptive Fields of Convolutional Neural Networks, Distill 2019";
    }

    /** One value an axis where the input has a shape; else one value alone, if all axes agree. */
    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        Subject subject = Subject.of(arguments, reckoner, arithmetic);
        List<Field> fields = subject.output().fields();
        if (fields.isEmpty()) {
            throw new CalculatorFault(name + " needs an input with a height and width, not a vector.");
        }
        List<Expression> axes = fields.stream().map(aspect).toList();
        return subject.shaped() ? new ListOf(axes) : Subject.alongAxes(axes);
    }
}
