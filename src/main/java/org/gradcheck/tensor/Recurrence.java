package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a cell works out in each step of a sequence. */
record Recurrence(Sequence sequence, List<CellState> steps) {

    Recurrence {
        steps = List.copyOf(steps);
    }

    /** One step. */
    interface Cell {
        CellState next(Tensor x, CellState before);

        int units();
    }

    /** A cell run over a sequence, from the states h0 and c0 or from zeros. */
    static Recurrence of(Inputs inputs, Sequence sequence, Cell cell) {
        CellState state = CellState.start(
                start(inputs, "h0", sequence, cell.units()), start(inputs, "c0", sequence, cell.units()));
        List<CellState> steps = new ArrayList<>();
        for (Tensor x : sequence.steps()) {
            state = cell.next(x, state);
            steps.add(state);
        }
        return new Recurrence(sequence, steps);
    }

    private static Tensor start(Inputs inputs, String name, Sequence sequence, int units) {
        List<Integer> shape = List.of(sequence.samples(), units);
        Tensor start = inputs.find(name).map(Sequence::matrix).orElseGet(() -> Tensor.zeros(shape));
        if (!start.shape().equals(shape)) {
            throw new ArithmeticException("a state " + name + " of the shape " + start.shape() + " does not fit "
                    + shape.get(0) + " samples and " + units + " units");
        }
        return start;
    }

    /** What is asked for by {@code give} and {@code last}. */
    Tensor given(Inputs inputs) {
        String name = inputs.name("give");
        return inputs.isYes("last") ? at(steps.get(steps.size() - 1), name) : all(name);
    }

    private Tensor all(String name) {
        return Tensor.stack(steps.stream().map(step -> at(step, name)).toList());
    }

    private Tensor at(CellState step, String name) {
        return sequence.written(step.find(name)
                .orElseThrow(() -> new ArithmeticException(
                        "there is no " + name + " here, only " + String.join(", ", step.names()))));
    }

    Map<String, Tensor> workings() {
        Map<String, Tensor> workings = new LinkedHashMap<>();
        steps.get(0).names().forEach(name -> workings.put(name, all(name)));
        return workings;
    }
}
