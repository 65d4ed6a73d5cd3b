package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Parse;
import org.gradcheck.rubric.Node.Field;
import org.gradcheck.rubric.Node.Fields;
import org.gradcheck.rubric.Node.Items;
import org.gradcheck.rubric.Node.Text;

/** Reads the expressions of a rubric; what is none is noted with its place. */
final class KeyReader {

    private final Faults faults;

    KeyReader(Faults faults) {
        this.faults = faults;
    }

    /** One expression. */
    Optional<Expression> expression(Text text) {
        Parse parse = ExpressionReader.key(text.text());
        if (parse instanceof Parse.Refused refused) {
            faults.error(text.at(refused.column()), "This is no expression: " + refused.why() + ".");
        }
        return parse.expression();
    }

    /** The list of the two sides of an equation. */
    Optional<Expression> equation(Text text) {
        int sign = text.text().indexOf('=');
        if (sign < 0 || sign != text.text().lastIndexOf('=')) {
            faults.error(text.position(), "An equation has two sides and one sign =, such as N = W/S + 1.");
            return Optional.empty();
        }
        Text left = new Text(text.position(), text.text().substring(0, sign), text.inOneLine());
        Text right = new Text(text.at(sign + 2), text.text().substring(sign + 1), text.inOneLine());
        return expression(left).flatMap(first -> expression(right).map(last -> new ListOf(List.of(first, last))));
    }

    /** An expression, or a YAML list of them. */
    Optional<Expression> expression(Node node) {
        if (node instanceof Text text) {
            return expression(text);
        }
        if (node instanceof Items list) {
            return list(list, this::expression);
        }
        faults.error(node.position(), "An expression or a list is due here, not " + node.kind() + ".");
        return Optional.empty();
    }

    /** Layers: {@code conv: {filters: 64}} is the call {@code conv(filters: 64)}, {@code relu} a name. */
    Optional<Expression> layers(Node node) {
        if (node instanceof Items list) {
            return list(list, this::layers);
        }
        return node instanceof Fields map ? layer(map) : expression(node);
    }

    private Optional<Expression> layer(Fields map) {
        if (map.fields().size() != 1) {
            faults.error(
                    map.position(),
                    "A layer is one name and what it takes, such as - conv: {filters: 64, kernel: 3}; here are "
                            + map.fields().size() + " names. Put the arguments in braces.");
            return Optional.empty();
        }
        Field field = map.fields().values().iterator().next();
        if (field.value() instanceof Fields arguments) {
            return named(arguments).map(named -> new Call(field.key(), List.of(), named));
        }
        return layers(field.value()).map(argument -> new Call(field.key(), List.of(argument), Map.of()));
    }

    private Optional<Map<String, Expression>> named(Fields arguments) {
        Map<String, Expression> named = new LinkedHashMap<>();
        for (Field field : arguments.fields().values()) {
            argument(field).ifPresent(value -> named.put(field.key(), value));
        }
        return named.size() == arguments.fields().size() ? Optional.of(named) : Optional.empty();
    }

    /** A layer's name may be any text, such as {@code conv1/7x7}. */
    private Optional<Expression> argument(Field field) {
        return field.key().equals("name") && field.value() instanceof Text text
                ? Optional.of(new Symbol(text.text()))
                : layers(field.value());
    }

    private static Optional<Expression> list(Items list, Function<Node, Optional<Expression>> read) {
        List<Expression> items = new ArrayList<>();
        list.items().forEach(item -> read.apply(item).ifPresent(items::add));
        return items.size() == list.items().size() ? Optional.of(new ListOf(items)) : Optional.empty();
    }
}
