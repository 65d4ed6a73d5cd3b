package org.gradcheck.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Line;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Notation;
import org.gradcheck.reading.WrittenReader;

/**
 * The names of a value that is asked for, and whether a value in a text is called so: left of its relation, as in {@code w1 =
 * 0.5}; right before it, as in {@code w1: 0.5} or {@code w1 is 0.5}; or behind it, as in {@code 96 biases}.
 *
 * @param names its spellings
 */
record ValueName(List<String> names) {

    /** As much before a value is looked at. */
    private static final int CONTEXT = 80;

    /** What may stand between a name and its value. */
    private static final Pattern LINK = Pattern.compile(
            "(?:[\\s:=≈|→$*\"]|\\b(?:is|are|was|equals|becomes|now|then|the|new|value|about|to|be|of|gives)\\b)+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LAST_NAME =
            Pattern.compile("\\\\?[\\p{L}](?:[\\p{L}\\p{N}_']|[_^]?\\{[\\p{L}\\p{N}]{1,20}\\}|\\[\\d{1,3}\\])*+$");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;.?!:()=]+");

    private static final Pattern MARKS = Pattern.compile("[\\s$\\\\{}\\[\\]_]");
    private static final Pattern FONT =
            Pattern.compile("\\\\(?:text(?:it|bf|rm|tt)?|math(?:rm|it|bf|sf)|operatorname)\\b");
    private static final Pattern SYMBOL = Pattern.compile("\\p{L}{1,2}|.*\\d.*|\\p{L}+_.*");

    ValueName {
        names = List.copyOf(names);
    }

    /** Whether a value is called so. */
    boolean isOf(Found found) {
        Statement statement = found.statement();
        String left = statement.isChain() ? statement.chain().members().get(0) : "";
        if (!left.isEmpty()) {
            return isIn(left);
        }
        return isBefore(statement.lead()) || isBehind(Counted.of(statement).words());
    }

    /** The words of a text, of which each may be a name. */
    static List<String> words(String text) {
        return List.of(SEPARATOR.split(text));
    }

    /** Whether a text is one of the names, in one notation or another. */
    boolean isIn(String text) {
        String name = plain(text);
        return names.stream().anyMatch(own -> isSame(own, plain(own), name));
    }

    private static boolean isSame(String written, String own, String name) {
        return SYMBOL.matcher(written).matches() ? own.equals(name) : own.equalsIgnoreCase(name);
    }

    private boolean isBefore(String lead) {
        String near = lead.substring(Math.max(0, lead.length() - CONTEXT)).replace(Line.CELL_BORDER, " : ");
        Matcher link = LINK.matcher(near);
        if (!link.find()) {
            return false;
        }
        String before = near.substring(0, link.start());
        Matcher name = LAST_NAME.matcher(before);
        return name.find() && isIn(name.group()) || names.stream().anyMatch(own -> endsWith(before, own));
    }

    /** A name of several words. */
    private static boolean endsWith(String text, String name) {
        String lower = text.toLowerCase(Locale.ROOT);
        int from = lower.length() - name.length();
        return name.indexOf(' ') > 0
                && lower.endsWith(name.toLowerCase(Locale.ROOT))
                && (from == 0 || !Character.isLetterOrDigit(lower.charAt(from - 1)));
    }

    private boolean isBehind(List<String> noun) {
        String phrase = String.join(" ", noun);
        return !noun.isEmpty() && (isIn(phrase) || isIn(noun.get(noun.size() - 1)));
    }

    /** {@code w_{1}}, {@code w[1]} and {@code w_1} are one name, and so are σ and sigma. */
    static String plain(String text) {
        String bare = FONT.matcher(text.replace("$", "")).replaceAll("").strip();
        Optional<String> symbol = WrittenReader.read(bare, bare.indexOf('\\') < 0 ? Notation.PLAIN : Notation.LATEX)
                .filter(read -> read.expression() instanceof Symbol)
                .map(read -> ((Symbol) read.expression()).name());
        return MARKS.matcher(symbol.orElse(bare)).replaceAll("");
    }
}
