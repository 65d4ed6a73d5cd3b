package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts LaTeX source into tokens; comments and what {@code \iffalse} or the comment environment hides are left out. */
final class TexTokenizer {

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z@]+|.|\\n|$)");
    private static final Pattern VERBATIM = Pattern.compile(
            "\\\\begin\\{(verbatim\\*?|lstlisting|minted|Verbatim|alltt)}(?:\\[[^]\\n]*])?(?:\\{[^}\\n]*})?");
    private static final Pattern HIDDEN = Pattern.compile("\\\\begin\\{comment}|\\\\iffalse(?![A-Za-z])");
    private static final Pattern SHORT_VERBATIM = Pattern.compile("\\\\(?:verb|lstinline)\\*?([^A-Za-z\\s*])(.*?)\\1");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");
    private static final Pattern COMMENT = Pattern.compile("%[^\\n]*(?:\\n[ \\t]*(?!\\n))?");

    private final String text;
    private final List<TexToken> tokens = new ArrayList<>();
    private int at;

    private TexTokenizer(Source source) {
        this.text = source.text();
    }

    static List<TexToken> tokens(Source source) {
        TexTokenizer tokenizer = new TexTokenizer(source);
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
        if (environment.lookingAt() && text.contains("\\end{" + environment.group(1) + "}")) {
            verbatim(environment.end(), "\\end{" + environment.group(1) + "}");
        } else if (hidden.lookingAt()) {
            at = after(hidden.end(), hidden.group().equals("\\iffalse") ? "\\fi" : "\\end{comment}");
        } else if (verbatim.lookingAt()) {
            tokens.add(new TexToken(TexToken.Kind.VERBATIM, verbatim.group(2), at));
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

    private int after(int start, String close) {
        int end = text.indexOf(close, start);
        return end < 0 ? text.length() : end + close.length();
    }

    private void add(TexToken.Kind kind, int length) {
        tokens.add(new TexToken(kind, text.substring(at, at + length), at));
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
