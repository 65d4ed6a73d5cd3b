package org.gradcheck.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Token.Kind;

/**
 * Cuts a text into tokens. Braces of LaTeX become the signs <code>{</code> and <code>}</code>; layout commands
 * disappear.
 */
final class Lexer {

    private static final int MOST_TOKENS = 2_000;
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*+'*");
    private static final Pattern LATEX_NAME = Pattern.compile("[A-Za-z]\\d*'*");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
    private static final Pattern SUBSCRIPT = Pattern.compile("\\s*_\\s*(?:\\{([^{}]*)}|([A-Za-z0-9]))'*");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)");

    private static final Pattern TIMES = Pattern.compile("\\s*[xX]\\s*(?=\\d)|\\s+[xX]\\s+(?=[A-Za-z(\\[])");
    private static final Pattern GLUED_NAME = Pattern.compile("\\d+[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*+");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[ ,]\\d{3}(?!\\d))++\\s*(.)?");
    private static final Pattern WRAPPED_NAME = Pattern.compile("\\s*\\{\\s*([A-Za-z]+)\\s*}");
    private static final Pattern ITEM_END = Pattern.compile("\\s*(?:[,:)\\]]|$)");
    private static final Pattern CALL = Pattern.compile("\\s*\\(");

    private final String text;
    private final Notation notation;
    private final Set<String> symbols;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private Lexer(String text, Notation notation, Set<String> symbols) {
        this.text = text;
        this.notation = notation;
        this.symbols = symbols;
    }

    static List<Token> tokens(String text, Notation notation, Set<String> symbols) {
        Lexer lexer = new Lexer(text, notation, symbols);
        while (lexer.at < text.length()) {
            lexer.next();
            if (lexer.tokens.size() > MOST_TOKENS) {
                throw new Unreadable("the expression is too long", lexer.at);
            }
        }
        lexer.add(Kind.END, "", Optional.empty());
        return lexer.tokens;
    }

    private void next() {
        char character = text.charAt(at);
        if (Character.isWhitespace(character)
                || character == '\u00a0'
                || character == '\u2009'
                || character == '&'
                || character == '~') {
            at++;
        } else if (isDigit(character) || character == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            number();
        } else if (character == '\\') {
            command();
        } else if (isLetter(character)) {
            name();
        } else if (character == '{' || character == '}') {
            sign(String.valueOf(character), 1);
        } else if (character == ':' && notation == Notation.KEY) {
            sign(":", 1);
        } else if (character == '*' && text.startsWith("**", at)) {
            sign("^", 2);
        } else {
            symbol(character);
        }
    }

    private void symbol(char character) {
        Optional<String> greek = Signs.greek(String.valueOf(character));
        if (greek.isPresent()) {
            at++;
            named(greek.get());
            return;
        }
        if (character == 'π') {
            at++;
            add(Kind.NAME, "pi", Optional.empty());
            return;
        }
        sign(
                Signs.ofCharacter(character)
                        .orElseThrow(() -> new Unreadable("\"" + character + "\" has no meaning here", at)),
                1);
    }

    private void sign(String sign, int length) {
        switch (sign) {
            case "(", "[", "floor(", "ceil(" -> open.push(isCall() ? "call" : sign);
            case ")", "]" -> open.poll();
            default -> {}
        }
        at += length;
        add(Kind.SIGN, sign, Optional.empty());
        if (sign.equals(")") || sign.equals("]")) {
            timesSign();
        }
    }

    private boolean isCall() {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.FUNCTION;
    }

    private void number() {
        String rest = text.substring(at);
        NumberToken number = (mayGroup() ? NumberScanner.grouped(rest) : NumberScanner.ungrouped(rest))
                .orElseThrow(() -> new Unreadable("a number was expected", at));
        if (notation == Notation.KEY && glueName(number)) {
            return;
        }
        add(Kind.NUMBER, number.text(), Optional.of(number));
        at += number.text().length();
        timesSign();
    }

    /** In keys {@code 1x1} and {@code 3a} are names: of branches and parts. */
    private boolean glueName(NumberToken number) {
        Matcher name = GLUED_NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt() || number.text().length() > 1 && number.text().matches(".*[eE.].*")) {
            return false;
        }
        add(Kind.NAME, name.group(), Optional.empty());
        at = name.end();
        return true;
    }

    /** A comma between digits groups them, unless it parts the items of a list. */
    private boolean mayGroup() {
        if (notation == Notation.KEY || "[".equals(open.peek()) || "call".equals(open.peek())) {
            return false;
        }
        if (open.isEmpty()) {
            return true;
        }
        boolean afterComma = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(",");
        Matcher number = GROUPS.matcher(text).region(at, text.length());
        boolean opens = tokens.get(tokens.size() - 1).is("(");
        boolean alone = number.lookingAt()
                && opens
                && ")".equals(number.group(1))
                && number.group().chars().filter(c -> c == ',').count() == 1;
        return !afterComma && number.lookingAt() && !",".equals(number.group(1)) && !alone;
    }

    /** In {@code 3x3} and {@code (a) x (b)} the letter means times. */
    private void timesSign() {
        Matcher times = TIMES.matcher(text).region(at, text.length());
        if (notation != Notation.KEY && times.lookingAt()) {
            sign("*", times.end() - at);
        }
    }

    private void command() {
        Matcher matcher = COMMAND.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new Unreadable("a backslash stands alone", at);
        }
        String command = matcher.group(1);
        Optional<String> sign = Signs.ofCommand(command);
        if (sign.isPresent()) {
            sign(sign.get(), matcher.end() - at);
            return;
        }
        at = matcher.end();
        if (command.equals("pi")) {
            add(Kind.NAME, "pi", Optional.empty());
        } else if (Functions.isKnown(command) || command.equals("log")) {
            add(Kind.FUNCTION, command, Optional.empty());
        } else if (Signs.WRAPPERS.contains(command)) {
            wrapped();
        } else if (Signs.greek(command).isPresent()) {
            named(Signs.greek(command).get());
        } else if (!Signs.LOOKS.contains(command)) {
            throw new Unreadable("\\" + command + " has no meaning here", matcher.start());
        }
    }

    /** {@code \mathrm{pool}} is one name; anything else in a wrapper is read as it stands. */
    private void wrapped() {
        Matcher name = WRAPPED_NAME.matcher(text).region(at, text.length());
        if (name.lookingAt()) {
            at = name.end();
            named(name.group(1));
        }
    }

    private void name() {
        Matcher letters = LETTERS.matcher(text).region(at, text.length());
        if (notation == Notation.LATEX && letters.lookingAt() && Functions.isKnown(letters.group())) {
            at = letters.end();
            named(letters.group());
            return;
        }
        Matcher name = (notation == Notation.LATEX ? LATEX_NAME : PLAIN_NAME)
                .matcher(text)
                .region(at, text.length());
        if (!name.lookingAt()) {
            throw new Unreadable("\"" + text.charAt(at) + "\" has no meaning here", at);
        }
        boolean product = isProductOfSymbols(name.group());
        at = product ? at + 1 : name.end();
        named(product ? name.group().substring(0, 1) : name.group());
    }

    private boolean isProductOfSymbols(String name) {
        return name.length() > 1
                && !symbols.contains(name)
                && name.chars().allMatch(letter -> symbols.contains(String.valueOf((char) letter)));
    }

    private void named(String name) {
        Matcher subscript = SUBSCRIPT.matcher(text).region(at, text.length());
        String full = name;
        if (notation != Notation.KEY && subscript.lookingAt()) {
            at = subscript.end();
            full = name + "_"
                    + (subscript.group(1) == null
                            ? subscript.group(2)
                            : subscript.group(1).replaceAll("[^A-Za-z0-9]", ""));
        }
        boolean called = CALL.matcher(text).region(at, text.length()).lookingAt();
        if (called && name.equals("sigma") && notation != Notation.KEY) {
            add(Kind.FUNCTION, "sigmoid", Optional.empty());
        } else if (notation == Notation.KEY
                ? called || isApplied(full)
                : Functions.isKnown(full) || called && Functions.isCallable(full)) {
            add(Kind.FUNCTION, full, Optional.empty());
        } else {
            add(Kind.NAME, full, Optional.empty());
        }
    }

    /** In keys {@code relu} alone names a layer, while {@code ln x} is a function at work. */
    private boolean isApplied(String name) {
        return Functions.isKnown(name)
                && !ITEM_END.matcher(text).region(at, text.length()).lookingAt();
    }

    private void add(Kind kind, String canonical, Optional<NumberToken> number) {
        tokens.add(new Token(kind, canonical, number, at));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}
