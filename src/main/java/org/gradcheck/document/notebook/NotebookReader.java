package org.gradcheck.document.notebook;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReader;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Source;
import org.gradcheck.document.SourceFile;

/**
 * Reads Jupyter notebooks (nbformat 2 to 4): the cells in order, each followed by the output that is stored with it. Nothing
 * is run.
 *
 * <p>A notebook that is broken gives the cells before the damage and the problem {@code broken-file}. Further problem
 * codes: {@code too-large}, and those of {@link NotebookRuns}.
 */
public final class NotebookReader implements DocumentReader {

    /** Within these first bytes a notebook says that it is one. */
    private static final int HEAD = 4_000;

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("ipynb") || !file.hasExtension("tex", "md") && isNotebook(file);
    }

    /** Notebooks come under the names {@code hw5.json} and {@code hw5.ipynb.txt} too. */
    private static boolean isNotebook(SourceFile file) {
        return file.holdsEarly("{", 8)
                && (file.holdsEarly("\"cell_type\"", HEAD) || file.holdsEarly("\"nbformat\"", HEAD));
    }

    @Override
    public Document read(SourceFile file) {
        Notebook notebook = NotebookParser.parse(Source.of(file).text());
        List<Block> blocks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int cell = 0; cell < notebook.cells().size(); cell++) {
            NotebookBlocks read = new NotebookBlocks(file.name(), cell + 1);
            read.add(notebook.cells().get(cell));
            blocks.addAll(read.blocks());
            problems.addAll(read.problems());
        }
        problems.addAll(NotebookRuns.problems(file.name(), notebook.cells()));
        notebook.damage().ifPresent(message -> problems.add(problem(file, "broken-file", message)));
        if (blocks.isEmpty() && problems.isEmpty()) {
            problems.add(problem(file, "empty-file", "The notebook holds no text."));
        }
        return new Document(file.name(), blocks, problems);
    }

    private static Problem problem(SourceFile file, String code, String message) {
        return new Problem(new Place.WholeFile(file.name()), code, message);
    }
}
