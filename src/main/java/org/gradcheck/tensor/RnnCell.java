package org.gradcheck.tensor;

/** {@code h = tanh(x*T(weight_ih) + bias_ih + h*T(weight_hh) + bias_hh)}. */
record RnnCell(Affine input, Affine hidden, String nonlinearity) implements Recurrence.Cell {

    static RnnCell of(Inputs inputs, Sequence sequence) {
        Affine input = Affine.of(inputs, "weight_ih", sequence.features(), "bias_ih");
        Affine hidden = Affine.of(inputs, "weight_hh", input.units(), "bias_hh");
        return new RnnCell(input, hidden, inputs.oneOf("nonlinearity", "tanh", "relu", "sigmoid", "linear"));
    }

    RnnCell linear() {
        return new RnnCell(input, hidden, "linear");
    }

    RnnCell withoutBias() {
        return new RnnCell(input.withoutBias(), hidden.withoutBias(), nonlinearity);
    }

    @Override
    public int units() {
        return input.units();
    }

    @Override
    public CellState next(Tensor x, CellState before) {
        Tensor sum = input.of(x).plus(hidden.of(before.hidden()));
        return CellState.of(nonlinearity.equals("linear") ? sum : sum.map(entry -> entry.call(nonlinearity)))
                .with("preactivation", sum);
    }
}
