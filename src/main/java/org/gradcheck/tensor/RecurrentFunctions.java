package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.tensor.GruCell.Mistake;
import org.gradcheck.tensor.TensorFunction.Rule;

/** Recurrent layers over sequences, and their cells for one step. */
final class RecurrentFunctions {

    private static final String AXES =
            " The axes of x are (steps, samples, features), of which samples may be left out;"
                    + " the result is what give names, for all steps or the last.";

    static final List<TensorFunction> ALL = List.of(
            rnn("rnn", Sequence::of),
            rnn("rnn_cell", Sequence::ofOne),
            lstm("lstm", Sequence::of),
            lstm("lstm_cell", Sequence::ofOne),
            gru("gru", Sequence::of),
            gru("gru_cell", Sequence::ofOne),
            textbookGru());

    private RecurrentFunctions() {}

    private static TensorFunction rnn(String name, Function<Tensor, Sequence> reading) {
        return TensorFunction.of(
                        "A recurrent layer h = tanh(x*T(weight_ih) + bias_ih + h*T(weight_hh) + bias_hh), or with another"
                                + " nonlinearity." + AXES,
                        "Elman, Finding structure in time, 1990; Goodfellow, Bengio and Courville, Deep Learning, 2016,"
                                + " equations 10.8 and 10.9",
                        run(reading, RnnCell::of),
                        name,
                        parameters(name, List.of(), Parameter.optional("nonlinearity", Kind.NAME, new Symbol("tanh"))))
                .showing(inputs -> recurrence(inputs, reading, RnnCell::of).workings())
                .slip(
                        "activation-forgotten",
                        "The nonlinearity was left out.",
                        run(reading, (inputs, x) -> RnnCell.of(inputs, x).linear()))
                .slip(
                        "bias-forgotten",
                        "The biases were not added.",
                        run(reading, (inputs, x) -> RnnCell.of(inputs, x).withoutBias()));
    }

    private static TensorFunction lstm(String name, Function<Tensor, Sequence> reading) {
        return TensorFunction.of(
                        "Long short-term memory with the gates i, f, o = sigmoid and g = tanh of x*T(weight_ih) + bias_ih +"
                                + " h*T(weight_hh) + bias_hh: c = f*c + i*g and h = o*tanh(c)." + AXES,
                        "Hochreiter and Schmidhuber, Long short-term memory, 1997; Gers, Schmidhuber and Cummins, Learning"
                                + " to forget, 2000, equations 2 to 6",
                        run(reading, LstmCell::of),
                        name,
                        parameters(
                                name,
                                List.of(Parameter.optional("c0", Kind.ANY)),
                                Parameter.optional("order", Kind.NAME, new Symbol("ifgo"))))
                .showing(inputs -> recurrence(inputs, reading, LstmCell::of).workings())
                .slip(
                        "input-and-forget-gates-swapped",
                        "The input gate and the forget gate were taken for each other.",
                        run(reading, (inputs, x) -> LstmCell.of(inputs, x).exchanged('i', 'f')))
                .slip(
                        "candidate-and-output-gate-swapped",
                        "The candidate g and the output gate were taken for each other.",
                        run(reading, (inputs, x) -> LstmCell.of(inputs, x).exchanged('g', 'o')))
                .slip(
                        "tanh-forgotten",
                        "The tanh of the cell state was left out.",
                        run(reading, (inputs, x) -> LstmCell.of(inputs, x).unsquashed()));
    }

    private static TensorFunction gru(String name, Function<Tensor, Sequence> reading) {
        return TensorFunction.of(
                        "Gated recurrent units with the rows of the weights in the order r, z, n: n = tanh(x*T(W_n) + b_n +"
                                + " r*(h*T(U_n) + c_n)) and h = (1 - z)*n + z*h." + AXES,
                        "Cho and others, Learning phrase representations, 2014, equations 5 to 8, with the reset gate after"
                                + " the product as in PyTorch 1.13",
                        run(reading, (inputs, x) -> GruCell.of(inputs, x, Mistake.NONE)),
                        name,
                        parameters(name, List.of()))
                .showing(inputs -> recurrence(inputs, reading, (in, x) -> GruCell.of(in, x, Mistake.NONE))
                        .workings())
                .slip(
                        "reset-forgotten",
                        "The reset gate was left out.",
                        run(reading, (inputs, x) -> GruCell.of(inputs, x, Mistake.RESET_FORGOTTEN)))
                .slip(
                        "update-exchanged",
                        "The update gate weighs the candidate instead of the old state.",
                        run(reading, (inputs, x) -> GruCell.of(inputs, x, Mistake.UPDATE_EXCHANGED)));
    }

    private static TensorFunction textbookGru() {
        List<Parameter> parameters =
                new ArrayList<>(List.of(Parameter.required("x", Kind.ANY), Parameter.optional("h0", Kind.ANY)));
        for (String gate : List.of("r", "z", "h")) {
            parameters.add(Parameter.required("W" + gate, Kind.ANY));
            parameters.add(Parameter.required("U" + gate, Kind.ANY));
            parameters.add(Parameter.optional("b" + gate, Kind.ANY));
        }
        parameters.add(Parameter.optional("update", Kind.NAME, new Symbol("z_keeps_old")));
        parameters.add(Parameter.optional("give", Kind.NAME, new Symbol("h")));
        parameters.add(Parameter.optional("last", Kind.FLAG, Arguments.NO));
        return TensorFunction.of(
                        "Gated recurrent units with the reset gate before the product: candidate = tanh(x*T(Wh) +"
                                + " (r*h)*T(Uh) + bh); h = z*h + (1 - z)*candidate, the other way round for update:"
                                + " z_takes_new." + AXES,
                        "Cho and others, Learning phrase representations, 2014, equations 5 to 8; Chung and others, 2014,"
                                + " equation 5, for z_takes_new",
                        run(Sequence::of, TextbookGruCell::of),
                        "gru_textbook",
                        parameters.toArray(Parameter[]::new))
                .showing(inputs ->
                        recurrence(inputs, Sequence::of, TextbookGruCell::of).workings())
                .slip(
                        "update-exchanged",
                        "The update gate weighs the candidate instead of the old state, or the other way round.",
                        run(
                                Sequence::of,
                                (inputs, x) -> TextbookGruCell.of(inputs, x).exchanged()));
    }

    /** A cell is given its states before the weights, a layer after them. */
    private static Parameter[] parameters(String name, List<Parameter> more, Parameter... own) {
        List<Parameter> states = new ArrayList<>(List.of(Parameter.optional("h0", Kind.ANY)));
        states.addAll(more);
        List<Parameter> weights =
                List.of(Parameter.required("weight_ih", Kind.ANY), Parameter.required("weight_hh", Kind.ANY));
        boolean cell = name.endsWith("_cell");
        List<Parameter> parameters = new ArrayList<>(List.of(Parameter.required("x", Kind.ANY)));
        parameters.addAll(cell ? states : weights);
        parameters.addAll(cell ? weights : states);
        parameters.add(Parameter.optional("bias_ih", Kind.ANY));
        parameters.add(Parameter.optional("bias_hh", Kind.ANY));
        parameters.addAll(List.of(own));
        parameters.add(Parameter.optional("give", Kind.NAME, new Symbol("h")));
        parameters.add(Parameter.optional("last", Kind.FLAG, cell ? Arguments.YES : Arguments.NO));
        return parameters.toArray(Parameter[]::new);
    }

    private static Rule run(Function<Tensor, Sequence> reading, BiFunction<Inputs, Sequence, Recurrence.Cell> cell) {
        return inputs -> recurrence(inputs, reading, cell).given(inputs);
    }

    private static Recurrence recurrence(
            Inputs inputs, Function<Tensor, Sequence> reading, BiFunction<Inputs, Sequence, Recurrence.Cell> cell) {
        Sequence sequence = reading.apply(inputs.tensor("x"));
        return Recurrence.of(inputs, sequence, cell.apply(inputs, sequence));
    }
}
