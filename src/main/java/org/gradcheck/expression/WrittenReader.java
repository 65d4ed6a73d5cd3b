package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Product;

/** Reads a text as one answer: mathematics, with the suffix, unit and sign of approximation around it. */
public final class WrittenReader {

    private static final Pattern ABOUT = Pattern.compile(
            "^(?:[≈~∼≃]|\\\\(?:approx|sim|simeq)\\b|(?:about|around|roughly|approximately|approx\\.?|ca\\.|circa|nearly)\\b)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("(.*[\\d)}])\\s*(?:\\\\?%|percent)", Pattern.DOTALL);
    private static final Pattern TRAILING = Pattern.compile("(?<![\\s.,;:])(?:[\\s.,;:]|\\\\[,;: ])++$");
    private static final Suffix HUNDREDTH = new Suffix(new BigFraction(1, 100), Optional.empty(), "");
    private static final Suffix NO_SUFFIX = new Suffix(BigFraction.ONE, Optional.empty(), "");

    private WrittenReader() {}

    /** The conventions that readings may need, such as {@code K = 1024}. */
    public static List<String> conventions() {
        return Suffix.conventions();
    }

    /** The text as it can be understood; empty if it is no mathematics. */
    public static Optional<Written> read(String text, Notation notation) {
        return read(text, notation, Set.of());
    }

    /**
     * The text as it can be understood; empty if it is no mathematics.
     *
     * @param symbols names that are known to occur
     */
    public static Optional<Written> read(String text, Notation notation, Set<String> symbols) {
        if (text.length() > ExpressionReader.LONGEST) {
            return Optional.empty();
        }
        String stripped = TRAILING.matcher(text.strip()).replaceAll("");
        Matcher about = ABOUT.matcher(stripped);
        boolean approximate = about.lookingAt();
        Units.Split unit = Units.atEndOf(approximate ? stripped.substring(about.end()) : stripped);
        Matcher percent = PERCENT.matcher(unit.before());
        Suffix.Split split = percent.matches()
                ? new Suffix.Split(percent.group(1), HUNDREDTH)
                : Suffix.atEndOf(unit.before()).orElse(new Suffix.Split(unit.before(), NO_SUFFIX));
        String name = percent.matches() ? "%" : unit.unit();
        return ExpressionReader.read(split.before(), notation, symbols) instanceof Parse.Read read
                ? Optional.of(
                        new Written(stripped, read.read(), readings(read, split), approximate, name, doubts(read)))
                : Optional.empty();
    }

    private static List<String> doubts(Parse.Read read) {
        List<String> doubts = new ArrayList<>(read.doubts());
        if (Value.of(read.read()) instanceof Value.Undefined undefined) {
            doubts.add("It has no value: " + undefined.why() + ".");
        }
        return doubts;
    }

    private static List<Reading> readings(Parse.Read read, Suffix.Split split) {
        List<Reading> readings = new ArrayList<>();
        shape(read.read(), split).ifPresent(readings::add);
        if (read.read() instanceof ListOf list) {
            return List.of(new Reading(Value.of(list), Optional.empty(), "", items(list, read.numbers())));
        }
        Optional<BigFraction> lastPlace = LastPlace.of(read);
        readings.add(scaled(read.read(), lastPlace, split.suffix().factor(), ""));
        split.suffix()
                .binary()
                .ifPresent(factor -> readings.add(
                        scaled(read.read(), lastPlace, factor, split.suffix().convention())));
        return readings;
    }

    /** Each item keeps its last digit, where each is one number. */
    private static List<Reading> items(ListOf list, List<NumberToken> numbers) {
        List<Reading> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Expression item = list.items().get(i);
            boolean number = numbers.size() == list.items().size() && LastPlace.isNumber(item);
            Optional<BigFraction> lastPlace =
                    number ? Optional.of(numbers.get(i).lastPlace()) : Optional.empty();
            items.add(new Reading(Value.of(item), lastPlace, ""));
        }
        return items;
    }

    private static Reading scaled(
            Expression expression, Optional<BigFraction> lastPlace, BigFraction factor, String convention) {
        Expression scaled = factor.equals(BigFraction.ONE)
                ? expression
                : new Product(List.of(new Expression.Num(factor), expression));
        return new Reading(Value.of(scaled), lastPlace.map(factor::multiply), convention);
    }

    /** {@code 28 × 28 × 256} names the sides of a block, and only then their product. */
    private static Optional<Reading> shape(Expression expression, Suffix.Split split) {
        boolean crosses = split.suffix() == NO_SUFFIX && !split.before().matches("(?s).*(?:[*·⋅!^]|\\\\cdot).*");
        if (!crosses || !(expression instanceof Product product)) {
            return Optional.empty();
        }
        Optional<List<Expression>> sides = sides(product, split.before());
        return sides.map(items -> Reading.exact(Value.of(new ListOf(items))));
    }

    /** The factors, if a sign stands between all of them and each is a whole number or formula. */
    private static Optional<List<Expression>> sides(Product product, String text) {
        long signs = Pattern.compile("×|\\\\times|imes|[xX](?=\\s*[\\d(\\[])|(?<=\\s)[xX](?=\\s)")
                .matcher(text)
                .results()
                .count();
        boolean simple = product.factors().stream().allMatch(WrittenReader::isSide);
        return simple && signs == product.factors().size() - 1 ? Optional.of(product.factors()) : Optional.empty();
    }

    private static boolean isSide(Expression factor) {
        return Value.of(factor) instanceof Value.Exact exact
                ? exact.number().getDenominator().equals(java.math.BigInteger.ONE) && !(factor instanceof Product)
                : Value.of(factor) instanceof Value.Formula;
    }
}
