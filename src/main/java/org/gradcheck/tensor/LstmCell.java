package org.gradcheck.tensor;

import java.util.List;

/**
 * {@code c = f*c + i*g}, {@code h = o*tanh(c)}, with gates of the input and the hidden state.
 *
 * @param order in which the rows of the weights hold the gates i, f, g and o
 * @param squashed whether the hidden state is made of tanh(c), and not of c itself
 */
record LstmCell(Affine input, Affine hidden, String order, boolean squashed) implements Recurrence.Cell {

    static LstmCell of(Inputs inputs, Sequence sequence) {
        String order = inputs.name("order");
        if (!order.chars()
                .sorted()
                .boxed()
                .toList()
                .equals("fgio".chars().boxed().toList())) {
            throw new ArithmeticException(
                    "the order of the gates has each of i, f, g and o once, as ifgo, not " + order);
        }
        Affine input = Affine.of(inputs, "weight_ih", sequence.features(), "bias_ih");
        return new LstmCell(input, Affine.of(inputs, "weight_hh", input.units() / 4, "bias_hh"), order, true);
    }

    /** With two gates taken one for the other. */
    LstmCell exchanged(char one, char other) {
        String exchanged = order.replace(one, ' ').replace(other, one).replace(' ', other);
        return new LstmCell(input, hidden, exchanged, squashed);
    }

    LstmCell unsquashed() {
        return new LstmCell(input, hidden, order, false);
    }

    @Override
    public int units() {
        return input.units() / 4;
    }

    @Override
    public CellState next(Tensor x, CellState before) {
        List<Tensor> fromInput = input.gates(x, 4);
        List<Tensor> fromHidden = hidden.gates(before.hidden(), 4);
        Tensor i = gate('i', "sigmoid", fromInput, fromHidden);
        Tensor f = gate('f', "sigmoid", fromInput, fromHidden);
        Tensor g = gate('g', "tanh", fromInput, fromHidden);
        Tensor o = gate('o', "sigmoid", fromInput, fromHidden);
        Tensor c = f.times(before.memory()).plus(i.times(g));
        Tensor h = o.times(squashed ? c.map(entry -> entry.call("tanh")) : c);
        return CellState.of(h, c).with("o", o).with("g", g).with("f", f).with("i", i);
    }

    private Tensor gate(char name, String function, List<Tensor> fromInput, List<Tensor> fromHidden) {
        int place = order.indexOf(name);
        return fromInput.get(place).plus(fromHidden.get(place)).map(entry -> entry.call(function));
    }
}
