package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReader;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Source;
import org.gradcheck.document.SourceFile;

/**
 * Reads LaTeX source as text: nothing is typeset or run, and no file is opened but the parts that belong to the file. The
 * writer's own macros are expanded; commands that are not known leave their arguments behind.
 *
 * <p>Problem codes: {@code damaged-text} where the source is broken and could be read nevertheless, {@code broken-source}
 * where something may be missing, {@code undecided-condition}, {@code cut-exponent}, {@code not-followed}, {@code hidden-text}.
 */
public final class LatexReader implements DocumentReader {

    private static final int FIRST_BYTES = 4096;

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("tex", "latex")
                || file.hasExtension("txt", "text") && file.holdsEarly("\\documentclass", FIRST_BYTES);
    }

    @Override
    public Document read(SourceFile file) {
        LatexProject project = new LatexProject(file);
        LatexBlocks blocks = new LatexBlocks(project);
        blocks.read();
        List<Problem> problems = new ArrayList<>(blocks.problems());
        problems.addAll(project.source().damage());
        return new Document(file.name(), blocks.blocks(), problems);
    }

    /** LaTeX that stands in something else, such as the result of a notebook's cell. */
    public static List<Block> blocks(Source source) {
        LatexBlocks latex = new LatexBlocks(source);
        latex.read();
        return latex.blocks();
    }
}
