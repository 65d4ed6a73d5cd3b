package org.gradcheck.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.Source;

/** Takes the tokens of a formula from a stream, macros expanded, and writes them as LaTeX again. */
final class LatexFormula {

    /** None of these stands in a formula: before them its end is missing. */
    private static final Set<String> TEXT_COMMANDS = Set.of(
            "section", "subsection", "subsubsection", "paragraph", "item", "chapter", "question", "maketitle", "par");

    private final LatexFormulaCommands commands;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private final Deque<Integer> textGroups = new ArrayDeque<>();
    private int depth;
    private int hiddenFrom = Integer.MAX_VALUE;
    private int boxedFrom = Integer.MAX_VALUE;
    private boolean closed;
    private boolean afterWord;

    private LatexFormula(LatexFormulaCommands commands) {
        this.commands = commands;
    }

    /** Reads up to the end of the formula, or to the end of the paragraph where it has none. */
    static LatexFormula read(LatexFormulaCommands commands, Predicate<TexToken> end) {
        LatexFormula formula = new LatexFormula(commands);
        TexStream stream = commands.stream();
        for (Optional<TexToken> token = stream.next(); token.isPresent(); token = stream.next()) {
            if (formula.isEnd(token.get(), end)) {
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

    /** A dollar sign within {@code \text} begins a formula in a text in a formula. */
    private boolean isEnd(TexToken token, Predicate<TexToken> end) {
        boolean inner =
                token.is(TexToken.Kind.CLOSE) && depth > 0 || token.is(TexToken.Kind.DOLLAR) && !textGroups.isEmpty();
        return !inner && end.test(token);
    }

    private static boolean breaksOff(TexToken token) {
        return token.is(TexToken.Kind.PARAGRAPH_END)
                || token.is(TexToken.Kind.COMMAND) && TEXT_COMMANDS.contains(token.name());
    }

    private void add(TexToken token) {
        if (token.is(TexToken.Kind.COMMAND) && commands.run(token, this)) {
            return;
        }
        if (token.is(TexToken.Kind.CLOSE)) {
            close();
        }
        if (!(token.is(TexToken.Kind.CELL) && depth > boxedFrom)) {
            write(token);
        }
        depth += token.is(TexToken.Kind.OPEN) ? 1 : token.is(TexToken.Kind.CLOSE) && depth > 0 ? -1 : 0;
        if (token.isCharacter('^')) {
            raiseOneDigit();
        }
    }

    private void close() {
        if (!textGroups.isEmpty() && textGroups.element() >= depth - 1) {
            textGroups.pop();
        }
        boxedFrom = depth - 1 <= boxedFrom ? Integer.MAX_VALUE : boxedFrom;
        hiddenFrom = depth <= hiddenFrom ? Integer.MAX_VALUE : hiddenFrom;
    }

    /** Of {@code x^12} only the 1 is raised; LaTeX prints the 2 beside it. */
    private void raiseOneDigit() {
        TexStream stream = commands.stream();
        if (!stream.peek().map(TexToken::isDigit).orElse(false)) {
            return;
        }
        TexToken digit = stream.take();
        boolean more = stream.peek().map(TexToken::isDigit).orElse(false);
        write(digit, more ? "{" + digit.text() + "}" : digit.text());
        if (more) {
            commands.doubtExponent(digit);
        }
    }

    private void write(TexToken token) {
        write(token, token.text());
        afterWord = token.is(TexToken.Kind.COMMAND)
                && Character.isLetter(token.text().charAt(token.text().length() - 1));
    }

    /** Writes text where a token stands. */
    void write(TexToken token, String latex) {
        if (afterWord && !latex.isEmpty() && Character.isLetter(latex.charAt(0))) {
            append(" ", token.offset());
        }
        afterWord = false;
        append(latex, token.offset());
    }

    private void append(String more, int offset) {
        if (depth >= hiddenFrom) {
            return;
        }
        for (int i = 0; i < more.length(); i++) {
            offsets.add(offset + i);
        }
        text.append(more);
    }

    /** Writes a command under which the group that follows is text. */
    void text(TexToken command) {
        write(command);
        if (commands.stream().isAtGroup()) {
            textGroups.push(depth);
        }
    }

    /** Writes a command that boxes the group that follows, alignment marks left out. */
    void boxed(TexToken command) {
        write(command);
        boxedFrom = Math.min(boxedFrom, depth);
    }

    /** What follows up to the end of the group can't be seen. */
    void hideRest() {
        hiddenFrom = Math.min(hiddenFrom, depth);
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
