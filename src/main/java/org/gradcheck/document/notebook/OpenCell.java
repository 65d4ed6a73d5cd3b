package org.gradcheck.document.notebook;

import java.util.ArrayList;
import java.util.List;

/** A cell of a notebook while its fields are read, which come in any order. */
final class OpenCell {

    String type = "";
    int level = 1;
    int number;
    final StringBuilder source = new StringBuilder();
    private final List<Notebook.Output> outputs = new ArrayList<>();

    void add(Notebook.Output output) {
        outputs.add(output);
    }

    Notebook.Cell cell() {
        return new Notebook.Cell(type, level, number, source.toString(), joined());
    }

    private List<Notebook.Output> joined() {
        List<Notebook.Output> joined = new ArrayList<>();
        for (int from = 0, end; from < outputs.size(); from = end) {
            end = from + 1;
            while (end < outputs.size() && outputs.get(end - 1).isContinuedBy(outputs.get(end))) {
                end++;
            }
            joined.add(end == from + 1 ? outputs.get(from) : Notebook.Output.joined(outputs.subList(from, end)));
        }
        return joined;
    }
}
