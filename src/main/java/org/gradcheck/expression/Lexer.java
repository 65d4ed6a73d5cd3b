package org.gradcheck.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Token.Kind;

/**
 * Cuts a text into tokens. Braces of LaTeX become the signs <code>{</code> and <code>}</code>; layout commands
 * disappear.
 */
final class Lexer {

    private static final int MOST_TOKENS = 2_000;

    /** A key may hold arrays of data. */
    private static final int MOST_KEY_TOKENS = 20_000;

    /** The matrix product and the names of arguments. */
    private static final String KEY_SIGNS = "@:";

    /** Where a comma parts items rather than digits. */
    private static final String LIST = "list";

    private final Cursor cursor;
    private final Notation notation;
    private final Notes notes;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final NumberLexer numbers;
    private final NameLexer names;
    private final CommandLexer commands;
    private final CrossLexer cross;

    private Lexer(String text, Notation notation, Set<String> symbols, Notes notes) {
        this.cursor = new Cursor(text);
        this.notation = notation;
        this.notes = notes;
        this.numbers = new NumberLexer(this);
        this.names = new NameLexer(this, symbols);
        this.commands = new CommandLexer(this, names);
        this.cross = new CrossLexer(this);
    }

    static List<Token> tokens(String text, Notation notation, Set<String> symbols, Notes notes) {
        Lexer lexer = new Lexer(text, notation, symbols, notes);
        while (lexer.cursor.more()) {
            lexer.next();
            if (lexer.tokens.size() > (notation == Notation.KEY ? MOST_KEY_TOKENS : MOST_TOKENS)) {
                throw new Unreadable("the expression is too long", lexer.cursor.at());
            }
        }
        lexer.names.settleAccents();
        lexer.add(Kind.END, "");
        return lexer.tokens;
    }

    private void next() {
        char character = cursor.ahead(0);
        if (Cursor.isBlank(character)) {
            cursor.skip(1);
        } else if (numbers.begins()) {
            numbers.number();
        } else if (character == '\\') {
            commands.command();
        } else if (Cursor.isLetter(character)) {
            names.name();
        } else {
            symbol(character);
        }
    }

    private void symbol(char character) {
        Optional<String> digraph = Digraphs.at(cursor, notation);
        Optional<String> name = Signs.name(character);
        if (digraph.isPresent()) {
            sign(digraph.get(), Digraphs.LENGTHS.getOrDefault(digraph.get(), 2));
        } else if (character == '&') {
            sign("&", 1);
        } else if (character == ',' && notation == Notation.PLAIN && PythonOption.follows(cursor)) {
            PythonOption.skip(cursor);
        } else if ("%$€£¥".indexOf(character) >= 0) {
            mark(character, 1);
        } else if (character == '[' && notation != Notation.KEY && PrintedArray.begins(cursor)) {
            PrintedArray.read(cursor, this);
        } else if (name.isPresent()) {
            names.letter(name.get());
        } else {
            sign(meaning(character), 1);
        }
    }

    private String meaning(char character) {
        return Signs.of(character)
                .filter(sign -> notation != Notation.KEY || !sign.equals("="))
                .or(() -> Optional.of(String.valueOf(character))
                        .filter(sign -> KEY_SIGNS.contains(sign) && notation == Notation.KEY))
                .or(() -> Optional.of("|").filter(sign -> character == '|'))
                .orElseThrow(() -> meaningless(String.valueOf(character)));
    }

    private Unreadable meaningless(String sign) {
        return new Unreadable("\"" + sign + "\" has no meaning here", cursor.at());
    }

    /** A percent sign between operands is the rest of a division; a currency sign before a number is not read. */
    void mark(char character, int length) {
        char following = cursor.charAt(cursor.afterBlanks(cursor.at() + length));
        boolean number = Cursor.isDigit(following) || following == '.';
        boolean outermost = cursor.at() == 0
                || cursor.afterBlanks(cursor.at() + length) == cursor.text().length();
        boolean remainder = character == '%' && notation == Notation.PLAIN && endsFactor() && number;
        boolean constant = character == '%' && !endsFactor() && (following == 'p' || following == 'e');
        if (remainder) {
            sign("mod", length);
        } else if (constant || character != '%' && number && !endsFactor() || character == '$' && outermost) {
            cursor.skip(length);
        } else {
            throw meaningless(String.valueOf(character));
        }
    }

    /** Adds a sign and moves beyond it. */
    void sign(String sign, int length) {
        if (sign.equals("&") && !open.contains("matrix(")) {
            cursor.skip(length);
            return;
        }
        enclose(sign);
        add(Kind.SIGN, sign);
        cursor.skip(length);
        if (sign.equals(")") || sign.equals("]")) {
            timesSign();
        }
    }

    private void enclose(String sign) {
        switch (sign) {
            case "(", "floor(", "ceil(" -> open.push(follows(Kind.FUNCTION) ? LIST : sign);
            case "[", "set(", "angle(" -> open.push(LIST);
            case "matrix(" -> open.push(sign);
            case "{" ->
                open.push(
                        follows(Kind.FUNCTION) || isAfterScript() || notation == Notation.PLAIN
                                ? LIST
                                : Optional.ofNullable(open.peek()).orElse(sign));
            case ")", "]", "floor)", "ceil)", "set)", "angle)", "matrix)", "}" -> open.poll();
            default -> {}
        }
    }

    void timesSign() {
        cross.timesSign();
    }

    void add(Kind kind, String canonical) {
        tokens.add(new Token(kind, canonical, Optional.empty(), cursor.at()));
    }

    void add(Kind kind, NumberToken number) {
        tokens.add(new Token(kind, number.text(), Optional.of(number), cursor.at()));
    }

    private boolean follows(Kind kind) {
        return !tokens.isEmpty() && last().kind() == kind;
    }

    private boolean isAfterScript() {
        return follows("^") || follows("_");
    }

    /** Whether the last token is that sign. */
    boolean follows(String sign) {
        return !tokens.isEmpty() && last().is(sign);
    }

    /** Whether an operand has just ended. */
    boolean endsFactor() {
        return !tokens.isEmpty()
                && (last().kind() != Kind.SIGN && last().kind() != Kind.FUNCTION
                        || List.of(")", "]", "}", "!").contains(last().text()));
    }

    /** Whether a comma here parts items. */
    boolean isInList() {
        return LIST.equals(open.peek());
    }

    boolean isInBrackets() {
        return "(".equals(open.peek()) || "floor(".equals(open.peek()) || "ceil(".equals(open.peek());
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    List<Token> tokens() {
        return tokens;
    }

    Cursor cursor() {
        return cursor;
    }

    Notation notation() {
        return notation;
    }

    Notes notes() {
        return notes;
    }
}
