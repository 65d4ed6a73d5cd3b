package org.gradcheck.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Token.Kind;

/** Cuts names and functions out of a text, with their subscripts, primes and accents. */
final class NameLexer {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*+'*");
    private static final Pattern ITEM_END = Pattern.compile("\\s*(?:[,:)\\]]|$)");
    private static final Pattern PRIMES =
            Pattern.compile("'+|\\s*+\\^\\s*+(?:\\{(?:\\s*\\\\prime)++\\s*}|\\\\prime(?![A-Za-z]))");
    private static final Set<String> INFINITIES = Set.of("infty", "inf", "Inf", "infinity", "Infinity");
    private static final Map<String, String> OPERATORS = Map.of("mod", "mod", "times", "*", "choose", "choose");

    /** No function or Greek letter has a longer name. */
    private static final int LONGEST_WORD = 24;

    private final Lexer lexer;
    private final Cursor cursor;
    private final Set<String> symbols;
    private final FunctionLexer functions;
    private final Accents accents;

    NameLexer(Lexer lexer, Set<String> symbols) {
        this.lexer = lexer;
        this.cursor = lexer.cursor();
        this.symbols = symbols;
        this.functions = new FunctionLexer(lexer, symbols);
        this.accents = new Accents(lexer, symbols);
    }

    void name() {
        if (lexer.notation() == Notation.KEY) {
            keyName();
            return;
        }
        int end = cursor.afterLetters(cursor.at(), LONGEST_WORD);
        String letters = cursor.text().substring(cursor.at(), end);
        if (cursor.charAt(end) == '.' && Cursor.isLetter(cursor.charAt(end + 1)) && FunctionNames.isModule(letters)) {
            cursor.moveTo(end + 1);
        } else if (!operator(letters, end) && !functions.read(letters, end)) {
            symbol(letters, end);
        }
    }

    private void keyName() {
        Matcher name = plainName();
        String full = name.group();
        cursor.moveTo(name.end());
        boolean called = isCalled();
        if (called && full.equals(PartId.FUNCTION)) {
            lexer.add(Kind.FUNCTION, full);
            PartId.read(lexer);
            return;
        }
        lexer.add(called || isApplied(full) ? Kind.FUNCTION : Kind.NAME, full);
    }

    private Matcher plainName() {
        Matcher name = PLAIN_NAME
                .matcher(cursor.text())
                .region(cursor.at(), cursor.text().length());
        if (!name.lookingAt()) {
            throw new Unreadable("\"" + cursor.ahead(0) + "\" has no meaning here", cursor.at());
        }
        return name;
    }

    /** In keys {@code relu} alone names a layer, while {@code ln x} is a function at work. */
    private boolean isApplied(String name) {
        return Functions.isKnown(name)
                && !ITEM_END.matcher(cursor.text())
                        .region(cursor.at(), cursor.text().length())
                        .lookingAt();
    }

    private boolean isCalled() {
        int next = cursor.afterBlanks(cursor.at());
        int end = cursor.charAt(next) == '\\' ? cursor.afterLetters(next + 1) : next;
        boolean sized = end > next
                && Commands.find(cursor.text().substring(next + 1, end))
                        .filter(command ->
                                command.kind() == Commands.Kind.OPENING || command.kind() == Commands.Kind.LOOK)
                        .isPresent();
        return cursor.charAt(sized ? cursor.afterBlanks(end) : next) == '(';
    }

    /** Words and sums without a backslash: {@code 7 mod 3}, {@code sum_(k=1)^n}. */
    private boolean operator(String letters, int end) {
        char after = cursor.charAt(end);
        boolean sum = after == '_' && (letters.equals("sum") || letters.equals("prod"));
        if (sum && (cursor.charAt(end + 1) == '(' || cursor.charAt(end + 1) == '{')) {
            lexer.sign("\\" + letters, letters.length());
            return true;
        }
        if (OPERATORS.containsKey(letters) && lexer.endsFactor() && after != '_' && !symbols.contains(letters)) {
            lexer.sign(OPERATORS.get(letters), letters.length());
            return true;
        }
        return false;
    }

    private void symbol(String letters, int end) {
        if (lexer.notation() == Notation.LATEX) {
            boolean word = letters.equals("pi") || letters.length() > 2 && Commands.isGreek(letters);
            int length = word ? letters.length() : cursor.afterDigits(cursor.at() + 1) - cursor.at();
            take(length);
            return;
        }
        Matcher name = plainName();
        String full = name.group();
        if (Commands.JOINING_WORDS.contains(full) && !symbols.contains(full)) {
            throw new Unreadable("\"" + full + "\" is no mathematics", cursor.at());
        }
        boolean product = isProductOfSymbols(full) || isProductOfLetters(full);
        boolean called = cursor.charAt(name.end()) == '(' && full.length() > 1 && full.equals(letters);
        if (called && !product && !symbols.contains(full) && !Commands.isGreek(full) && !full.equals("pi")) {
            cursor.moveTo(end);
            lexer.add(Kind.FUNCTION, full);
        } else {
            String bare = full.replace("'", "");
            take(product ? 1 : bare.length());
        }
    }

    private void take(int length) {
        String name = cursor.text().substring(cursor.at(), cursor.at() + length);
        cursor.skip(length);
        named(INFINITIES.contains(name) ? "oo" : name);
    }

    private boolean isProductOfSymbols(String name) {
        return name.length() > 1
                && !symbols.contains(name)
                && !symbols.isEmpty()
                && name.chars().allMatch(letter -> symbols.contains(String.valueOf((char) letter)));
    }

    /** {@code xy} and {@code 4ac}: the letters that everybody multiplies without a sign. */
    private boolean isProductOfLetters(String name) {
        return name.length() > 1
                && !symbols.contains(name)
                && List.of("xy", "xz", "yz", "xyz", "ab", "ac", "bc", "abc").contains(name);
    }

    /** A letter that is no Latin one. */
    void letter(String name) {
        char after = cursor.charAt(cursor.afterBlanks(cursor.at() + 1));
        boolean script = after == '_' || after == '^';
        if (script && (name.equals("Sigma") || name.equals("Pi"))) {
            lexer.sign(name.equals("Pi") ? "\\prod" : "\\sum", 1);
        } else {
            cursor.skip(1);
            named(name);
        }
    }

    /** Adds a name with the subscript and primes behind it; it may turn out to be a function. */
    void named(String base) {
        Optional<String> accent = Signs.accent(cursor.ahead(0));
        if (accent.isPresent()) {
            cursor.skip(1);
            accented(base, accent.get());
            return;
        }
        String primes = primes();
        String subscript = lexer.notation() == Notation.KEY ? "" : Subscript.take(cursor);
        String name = base + (subscript.isEmpty() ? "" : "_" + subscript) + primes + primes();
        Optional<String> function = FunctionNames.canonical(name)
                .filter(known -> Functions.isKnown(name) || functions.isApplied(name, cursor.at()));
        if (isCalled() && name.equals("sigma") && lexer.notation() != Notation.KEY) {
            lexer.add(Kind.FUNCTION, "sigmoid");
        } else if (lexer.notation() == Notation.KEY && isCalled()) {
            lexer.add(Kind.FUNCTION, name);
        } else {
            lexer.add(function.isPresent() ? Kind.FUNCTION : Kind.NAME, function.orElse(name));
        }
    }

    private String primes() {
        Matcher primes =
                PRIMES.matcher(cursor.text()).region(cursor.at(), cursor.text().length());
        char next = cursor.charAt(cursor.afterBlanks(cursor.at()));
        if (lexer.notation() == Notation.KEY || next != '\'' && next != '^' || !primes.lookingAt()) {
            return "";
        }
        String written = primes.group();
        cursor.moveTo(primes.end());
        return written.startsWith("'") ? written : "'".repeat(written.split("\\\\prime", -1).length - 1);
    }

    /** A name under a hat, bar or the like. */
    void accented(String base, String accent) {
        int place = lexer.tokens().size();
        named(base);
        if (lexer.last().kind() == Kind.NAME) {
            accents.put(place, accent);
        }
    }

    /** Called when all names are known. */
    void settleAccents() {
        accents.settle();
    }
}
