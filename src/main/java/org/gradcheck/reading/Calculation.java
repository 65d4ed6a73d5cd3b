package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/**
 * {@code 3 * 4 = 12}: what leads to an answer. The answer is the last member of the chain, which the member before it must
 * agree with, or both are the sides of an equation that is the answer.
 *
 * @param before the member before the last; may be blank
 * @param isSingle whether that is the only one before it
 * @param isAbout whether the last is said to be only about equal
 */
record Calculation(Draft draft, String before, boolean isSingle, boolean isAbout) {

    private static final Pattern SINGLE_NAME = Pattern.compile(
            "\\s*(?:\\\\?[A-Za-z\u0370-\u03ff]|\\\\[a-z]+|[A-Za-z]\\s*(?:\\\\left)?\\s*(?:\\(\\\\right\\.|\\()[^()=]*(?:\\\\left\\.\\)|\\)))\\s*");

    private static final Pattern WORDS = Pattern.compile("\\\\(?:text|mathrm|operatorname)\\s*\\{\\s*\\w{2}");
    private static final Pattern SIZING = Pattern.compile("\\\\(?:left|right)\\.?|\\s");
    private static final Pattern CONJUNCTION = Pattern.compile("\\s(?:or|and|but|so|then)\\s");

    /** What a chain of at least two members comes to; empty if its end can't be read or is of another statement. */
    static Optional<Written> result(Draft draft, Chain chain) {
        List<String> members = chain.members();
        int last = members.size() - 1;
        if (members.subList(1, last).stream().anyMatch(Calculation::endsInNextName)) {
            return Optional.empty();
        }
        boolean about = chain.relations().get(last - 1).equals("~");
        Calculation calculation = new Calculation(draft, members.get(last - 1), last == 1, about);
        return draft.part(chain.last()).map(calculation::endingIn);
    }

    /** In {@code a = 1, so b = 2} a second statement begins within the middle member. */
    private static boolean endsInNextName(String member) {
        List<String> parts = TopLevel.split(member, ",;");
        String last = parts.get(parts.size() - 1);
        return CONJUNCTION.matcher(member).find()
                || parts.size() > 1 && !last.isEmpty() && !Character.isDigit(last.charAt(last.length() - 1));
    }

    private Written endingIn(Written last) {
        Written end = isAbout ? last.approximately() : last;
        if (before.isBlank()) {
            return end;
        }
        Written result = isAbout ? end : end.admitting(value -> !(value instanceof Composite.Range));
        Optional<Written> left = draft.part(before);
        if (isSingle && isEquation(left, result)) {
            return equation(left, result);
        }
        return left.map(first -> Agreeing.of(first, result, isAbout)).orElse(result);
    }

    /** A name alone, or a formula, on the left of a formula; a word before it only says what it is. */
    private boolean isEquation(Optional<Written> left, Written right) {
        return right.primary().value() instanceof Value.Formula
                && !WORDS.matcher(before).find()
                && (isNamed() || left.filter(Calculation::isFormula).isPresent());
    }

    private boolean isNamed() {
        return SINGLE_NAME.matcher(before).matches();
    }

    private static boolean isFormula(Written side) {
        return side.primary().value() instanceof Value.Formula formula
                && !(formula.expression() instanceof Expression.Symbol);
    }

    /** A name stays as it is written: {@code f(x)} is no product here. */
    private Written equation(Optional<Written> left, Written right) {
        Value side = isNamed()
                ? new Value.Formula(new Expression.Symbol(
                        SIZING.matcher(before).replaceAll("").replace("\\", "")))
                : left.orElseThrow().primary().value();
        Reading whole = Reading.of(
                new Composite.Equation(side, right.primary().value()), List.of(Reading.exact(side), right.primary()));
        return new Written(
                draft.text(), right.expression(), List.of(whole, right.primary()), false, "", right.doubts());
    }
}
