package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;

/** A cell of a notebook while its fields are read, which come in any order. */
final class OpenCell {

    String type = "";
    int level = 1;
    final StringBuilder source = new StringBuilder();
    private final List<Notebook.Output> outputs = new ArrayList<>();

    void add(Notebook.Output output) {
        int last = outputs.size() - 1;
        if (last >= 0 && outputs.get(last).isContinuedBy(output)) {
            outputs.set(last, outputs.get(last).with(output));
        } else {
            outputs.add(output);
        }
    }

    Notebook.Cell cell() {
        return new Notebook.Cell(type, level, source.toString(), outputs);
    }
}
