package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Value;

/** A whole key in ever simpler terms: calls computed, definitions put in, the point put in, the value. */
final class KeyChain {

    /** Nobody reads a longer link; the first and the last are always shown. */
    private static final int LONGEST_LINK = 160;

    private final Expression key;
    private final Reckoner reckoner;
    private final Expression value;

    /** @param value what the key comes to */
    KeyChain(Expression key, Reckoner reckoner, Value value) {
        this.key = key;
        this.reckoner = reckoner;
        this.value = value.expression();
    }

    Expression value() {
        return value;
    }

    /** Whether the key is nothing but a call of a calculator. */
    boolean isOneCall() {
        return key instanceof Call call && reckoner.computes(call.function());
    }

    Chain chain() {
        Expression defined = Insertion.ofDefinitions(key, reckoner);
        Expression placed = defined.substitute(reckoner.point());
        Map<String, Expression> links = new LinkedHashMap<>();
        links.put(key.canon(), key);
        for (Expression link : List.of(Insertion.ofCalls(key, reckoner), defined, placed, operandsWorkedOut(placed))) {
            String text = link.canon();
            if (text.length() <= LONGEST_LINK) {
                links.putIfAbsent(text, link);
            }
        }
        links.remove(value.canon());
        links.put(value.canon(), value);
        return new Chain("", List.copyOf(links.values()));
    }

    /** What stands between the outermost signs, worked out. */
    private static Expression operandsWorkedOut(Expression expression) {
        if (expression instanceof Product product) {
            return new Product(simplified(product.factors()));
        }
        if (expression instanceof Sum sum) {
            return new Sum(simplified(sum.terms()));
        }
        return expression;
    }

    private static List<Expression> simplified(List<Expression> operands) {
        return operands.stream().map(Expression::simplify).toList();
    }
}
