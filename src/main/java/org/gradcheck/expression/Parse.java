package org.gradcheck.expression;

import java.util.List;
import java.util.Optional;

/** What came of reading a text as mathematics. */
public sealed interface Parse {

    /** The expression, if the text is one. */
    Optional<Expression> expression();

    /**
     * The text is an expression.
     *
     * @param read the expression as written
     * @param numbers the numbers as written, from left to right
     * @param doubts why a person should look; each a sentence
     * @param repairs what scanning or copying had damaged and was mended; each a sentence
     */
    record Read(Expression read, List<NumberToken> numbers, List<String> doubts, List<String> repairs)
            implements Parse {
        public Read {
            numbers = List.copyOf(numbers);
            doubts = List.copyOf(doubts);
            repairs = List.copyOf(repairs);
        }

        @Override
        public Optional<Expression> expression() {
            return Optional.of(read);
        }
    }

    /**
     * The text is no expression.
     *
     * @param why a sentence
     * @param column where reading stopped, from 1
     */
    record Refused(String why, int column) implements Parse {
        @Override
        public Optional<Expression> expression() {
            return Optional.empty();
        }
    }
}
