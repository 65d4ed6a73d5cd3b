package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a macro takes one of its arguments. */
interface TexParameter {

    /**
     * The argument; empty where something is taken that is no argument, such as a word the definition asks for.
     *
     * @param offset where the macro is called
     */
    Optional<List<TexToken>> take(TexTokens stream, int offset);

    /** An argument in braces, or a single token. */
    TexParameter MANDATORY = (stream, offset) -> Optional.of(stream.argument());

    /** A star that may stand there; no text is made of it. */
    TexParameter STAR = (stream, offset) -> {
        stream.skipStar();
        return Optional.of(List.of());
    };

    /** An argument in square brackets that may be left out. */
    static TexParameter optional(List<TexToken> standard) {
        return (stream, offset) -> Optional.of(stream.option()
                .orElseGet(
                        () -> standard.stream().map(token -> token.at(offset)).toList()));
    }

    /** An argument that ends with certain tokens, as {@code \def\macro#1;} has it. */
    static TexParameter upTo(List<TexToken> end) {
        return (stream, offset) -> Optional.of(stream.upTo(end));
    }

    /** Tokens that are only passed over. */
    static TexParameter literal(List<TexToken> tokens) {
        return (stream, offset) -> {
            stream.upTo(tokens);
            return Optional.empty();
        };
    }

    /** So many arguments in braces. */
    static List<TexParameter> mandatory(int count) {
        List<TexParameter> parameters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parameters.add(MANDATORY);
        }
        return parameters;
    }
}
