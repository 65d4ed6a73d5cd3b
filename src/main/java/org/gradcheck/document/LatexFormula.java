package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Takes the tokens of a formula from a stream, macros expanded, and writes them as LaTeX again. */
final class LatexFormula {

    /** None of these stands in a formula: before them its end is missing. */
    private static final Set<String> TEXT_COMMANDS = Set.of(
            "section", "subsection", "subsubsection", "paragraph", "item", "chapter", "question", "maketitle", "par");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private boolean closed;
    private boolean afterWord;

    private LatexFormula() {}

    /** Reads up to the end of the formula, or to the end of the paragraph where it has none. */
    static LatexFormula read(TexStream stream, Predicate<TexToken> end) {
        LatexFormula formula = new LatexFormula();
        for (Optional<TexToken> token = stream.next(); token.isPresent(); token = stream.next()) {
            if (end.test(token.get())) {
                formula.closed = true;
                return formula;
            }
            if (breaksOff(token.get())) {
                stream.pushBack(List.of(token.get()));
                return formula;
            }
            formula.add(token.get());
        }
        return formula;
    }

    private static boolean breaksOff(TexToken token) {
        return token.is(TexToken.Kind.PARAGRAPH_END)
                || token.is(TexToken.Kind.COMMAND) && TEXT_COMMANDS.contains(token.name());
    }

    private void add(TexToken token) {
        boolean wordFollows = Character.isLetter(token.text().charAt(0));
        if (afterWord && wordFollows) {
            append(" ", token.offset());
        }
        append(token.text(), token.offset());
        afterWord = token.is(TexToken.Kind.COMMAND)
                && Character.isLetter(token.text().charAt(token.text().length() - 1));
    }

    private void append(String more, int offset) {
        for (int i = 0; i < more.length(); i++) {
            offsets.add(offset + i);
        }
        text.append(more);
    }

    boolean isClosed() {
        return closed;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    Excerpt excerpt(Source source) {
        int[] places = new int[offsets.size() + 1];
        int last = source.text().length();
        for (int i = 0; i < offsets.size(); i++) {
            places[i] = Math.min(offsets.get(i), last);
        }
        places[offsets.size()] = offsets.isEmpty() ? last : Math.min(offsets.get(offsets.size() - 1) + 1, last);
        return new Excerpt(source, text.toString(), places);
    }
}
