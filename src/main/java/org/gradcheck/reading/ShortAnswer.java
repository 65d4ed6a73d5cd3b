package org.gradcheck.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/**
 * Reads a short text that is one answer, with all that may stand around it: marks, a label, a calculation that leads to
 * it, names of several values.
 */
public final class ShortAnswer {

    private static final int LONGEST = 2_000;

    private static final Pattern NO_ANSWER = Pattern.compile(
            "(?:i |we )?(?:do ?n[o']?t|don’t|can ?not|can'?t|could ?n[o']?t) .*|todo\\b.*|tbd|n/?a|nan|-?inf|null|nil|none yet|no (?:answer|idea|clue|solution)|idk|dunno|skip(?:ped)?|see .*|not (?:sure|done|applicable|known|possible).*|unknown|undefined|infinit[ey]|∞|true|false|yes|no|\\?+|[-–—_.…\\s]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SINGLE_NAME = Pattern.compile(
            "\\s*(?:\\\\?[A-Za-z\u0370-\u03ff]|\\\\[a-z]+|[A-Za-z]\\s*(?:\\\\left)?\\s*(?:\\(\\\\right\\.|\\()[^()=]*(?:\\\\left\\.\\)|\\)))\\s*");

    private static final Pattern BIG_O = Pattern.compile(
            "(?:\\\\mathcal\\s*\\{?\\s*O\\s*}?|O|\\\\Theta|Θ|\\\\Omega)\\s*(?:\\\\left)?\\((.*?)(?:\\\\right)?\\)",
            Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("\\\\(?:text|mathrm|operatorname)\\s*\\{\\s*\\w{2}");
    private static final Pattern SIZING = Pattern.compile("\\\\(?:left|right)\\.?|\\s");
    private static final Pattern CONJUNCTION = Pattern.compile("\\s(?:or|and|but|so|then)\\s");
    private static final Present LETTER = Present.in("a");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

    /** {@code ax}: a coefficient and a variable. */
    private static final Pattern COEFFICIENT = Pattern.compile("[a-w][xyz]");

    private static final Set<String> KEPT = Set.of(
            "lr", "in", "out", "to", "ln", "pi", "by", "mu", "nu", "xi", "of", "or", "is", "ms", "kB", "KB", "MB", "GB",
            "fp", "px");

    private ShortAnswer() {}

    /** The answer as it can be understood; empty if there is none in it. */
    public static Optional<Written> read(String text, Format format) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (Present.in(text).areDigits()) {
            return WrittenReader.read(text, format.notation());
        }
        String whole = Damage.undone(text.strip(), format);
        String bare = Marks.without(whole, format);
        if (bare.isEmpty() || isNoAnswer(bare) || format == Format.CODE && bare.equals("None")) {
            return Optional.empty();
        }
        Optional<String> doubt = Damage.doubt(bare, format);
        Notation notation = notation(whole, format);
        String plain = notation == Notation.LATEX ? Spacing.plain(bare) : bare;
        return answer(Draft.of(plain, notation, products(plain)))
                .map(written -> doubt.map(written::doubted).orElse(written))
                .map(written -> written.in(text.strip()));
    }

    private static boolean isNoAnswer(String bare) {
        boolean digits = bare.chars().anyMatch(Character::isDigit);
        return !digits && NO_ANSWER.matcher(bare).matches() && !bare.equalsIgnoreCase("none");
    }

    /** Dollars make a formula of any text. */
    private static Notation notation(String text, Format format) {
        boolean formula = text.startsWith("$") || text.startsWith("\\(") || text.startsWith("\\[");
        boolean commands = text.indexOf('\\') >= 0 && format != Format.CODE;
        return formula || commands ? Notation.LATEX : format.notation();
    }

    private static Optional<Written> answer(Draft draft) {
        if (Several.mayBeNamed(draft.text(), draft.notation())) {
            Optional<Written> named = Several.named(draft);
            if (named.isPresent()) {
                return named;
            }
        }
        Matcher order = BIG_O.matcher(draft.text());
        if (draft.has('(') && order.matches()) {
            return draft.part(order.group(1));
        }
        Chain chain = Chain.of(draft.text());
        return chain.relations().isEmpty() ? draft.part(draft.text()) : last(draft, chain);
    }

    /** The last member of a chain, which the member before it must agree with. */
    private static Optional<Written> last(Draft draft, Chain chain) {
        List<String> members = chain.members();
        String before = members.get(members.size() - 2);
        if (members.subList(1, members.size() - 1).stream().anyMatch(ShortAnswer::endsInNextName)) {
            return Optional.empty();
        }
        boolean about = chain.relations().get(chain.relations().size() - 1).equals("~");
        Optional<Written> last = draft.part(chain.last()).map(written -> about ? written.approximately() : written);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (!before.isBlank() && !about) {
            last = last.map(written -> written.admitting(value -> !(value instanceof Composite.Range)));
        }
        Optional<Written> result = last;
        Optional<Written> left = before.isBlank() ? Optional.empty() : draft.part(before);
        if (members.size() == 2 && isEquation(before, left, last.get())) {
            return Optional.of(equation(draft, before, left, last.get()));
        }
        return left.map(first -> Agreeing.of(first, result.get(), about)).or(() -> result);
    }

    /** In {@code a = 1, so b = 2} a second statement begins within the middle member. */
    private static boolean endsInNextName(String member) {
        List<String> parts = TopLevel.split(member, ",;");
        String last = parts.get(parts.size() - 1);
        return CONJUNCTION.matcher(member).find()
                || parts.size() > 1 && !last.isEmpty() && !Character.isDigit(last.charAt(last.length() - 1));
    }

    /** A name alone, or a formula, on the left of a formula; a word before it only says what it is. */
    private static boolean isEquation(String before, Optional<Written> left, Written right) {
        boolean formula = right.primary().value() instanceof Value.Formula;
        boolean named = SINGLE_NAME.matcher(before).matches();
        return formula
                && !WORDS.matcher(before).find()
                && (named
                        || left.filter(side -> isFormula(side.primary().value()))
                                .isPresent());
    }

    private static boolean isFormula(Value value) {
        return value instanceof Value.Formula formula && !(formula.expression() instanceof Expression.Symbol);
    }

    /** A name stays as it is written: {@code f(x)} is no product here. */
    private static Written equation(Draft draft, String before, Optional<Written> left, Written right) {
        Value side = SINGLE_NAME.matcher(before).matches()
                ? new Value.Formula(new Expression.Symbol(
                        SIZING.matcher(before).replaceAll("").replace("\\", "")))
                : left.orElseThrow().primary().value();
        Reading whole = Reading.of(
                new Composite.Equation(side, right.primary().value()), List.of(Reading.exact(side), right.primary()));
        return new Written(
                draft.text(), right.expression(), List.of(whole, right.primary()), false, "", right.doubts());
    }

    /** In {@code np(1 - p)} the letters of the name stand alone elsewhere, so that it is a product. */
    private static Set<String> products(String text) {
        if (!Present.in(text).holdsAny(LETTER)) {
            return Set.of();
        }
        Set<String> alone = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Matcher letters = LETTERS.matcher(text);
        while (letters.find()) {
            String name = letters.group();
            boolean commanded = letters.start() > 0 && "\\_".indexOf(text.charAt(letters.start() - 1)) >= 0;
            if (!commanded) {
                (name.length() == 1 ? alone : names).add(name);
            }
        }
        Set<String> known = new TreeSet<>();
        for (String name : names) {
            boolean shared = name.length() == 2
                    && !KEPT.contains(name)
                    && (alone.contains(name.substring(0, 1))
                            || alone.contains(name.substring(1))
                            || COEFFICIENT.matcher(name).matches());
            if (shared && name.toLowerCase(Locale.ROOT).equals(name)) {
                known.add(name.substring(0, 1));
                known.add(name.substring(1));
            }
        }
        return known;
    }
}
