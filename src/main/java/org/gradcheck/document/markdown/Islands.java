package org.gradcheck.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.InlineFormula;
import org.gradcheck.document.Source;
import org.gradcheck.document.text.TabTable;

/**
 * What is not Markdown in a Markdown file: formulas and tab-separated tables. In the text that is parsed each is
 * replaced by as many characters of the private use area, so that every line and column stays where it is.
 *
 * <p>The first two characters hold the island's number, the others are filler; line feeds stay.
 */
final class Islands {

    private static final char FIRST = '\uE000';
    private static final char SECOND = '\uE800';
    /** Stands for what is not shown. */
    static final char FILLER = '\uF000';

    private static final int BASE = SECOND - FIRST;

    /** A formula or a table, and where it stands. */
    private record Island(int start, int end, Optional<InlineFormula> formula, Optional<TabTable> table) {}

    private final Source source;
    private final StringBuilder text;
    private final List<Island> islands = new ArrayList<>();

    private Islands(Source source) {
        this.source = source;
        this.text = new StringBuilder(MarkdownDialects.known(source));
        for (int i = 0; i < text.length(); i++) {
            char written = source.text().charAt(i);
            if (written >= FIRST && written <= FILLER) {
                text.setCharAt(i, '\uFFFD');
            }
        }
    }

    static Islands find(Source source) {
        Islands islands = new Islands(source);
        for (InlineFormula formula : InlineFormula.find(source.text())) {
            islands.replace(new Island(formula.start(), formula.end(), Optional.of(formula), Optional.empty()));
        }
        Source withoutFormulas = new Source(source.file(), islands.text.toString());
        boolean code = false;
        for (int line = 0; line < source.lineCount(); ) {
            code ^= MarkdownDialects.isFence(source.line(line).text());
            Optional<TabTable> table = code ? Optional.empty() : TabTable.at(withoutFormulas, line);
            table.ifPresent(islands::replaceTable);
            line = table.map(TabTable::endLine).orElse(line + 1);
        }
        return islands;
    }

    private void replaceTable(TabTable table) {
        int start = source.lineStart(table.firstLine());
        int end = source.lineEnd(table.endLine() - 1);
        replace(new Island(start, end, Optional.empty(), Optional.of(table)));
    }

    private void replace(Island island) {
        if (islands.size() >= BASE * BASE) {
            return;
        }
        for (int i = island.start; i < island.end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, FILLER);
            }
        }
        text.setCharAt(island.start, (char) (FIRST + islands.size() / BASE));
        text.setCharAt(island.start + 1, (char) (SECOND + islands.size() % BASE));
        islands.add(island);
    }

    /** The text to be parsed; as long as the source. */
    String text() {
        return text.toString();
    }

    static boolean begins(String literal, int at) {
        return literal.charAt(at) >= FIRST && literal.charAt(at) < SECOND && at + 1 < literal.length();
    }

    static boolean isFiller(char c) {
        return c == FILLER;
    }

    /** The offset after the island that begins here. */
    static int end(String literal, int at) {
        int end = at + 2;
        while (end < literal.length() && isFiller(literal.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The formula whose number stands here; empty for a table. */
    Optional<InlineFormula> formula(String literal, int at) {
        return island(literal, at).formula;
    }

    /** The table whose number stands here; empty for a formula. */
    Optional<TabTable> table(String literal, int at) {
        return island(literal, at).table;
    }

    private Island island(String literal, int at) {
        return islands.get((literal.charAt(at) - FIRST) * BASE + literal.charAt(at + 1) - SECOND);
    }

    /** The text as the writer wrote it, for code and other places where nothing is mathematics. */
    String restore(String literal) {
        StringBuilder restored = new StringBuilder();
        for (int at = 0; at < literal.length(); ) {
            if (begins(literal, at)) {
                Island island = island(literal, at);
                restored.append(source.text(), island.start, island.end);
                at = end(literal, at);
            } else {
                restored.append(isFiller(literal.charAt(at)) ? "" : literal.charAt(at));
                at++;
            }
        }
        return restored.toString();
    }
}
