package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;

/** Reads decimals whose last digits repeat: {@code 0.1\overline{6}}, {@code 0.\dot{1}4\dot{2}} and {@code 0.1(6)}. */
final class RepeatingDecimal {

    private static final Pattern REPEATING = Pattern.compile(
            "(\\d*+)\\.(\\d*+)\\s*+(?:\\\\(?:overline|bar|overbar)\\s*+\\{\\s*+(\\d++)\\s*+}|\\((\\d++)\\)(?!\\d))");
    private static final Pattern DOTTED =
            Pattern.compile("(\\d*+)\\.(\\d*+)\\\\dot\\s*+\\{?(\\d)}?(?:(\\d*+)\\\\dot\\s*+\\{?(\\d)}?)?+");

    /** The most digits that repeat. */
    private static final int LONGEST_PERIOD = 100;

    private final Lexer lexer;
    private final Cursor cursor;

    RepeatingDecimal(Lexer lexer) {
        this.lexer = lexer;
        this.cursor = lexer.cursor();
    }

    /** Whether one begins here. */
    boolean begins() {
        return written().isPresent();
    }

    private Optional<Matcher> written() {
        int point = cursor.afterDigits(cursor.at());
        int end = cursor.afterDigits(point + 1);
        char mark = cursor.charAt(cursor.afterBlanks(end));
        if (lexer.notation() == Notation.KEY || cursor.charAt(point) != '.' || mark != '\\' && mark != '(') {
            return Optional.empty();
        }
        Matcher line = REPEATING
                .matcher(cursor.text())
                .region(cursor.at(), cursor.text().length());
        Matcher dots =
                DOTTED.matcher(cursor.text()).region(cursor.at(), cursor.text().length());
        return line.lookingAt() && (mark == '\\' || cursor.charAt(end) == '(')
                ? Optional.of(line)
                : Optional.of(dots).filter(Matcher::lookingAt);
    }

    /** The decimal that begins here. */
    Optional<NumberToken> read() {
        return written().map(this::number);
    }

    private NumberToken number(Matcher written) {
        boolean dots = written.pattern() == DOTTED;
        boolean bracketed = !dots && written.group(4) != null;
        String period = dots ? period(written) : bracketed ? written.group(4) : written.group(3);
        if (bracketed) {
            lexer.notes().doubt("The digits in brackets may repeat or multiply.");
        }
        String fixed = written.group(1) + written.group(2);
        if (period.length() + fixed.length() > LONGEST_PERIOD) {
            throw new Unreadable("a repeating decimal is too long", cursor.at());
        }
        BigInteger scale = BigInteger.TEN.pow(written.group(2).length());
        BigInteger nines = BigInteger.TEN.pow(period.length()).subtract(BigInteger.ONE);
        BigFraction value = new BigFraction(new BigInteger("0" + fixed), scale)
                .add(new BigFraction(new BigInteger(period), nines.multiply(scale)));
        return NumberToken.clear(written.group(), value, BigFraction.ONE);
    }

    private static String period(Matcher written) {
        return written.group(3) + (written.group(5) == null ? "" : written.group(4) + written.group(5));
    }
}
