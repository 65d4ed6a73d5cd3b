package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads LaTeX source as text: nothing is typeset, run or included. The writer's own macros are expanded; commands that
 * are not known leave their arguments behind.
 *
 * <p>Damaged source gives what could be read and problems with the code {@code damaged-text}.
 */
final class LatexReader implements DocumentReader {

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("tex", "latex");
    }

    @Override
    public Document read(SourceFile file) {
        Source source = TextDecoder.decode(file);
        LatexBlocks blocks = new LatexBlocks(source);
        blocks.read();
        List<Problem> problems = new ArrayList<>(blocks.problems());
        problems.addAll(DamagedText.problems(source));
        return new Document(file.name(), blocks.blocks(), problems);
    }
}
