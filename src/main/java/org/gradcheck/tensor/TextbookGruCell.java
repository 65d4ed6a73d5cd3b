package org.gradcheck.tensor;

/**
 * {@code candidate = tanh(W*x + U*(r*h) + b)}, with the reset gate r before the product with the hidden state.
 *
 * @param reset the layer of the input and that of the hidden state
 * @param keepsOld whether the update gate z weighs the old state, and not the candidate
 */
record TextbookGruCell(Part reset, Part update, Part candidate, boolean keepsOld) implements Recurrence.Cell {

    /** The weights of one gate. */
    record Part(Affine input, Affine hidden) {

        static Part of(Inputs inputs, Sequence sequence, String name) {
            Affine input = Affine.of(inputs, "W" + name, sequence.features(), "b" + name);
            return new Part(
                    input, Affine.of(inputs, "U" + name, input.units(), "").withoutBias());
        }

        Tensor of(String function, Tensor x, Tensor state) {
            return input.of(x).plus(hidden.of(state)).map(entry -> entry.call(function));
        }
    }

    static TextbookGruCell of(Inputs inputs, Sequence sequence) {
        boolean keepsOld = inputs.oneOf("update", "z_keeps_old", "z_takes_new").equals("z_keeps_old");
        return new TextbookGruCell(
                Part.of(inputs, sequence, "r"),
                Part.of(inputs, sequence, "z"),
                Part.of(inputs, sequence, "h"),
                keepsOld);
    }

    TextbookGruCell exchanged() {
        return new TextbookGruCell(reset, update, candidate, !keepsOld);
    }

    @Override
    public int units() {
        return reset.input().units();
    }

    @Override
    public CellState next(Tensor x, CellState before) {
        Tensor old = before.hidden();
        Tensor r = reset.of("sigmoid", x, old);
        Tensor z = update.of("sigmoid", x, old);
        Tensor fresh = candidate.of("tanh", x, r.times(old));
        Tensor h = keepsOld ? GruCell.mixed(z, old, fresh) : GruCell.mixed(z, fresh, old);
        return CellState.of(h).with("candidate", fresh).with("z", z).with("r", r);
    }
}
