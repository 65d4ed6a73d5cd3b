package org.gradcheck.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Notation;
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

    private static final Pattern BIG_O = Pattern.compile(
            "(?:\\\\mathcal\\s*\\{?\\s*O\\s*}?|O|\\\\Theta|Θ|\\\\Omega)\\s*(?:\\\\left)?\\((.*?)(?:\\\\right)?\\)",
            Pattern.DOTALL);

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
        return answer(Draft.of(plain, notation, LetterProducts.factors(plain)))
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
        return chain.relations().isEmpty() ? draft.part(draft.text()) : Calculation.result(draft, chain);
    }
}
