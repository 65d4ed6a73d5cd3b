package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads Jupyter notebooks (nbformat 3 and 4): the cells in order, each followed by the output that is stored with it. Nothing
 * is run.
 *
 * <p>A notebook that is broken gives the cells before the damage and the problem {@code broken-file}.
 */
final class NotebookReader implements DocumentReader {

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("ipynb");
    }

    @Override
    public Document read(SourceFile file) {
        Notebook notebook = NotebookParser.parse(TextDecoder.decode(file).text());
        List<Block> blocks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int cell = 0; cell < notebook.cells().size(); cell++) {
            NotebookBlocks read = new NotebookBlocks(file.name(), cell + 1);
            read.add(notebook.cells().get(cell));
            blocks.addAll(read.blocks());
            problems.addAll(read.problems());
        }
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
