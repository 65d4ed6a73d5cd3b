package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;

/** What is noticed while a text is read: its numbers, doubts, and what was mended. */
final class Notes {

    private final List<NumberToken> numbers = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();

    void number(NumberToken number) {
        numbers.add(number);
        if (number.isUnclear()) {
            doubt(number.doubt());
        }
    }

    void doubt(String sentence) {
        if (!doubts.contains(sentence)) {
            doubts.add(sentence);
        }
    }

    void repair(String damaged, String mended) {
        String sentence = "\"" + damaged + "\" was read as " + mended + ".";
        if (!repairs.contains(sentence)) {
            repairs.add(sentence);
        }
    }

    Parse.Read read(Expression expression) {
        return new Parse.Read(expression, numbers, doubts, repairs);
    }
}
