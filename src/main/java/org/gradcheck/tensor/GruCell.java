package org.gradcheck.tensor;

import java.util.List;

/**
 * {@code n = tanh(x part + r*(h part))}, {@code h = (1 - z)*n + z*h}, with the reset gate r after the product with the hidden
 * state; the rows of the weights hold r, z and n.
 */
record GruCell(Affine input, Affine hidden, Mistake mistake) implements Recurrence.Cell {

    /** What may be done wrongly. */
    enum Mistake {
        NONE,
        RESET_FORGOTTEN,
        UPDATE_EXCHANGED
    }

    static GruCell of(Inputs inputs, Sequence sequence, Mistake mistake) {
        Affine input = Affine.of(inputs, "weight_ih", sequence.features(), "bias_ih");
        return new GruCell(input, Affine.of(inputs, "weight_hh", input.units() / 3, "bias_hh"), mistake);
    }

    @Override
    public int units() {
        return input.units() / 3;
    }

    @Override
    public CellState next(Tensor x, CellState before) {
        List<Tensor> fromInput = input.gates(x, 3);
        List<Tensor> fromHidden = hidden.gates(before.hidden(), 3);
        Tensor r = fromInput.get(0).plus(fromHidden.get(0)).map(entry -> entry.call("sigmoid"));
        Tensor z = fromInput.get(1).plus(fromHidden.get(1)).map(entry -> entry.call("sigmoid"));
        Tensor recalled = mistake == Mistake.RESET_FORGOTTEN ? fromHidden.get(2) : r.times(fromHidden.get(2));
        Tensor n = fromInput.get(2).plus(recalled).map(entry -> entry.call("tanh"));
        Tensor h = mistake == Mistake.UPDATE_EXCHANGED ? mixed(z, n, before.hidden()) : mixed(z, before.hidden(), n);
        return CellState.of(h).with("n", n).with("z", z).with("r", r);
    }

    /** {@code z*a + (1 - z)*b}. */
    static Tensor mixed(Tensor z, Tensor a, Tensor b) {
        return z.times(a).plus(z.map(entry -> Scalar.ONE.minus(entry)).times(b));
    }
}
