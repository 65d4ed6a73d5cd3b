package org.gradcheck.document.markdown;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.CodeSpans;
import org.gradcheck.document.Source;

/**
 * Signs of the dialects of Markdown that the parser doesn't know, put as what it knows, character for character, so that
 * every line and column stays where it is. Code is left alone.
 */
final class MarkdownDialects {

    /** {@code ==marked==}; in a program no blank is missing on one side only. */
    private static final Pattern MARKED = Pattern.compile(
            "(?<![\\p{L}\\p{N}=])==(?=[^\\s=])(?:[^=]|=(?!=)){0,300}?(?<=[^\\s=])==(?![\\p{L}\\p{N}=])");

    private static final Pattern NOTE = Pattern.compile(" {0,3}(\\[\\^([^]\\s]{1,50})]:)(?:[ \\t].*)?");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^([^]\\s]{1,50})]");

    /** The second line of a definition list. */
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}(:)[ \\t]+\\S.*");

    /** A container of HackMD or pandoc begins or ends. */
    private static final Pattern CONTAINER = Pattern.compile("( {0,3}:{3}.*)");

    private static final Pattern HEADING_ATTRIBUTES = Pattern.compile("#{1,6}[ \\t].*?(\\{[.#-][^{}]*})\\s*");
    private static final Pattern ATTRIBUTES = Pattern.compile("(?<=\\))\\{ ?[.#\\w][^{}]{0,200}}");

    private static final Pattern YAML = Pattern.compile("[\\w.-]+:(?:\\s.*)?|\\s.*|-.*|#.*|");
    private static final Pattern TITLE = Pattern.compile("(title:[ \\t]*[\"']?).*?([\"']?[ \\t]*)");
    private static final int LONGEST_FRONT_MATTER = 200;

    private final Source source;
    private final StringBuilder text;
    private final Set<String> notes = new HashSet<>();

    private MarkdownDialects(Source source) {
        this.source = source;
        this.text = new StringBuilder(source.text());
    }

    /** The text as the parser knows it; as long as the source. */
    static String known(Source source) {
        MarkdownDialects dialects = new MarkdownDialects(source);
        int first = dialects.frontMatter();
        dialects.lines(first, dialects::block);
        dialects.lines(first, dialects::inline);
        return dialects.text.toString();
    }

    private interface LineReader {
        void read(int start, String line);
    }

    /** Goes through the lines that are not code. */
    private void lines(int first, LineReader reader) {
        boolean code = false;
        for (int line = first; line < source.lineCount(); line++) {
            String words = source.line(line).text();
            boolean fence = isFence(words);
            code ^= fence;
            if (!code && !fence && !words.isBlank()) {
                reader.read(source.lineStart(line), words);
            }
        }
    }

    static boolean isFence(String line) {
        return line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~");
    }

    // ---- what a line is

    private void block(int start, String line) {
        Matcher note = NOTE.matcher(line);
        if (note.matches()) {
            notes.add(note.group(2));
            fill(start + note.start(1), start + note.end(1), Islands.FILLER);
            text.setCharAt(start + note.start(1), '-');
            text.setCharAt(start + note.start(1) + 1, ' ');
        }
        blank(DEFINITION.matcher(line), start, Islands.FILLER);
        blank(CONTAINER.matcher(line), start, ' ');
        blank(HEADING_ATTRIBUTES.matcher(line), start, ' ');
    }

    private void blank(Matcher sign, int start, char with) {
        if (sign.matches()) {
            fill(start + sign.start(1), start + sign.end(1), with);
        }
    }

    private void fill(int start, int end, char with) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, with);
        }
    }

    // ---- what stands in a line

    private void inline(int start, String line) {
        boolean[] code = code(line);
        for (Matcher mark = NOTE_MARK.matcher(line); mark.find(); ) {
            if (notes.contains(mark.group(1)) && !code[mark.start()] && text.charAt(start + mark.start()) == '[') {
                fill(start + mark.start(), start + mark.end(), Islands.FILLER);
            }
        }
        for (Matcher marked = MARKED.matcher(line); marked.find(); ) {
            if (!code[marked.start()] && !code[marked.end() - 1]) {
                fill(start + marked.start(), start + marked.start() + 2, '*');
                fill(start + marked.end() - 2, start + marked.end(), '*');
            }
        }
        for (Matcher attributes = ATTRIBUTES.matcher(line); attributes.find(); ) {
            if (!code[attributes.start()]) {
                fill(start + attributes.start(), start + attributes.end(), Islands.FILLER);
            }
        }
    }

    private static boolean[] code(String line) {
        boolean[] code = new boolean[line.length()];
        for (int at = line.indexOf('`'); at >= 0; ) {
            int end = CodeSpans.end(line, at);
            Arrays.fill(code, at, end, true);
            at = line.indexOf('`', end);
        }
        return code;
    }

    // ---- the head of the file

    /** Settings of the program that shows the file; only the title is seen. The line after them, counted from 0. */
    private int frontMatter() {
        int end = source.line(0).text().stripTrailing().equals("---") ? 1 : 0;
        while (end > 0 && end < source.lineCount() && !isEnd(source.line(end).text())) {
            boolean settings = end < LONGEST_FRONT_MATTER
                    && YAML.matcher(source.line(end).text()).matches();
            end = settings ? end + 1 : 0;
        }
        if (end == 0 || end >= source.lineCount()) {
            return 0;
        }
        for (int line = 0; line <= end; line++) {
            setting(source.lineStart(line), source.line(line).text());
        }
        return end + 1;
    }

    private static boolean isEnd(String line) {
        return line.stripTrailing().equals("---") || line.stripTrailing().equals("...");
    }

    private void setting(int start, String line) {
        Matcher title = TITLE.matcher(line);
        if (!title.matches()) {
            fill(start, start + line.length(), ' ');
            return;
        }
        fill(start, start + title.end(1), ' ');
        fill(start + title.start(2), start + title.end(2), ' ');
        text.setCharAt(start, '#');
    }
}
