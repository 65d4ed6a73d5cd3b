package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Source;

/** Cuts LaTeX source into tokens; comments and the comment environment are left out. */
final class TexTokenizer {

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z@]+|.|\\n|$)");
    private static final Pattern VERBATIM = Pattern.compile(
            "\\\\begin\\{(verbatim\\*?|lstlisting|minted|Verbatim|alltt)}(?:\\[[^]]{0,500}])?(?:\\{[^}\\n]{0,100}})?");
    private static final Pattern HIDDEN = Pattern.compile("\\\\begin\\{(comment|filecontents\\*?)}");
    private static final Pattern LINK = Pattern.compile("\\\\href\\{[^{}\\n]{0,2000}}");
    private static final Pattern SHORT_VERBATIM = Pattern.compile(
            "\\\\(?:verb\\*?|(?:lstinline|mintinline)(?:\\[[^]\\n]{0,200}])?(?:\\{[a-z+]{0,20}})?)(?:([^A-Za-z\\s*{])(.{0,2000}?)\\1|\\{([^{}\\n]{0,2000})})"
                    + "|\\\\(?:url|nolinkurl|path)\\{([^{}\\n]{0,2000})}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");
    private static final Pattern COMMENT = Pattern.compile("%[^\\n]*(?:\\n[ \\t]*(?!\\n))?");

    /** The characters that nearly every token is made of, so that a large file has one string of each. */
    private static final String[] ASCII = new String[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf((char) c);
        }
    }

    private final String text;
    private final List<TexToken> tokens = new ArrayList<>();
    private final Set<String> unclosed = new HashSet<>();
    private int at;

    private TexTokenizer(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /** The tokens between two offsets of a source. */
    static List<TexToken> tokens(Source source, int start, int end) {
        TexTokenizer tokenizer = new TexTokenizer(source.text().substring(0, end), start);
        while (tokenizer.at < tokenizer.text.length()) {
            tokenizer.step();
        }
        return tokenizer.tokens;
    }

    private void step() {
        switch (text.charAt(at)) {
            case '\\' -> command();
            case '%' -> at = endOf(COMMENT);
            case '{' -> add(TexToken.Kind.OPEN, 1);
            case '}' -> add(TexToken.Kind.CLOSE, 1);
            case '&' -> add(TexToken.Kind.CELL, 1);
            case '#' -> add(TexToken.Kind.PARAMETER, 1);
            case '$' -> dollar();
            case '\n' -> lineEnd();
            case ' ', '\t' -> blanks();
            default -> add(TexToken.Kind.CHARACTER, Character.charCount(text.codePointAt(at)));
        }
    }

    private void dollar() {
        boolean two = text.startsWith("$$", at);
        add(two ? TexToken.Kind.DOUBLE_DOLLAR : TexToken.Kind.DOLLAR, two ? 2 : 1);
    }

    private void lineEnd() {
        Matcher empty = matcher(EMPTY_LINES);
        boolean paragraph = empty.lookingAt();
        tokens.add(new TexToken(paragraph ? TexToken.Kind.PARAGRAPH_END : TexToken.Kind.LINE_END, " ", at));
        at = paragraph ? empty.end() : at + 1;
    }

    private void blanks() {
        tokens.add(new TexToken(TexToken.Kind.BLANK, " ", at));
        at = endOf(BLANKS);
    }

    private void command() {
        Matcher environment = matcher(VERBATIM);
        Matcher verbatim = matcher(SHORT_VERBATIM);
        Matcher hidden = matcher(HIDDEN);
        if (environment.lookingAt() && closes(environment)) {
            verbatim(environment.end(), "\\end{" + environment.group(1) + "}");
        } else if (hidden.lookingAt() && closes(hidden)) {
            String close = "\\end{" + hidden.group(1) + "}";
            at = text.indexOf(close, hidden.end()) + close.length();
        } else if (matcher(LINK).lookingAt()) {
            at = endOf(LINK);
        } else if (verbatim.lookingAt()) {
            int group = group(verbatim);
            String code = text.substring(verbatim.start(group), verbatim.end(group));
            tokens.add(new TexToken(TexToken.Kind.VERBATIM, code, verbatim.start(group)));
            at = verbatim.end();
        } else {
            Matcher command = matcher(COMMAND);
            add(TexToken.Kind.COMMAND, command.lookingAt() ? command.end() - at : 1);
        }
    }

    private void verbatim(int start, String close) {
        int end = text.indexOf(close, start);
        int stop = end < 0 ? text.length() : end;
        tokens.add(new TexToken(TexToken.Kind.PARAGRAPH_END, " ", at));
        tokens.add(new TexToken(TexToken.Kind.VERBATIM, text.substring(start, stop), start));
        tokens.add(new TexToken(TexToken.Kind.PARAGRAPH_END, " ", stop));
        at = Math.min(stop + close.length(), text.length());
    }

    private boolean closes(Matcher begin) {
        String close = "\\end{" + begin.group(1) + "}";
        boolean found = !unclosed.contains(close) && text.indexOf(close, begin.end()) >= 0;
        if (!found) {
            unclosed.add(close);
        }
        return found;
    }

    /** Where the text between the delimiters stands. */
    private static int group(Matcher verbatim) {
        int group = 2;
        while (verbatim.start(group) < 0) {
            group++;
        }
        return group;
    }

    private void add(TexToken.Kind kind, int length) {
        char first = text.charAt(at);
        String written = length == 1 && first < ASCII.length ? ASCII[first] : text.substring(at, at + length);
        tokens.add(new TexToken(kind, written, at));
        at += length;
    }

    private int endOf(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        return matcher.lookingAt() ? matcher.end() : at + 1;
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }
}
