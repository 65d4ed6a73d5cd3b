package org.gradcheck.expression;

import java.util.Optional;
import org.gradcheck.expression.DigitRun.Separator;

/** Reads a number at the start of a text. */
final class NumberScanner {

    private NumberScanner() {}

    /** The number at the start of the text, without the meaning of commas: for lists and keys. */
    static Optional<NumberToken> ungrouped(String text) {
        DigitRun run = DigitRun.at(text, 0);
        int underscored = run.leading(Separator.UNDERSCORE);
        return underscored > 1 ? new GroupedNumber(text, run.first(underscored)).read() : PlainNumber.at(text);
    }

    /** The number at the start of the text: as many of its digits as are one number. */
    static Optional<NumberToken> grouped(String text) {
        DigitRun run = DigitRun.at(text, 0);
        for (int pieces = run.pieces().size(); pieces > 1; pieces--) {
            Optional<NumberToken> number = new GroupedNumber(text, run.first(pieces)).read();
            if (number.isPresent()) {
                return number;
            }
        }
        return PlainNumber.at(text);
    }
}
