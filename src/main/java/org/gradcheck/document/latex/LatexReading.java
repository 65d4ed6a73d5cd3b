package org.gradcheck.document.latex;

import org.gradcheck.document.Span;

/** What all families of commands work with: where tokens come from, and where text goes. */
record LatexReading(TexStream stream, LatexOutput output, LatexCounters counters) {

    /** Opens the argument that follows as a scope of its own. */
    void group(TexToken command, LatexScope.Kind kind, LatexLook look) {
        stream.openArgument(command);
        output.open(kind, "", command);
        output.change(output.scope().with(look));
    }

    /** Opens the argument that follows with an emphasis. */
    void emphasise(TexToken command, Span.Emphasis emphasis) {
        group(command, LatexScope.Kind.GROUP, look().with(emphasis));
    }

    LatexLook look() {
        return output.scope().look();
    }

    void change(LatexLook look) {
        output.change(output.scope().with(look));
    }
}
