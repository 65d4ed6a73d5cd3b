package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.Span;

/** Text that LaTeX prints as it is written. */
final class LatexVerbatim {

    private final LatexOutput output;

    LatexVerbatim(LatexOutput output) {
        this.output = output;
    }

    /** A line of code stands in its text, more of them are a block. */
    void add(TexToken token) {
        if (output.isHidden(token)) {
            return;
        }
        if (!token.text().contains("\n")) {
            output.span(code(token.text(), token.offset()));
            return;
        }
        output.endParagraph();
        List<Line> code = new ArrayList<>();
        int offset = token.offset();
        for (String line : token.text().split("\n", -1)) {
            if (!line.isBlank()) {
                code.add(Line.of(code(line, offset)));
            }
            offset += line.length() + 1;
        }
        output.block(new Block.Code(code));
    }

    private Span code(String text, int offset) {
        return new Span(
                text, Span.Notation.CODE, Span.Emphasis.NONE, output.source().place(offset));
    }
}
