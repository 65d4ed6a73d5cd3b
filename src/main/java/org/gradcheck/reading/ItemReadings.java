package org.gradcheck.reading;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.NumberToken;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;

/** The readings of the items of a list or matrix, each of which keeps its last digit if all of them are plain numbers. */
final class ItemReadings {

    private final Iterator<BigFraction> places;

    private ItemReadings(List<BigFraction> places) {
        this.places = places.iterator();
    }

    static List<Reading> of(ListOf list, List<NumberToken> numbers) {
        List<Expression> leaves = leaves(list).toList();
        boolean plain = leaves.size() == numbers.size() && leaves.stream().allMatch(LastPlace::isNumber);
        return new ItemReadings(
                        plain ? numbers.stream().map(NumberToken::lastPlace).toList() : List.of())
                .items(list);
    }

    private static Stream<Expression> leaves(Expression expression) {
        return expression instanceof ListOf list
                ? list.items().stream().flatMap(ItemReadings::leaves)
                : Stream.of(expression);
    }

    private List<Reading> items(ListOf list) {
        return list.items().stream().map(this::item).toList();
    }

    private Reading item(Expression item) {
        if (item instanceof ListOf row) {
            return Reading.of(Value.of(row), items(row));
        }
        Optional<BigFraction> place = places.hasNext() ? Optional.of(places.next()) : Optional.empty();
        return new Reading(Value.of(item), place, "");
    }
}
