package org.gradcheck.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/**
 * Points at which formulas are compared, from regions that differ in what a formula may be defined or branch on: signs,
 * fractions below one, whole numbers. The same for the same symbols; each call gives the next.
 */
final class SamplePoints {

    private static final int THOUSAND = 1_000;

    private final Random random = new Random(20_260_101);
    private final SortedSet<String> symbols;
    private int drawn;

    SamplePoints(SortedSet<String> symbols) {
        this.symbols = symbols;
    }

    Map<String, Expression> next() {
        Supplier<BigFraction> region = switch (drawn++ % 6) {
            case 0 -> () -> fraction(10 * THOUSAND);
            case 1 ->
                () -> random.nextBoolean()
                        ? fraction(10 * THOUSAND)
                        : fraction(10 * THOUSAND).negate();
            case 2 -> () -> fraction(THOUSAND);
            case 3 -> this::whole;
            case 4 -> () -> fraction(4 * THOUSAND).negate();
            default -> () -> fraction(2 * THOUSAND).subtract(BigFraction.ONE);
        };
        return point(region);
    }

    /** The next point with whole coordinates above zero. */
    Map<String, Expression> nextWhole() {
        return point(this::whole);
    }

    private Map<String, Expression> point(Supplier<BigFraction> region) {
        Map<String, Expression> point = new LinkedHashMap<>();
        symbols.forEach(symbol -> point.put(symbol, new Num(region.get())));
        return point;
    }

    private BigFraction whole() {
        return new BigFraction(1 + random.nextInt(30));
    }

    /** Thousandths above zero and below a bound. */
    private BigFraction fraction(int thousandths) {
        return new BigFraction(1 + random.nextInt(thousandths - 1), THOUSAND);
    }
}
