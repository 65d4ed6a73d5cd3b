package org.gradcheck.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts within Markdown as GitHub reads it. Students choose names and answers, so that nothing in them may be a mark. */
final class MarkdownText {

    private static final Pattern MARK = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~$&!@]");
    private static final Pattern LIST = Pattern.compile("^(\\d*)([-+.)=])");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)://|www\\.");
    private static final Pattern TICKS = Pattern.compile("`+");

    private MarkdownText() {}

    /** Words on one line, as they are. */
    static String escaped(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String marked = MARK.matcher(line).replaceAll(mark -> Matcher.quoteReplacement("\\" + mark.group()));
        String listed = LIST.matcher(marked).replaceFirst("$1\\\\$2");
        return ADDRESS.matcher(listed)
                .replaceAll(address -> Matcher.quoteReplacement(
                        address.group().replace(".", "\\.").replace(":", "\\:")));
    }

    /** Something written, within a line. */
    static String code(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String ticks = "`".repeat(longestTicks(line) + 1);
        boolean touches = line.startsWith("`") || line.endsWith("`") || line.isEmpty();
        return touches ? ticks + " " + line + " " + ticks : ticks + line + ticks;
    }

    /** Something written, within a cell of a table. */
    static String codeInCell(String text) {
        return code(text).replace("|", "\\|");
    }

    /** Something written, line by line, set in by so many blanks. */
    static String block(String text, int indent) {
        String margin = " ".repeat(indent);
        String fence = "`".repeat(Math.max(3, longestTicks(text) + 1));
        StringBuilder block = new StringBuilder(margin + fence + "text\n");
        text.lines().forEach(line -> block.append(margin).append(line).append('\n'));
        return block.append(margin).append(fence).append('\n').toString();
    }

    /** A formula; nothing if it is empty. */
    static String math(Formula formula) {
        return formula.latex().isEmpty() ? "" : "$" + formula.latex() + "$";
    }

    private static int longestTicks(String text) {
        return TICKS.matcher(text)
                .results()
                .mapToInt(ticks -> ticks.group().length())
                .max()
                .orElse(0);
    }
}
