package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;

/** A command the writer defined: how its arguments are taken, and what it stands for with {@code #1} for the first. */
record TexMacro(List<TexParameter> parameters, List<TexToken> body) {

    TexMacro {
        parameters = List.copyOf(parameters);
        body = List.copyOf(body);
    }

    /** A command without arguments. */
    static TexMacro of(List<TexToken> body) {
        return new TexMacro(List.of(), body);
    }

    /** Takes the arguments of a call from the stream. */
    List<List<TexToken>> arguments(TexTokens stream, int offset) {
        List<List<TexToken>> arguments = new ArrayList<>();
        for (TexParameter parameter : parameters) {
            parameter.take(stream, offset).ifPresent(arguments::add);
        }
        return arguments;
    }

    /** A text of the macro with its arguments in place, as if it stood where the macro is called. */
    static List<TexToken> substitute(List<TexToken> body, List<List<TexToken>> arguments, int offset) {
        List<TexToken> expanded = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            int number = body.get(i).is(TexToken.Kind.PARAMETER) && i + 1 < body.size()
                    ? body.get(i + 1).text().charAt(0) - '0'
                    : 0;
            if (number >= 1 && number <= arguments.size()) {
                expanded.addAll(arguments.get(number - 1));
                i++;
            } else {
                expanded.add(body.get(i).at(offset));
            }
        }
        return expanded;
    }
}
