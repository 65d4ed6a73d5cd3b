package org.gradcheck.document.notebook;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;

/**
 * What the numbers of the runs say about a notebook's outputs. Problem codes: {@code no-output} where the outputs were
 * cleared, {@code stale-output} where an output comes from an earlier run of its cell, {@code out-of-order} where a cell
 * was run before one that stands above it.
 */
final class NotebookRuns {

    private NotebookRuns() {}

    static List<Problem> problems(String file, List<Notebook.Cell> cells) {
        if (isCleared(cells)) {
            String message =
                    "The notebook holds programs but no outputs; it has to be run and saved before what it prints"
                            + " can be graded.";
            return List.of(new Problem(new Place.WholeFile(file), "no-output", message));
        }
        List<Problem> problems = new ArrayList<>();
        int latest = 0;
        boolean ordered = true;
        for (int i = 0; i < cells.size(); i++) {
            Notebook.Cell cell = cells.get(i);
            Place place = new Place.InCell(file, i + 1, 1, 1);
            if (isStale(cell)) {
                String message = "The output of this cell comes from an earlier run than its program.";
                problems.add(new Problem(place, "stale-output", message));
            }
            if (ordered && isBefore(cell, latest)) {
                ordered = false;
                String message =
                        "This cell was run before one above it; its output may be older than what stands there.";
                problems.add(new Problem(place, "out-of-order", message));
            }
            latest = Math.max(latest, cell.number());
        }
        return problems;
    }

    private static boolean isCleared(List<Notebook.Cell> cells) {
        List<Notebook.Cell> programs =
                cells.stream().filter(Notebook.Cell::isProgram).toList();
        return !programs.isEmpty()
                && programs.stream()
                        .allMatch(cell -> cell.number() == 0 && cell.outputs().isEmpty());
    }

    private static boolean isStale(Notebook.Cell cell) {
        return cell.number() > 0
                && cell.outputs().stream().anyMatch(output -> output.number() > 0 && output.number() != cell.number());
    }

    private static boolean isBefore(Notebook.Cell cell, int latest) {
        return cell.number() > 0 && cell.number() < latest && !cell.outputs().isEmpty();
    }
}
