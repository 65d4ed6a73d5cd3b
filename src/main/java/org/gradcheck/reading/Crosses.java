package org.gradcheck.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;

/** {@code 28 × 28 × 256} names the sides of a block, and only then their product. */
final class Crosses {

    private static final Pattern CROSS =
            Pattern.compile("×|\\\\times|imes|[xX\u0445\u0425](?=\\s*[\\d(\\[])|(?<=\\s)[xX](?=\\s)");

    /** Where x is a name, the letter is no cross. */
    private static final Pattern SIGN = Pattern.compile("×|\\\\times|imes");

    private static final Pattern OTHER_SIGN = Pattern.compile("[*·⋅!^]|\\\\cdot|\\\\ast");
    private static final Pattern STARS = Pattern.compile("\\d+(?:\\s*\\*\\s*\\d+){1,2}");

    private Crosses() {}

    /** The readings of a product that may be a shape, which come before the product itself. */
    static List<Reading> shape(Product product, String text) {
        if (STARS.matcher(text).matches()) {
            return squareByStars(product, text);
        }
        if (OTHER_SIGN.matcher(text).find() || !isAllSides(product)) {
            return List.of();
        }
        boolean letter = product.symbols().contains("x") || product.symbols().contains("X");
        long signs = (letter ? SIGN : CROSS).matcher(text).results().count();
        return signs == product.factors().size() - 1 ? List.of(sides(product)) : List.of();
    }

    /** {@code 2 \times 3} is a product before it is a shape: of two sides, shapes mostly have equal ones. */
    static boolean isRatherProduct(Product product, String text) {
        return product.factors().size() == 2
                && product.symbols().isEmpty()
                && !product.factors().get(0).equals(product.factors().get(1))
                && text.contains("\\times");
    }

    /** A star is a sign of products; between equal numbers alone, as in {@code 9*9}, it may stand for a cross. */
    private static List<Reading> squareByStars(Product product, String text) {
        boolean square = product.factors().get(0).equals(product.factors().get(1)) && isAllSides(product);
        return square ? List.of(sides(product).doubted("\"" + text + "\" may be a size or a product.")) : List.of();
    }

    private static Reading sides(Product product) {
        return Reading.exact(Value.of(new ListOf(product.factors())));
    }

    private static boolean isAllSides(Product product) {
        return product.factors().stream().allMatch(Crosses::isSide);
    }

    /** A side is a formula or a whole number, not a calculation. */
    private static boolean isSide(Expression factor) {
        Value value = Value.of(factor);
        return value instanceof Value.Exact exact
                ? factor instanceof Num
                        && exact.isWhole()
                        && exact.number().getNumerator().signum() > 0
                : value instanceof Value.Formula;
    }
}
