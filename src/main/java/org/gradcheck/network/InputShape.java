package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;

/** Reads a shape as it is written: {@code 192x28x28}, {@code Cx32x32}, {@code 784}; channels first. */
public final class InputShape {

    private static final Pattern TIMES = Pattern.compile("\\s*[x×*]\\s*");
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-wyz][A-Za-wyz0-9_]*");

    private InputShape() {}

    /** The sizes; empty if the text is no shape. */
    public static Optional<List<Expression>> read(String text) {
        List<Expression> sizes = new ArrayList<>();
        for (String side : TIMES.split(text.strip(), -1)) {
            if (SIZE.matcher(side).matches()) {
                sizes.add(new Num(new BigFraction(Integer.parseInt(side))));
            } else if (SYMBOL.matcher(side).matches()) {
                sizes.add(new Symbol(side));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(sizes);
    }
}
