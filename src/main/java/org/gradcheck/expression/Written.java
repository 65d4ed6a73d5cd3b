package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A text as it was written, and beside it how it can be understood.
 *
 * @param text the text, as it stands in the document
 * @param expression the text as mathematics, before a suffix or unit is applied
 * @param readings what it stands for: the ordinary reading first, then others that need a convention; never empty
 * @param approximate whether it is said to be about right ("about", "~")
 * @param unit the unit in canonical spelling, empty if none is written
 * @param doubts why a person should look, empty if the reading is clear: each a sentence
 * @param repairs what was taken for damage and mended before reading: each a sentence
 */
public record Written(
        String text,
        Expression expression,
        List<Reading> readings,
        boolean approximate,
        String unit,
        List<String> doubts,
        List<String> repairs) {

    public Written {
        readings = List.copyOf(readings);
        doubts = List.copyOf(doubts);
        repairs = List.copyOf(repairs);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("no reading of \"" + text + "\"");
        }
    }

    /** A text that was read as it stands. */
    public Written(
            String text,
            Expression expression,
            List<Reading> readings,
            boolean approximate,
            String unit,
            List<String> doubts) {
        this(text, expression, readings, approximate, unit, doubts, List.of());
    }

    /** The reading to be taken unless something else is agreed. */
    public Reading primary() {
        return readings.get(0);
    }

    /** The first reading with such a value. */
    public Optional<Reading> first(Predicate<Value> wanted) {
        return readings.stream().filter(reading -> wanted.test(reading.value())).findFirst();
    }

    /** Whether a person must choose what is meant. */
    public boolean isAmbiguous() {
        return !allDoubts().isEmpty();
    }

    /** Why a person must choose: the doubts about the text, and those that come with a reading. */
    public List<String> allDoubts() {
        List<String> all = new ArrayList<>(doubts);
        for (Reading reading : readings) {
            if (reading.isRival() && !all.contains(reading.doubt())) {
                all.add(reading.doubt());
            }
        }
        return all;
    }

    /**
     * The same, knowing what can be meant: rivals that can't are dropped, and if the first reading can't, the first that
     * can takes its place.
     */
    public Written admitting(Predicate<Value> possible) {
        Optional<Reading> first = first(possible);
        if (first.isEmpty()) {
            return this;
        }
        List<Reading> left = new ArrayList<>();
        left.add(first.get().doubted(""));
        for (Reading reading : readings) {
            if (reading != first.get() && (!reading.isRival() || possible.test(reading.value()))) {
                left.add(reading);
            }
        }
        return with(left);
    }

    /** The same without the readings between which a person must choose. */
    public Written withoutRivals() {
        List<Reading> left =
                readings.stream().filter(reading -> !reading.isRival()).toList();
        return left.isEmpty() ? this : with(left);
    }

    /** The same with only those readings that need no convention, or one of these. */
    public Written allowing(List<String> conventions) {
        List<Reading> allowed = readings.stream()
                .filter(reading -> reading.convention().isEmpty() || conventions.contains(reading.convention()))
                .toList();
        return with(allowed);
    }

    /** The same, said to be about right. */
    public Written approximately() {
        return new Written(text, expression, readings, true, unit, doubts, repairs);
    }

    /** The same, understood in other ways. */
    public Written with(List<Reading> others) {
        return new Written(text, expression, others, approximate, unit, doubts, repairs);
    }

    /** The same with one more reading. */
    public Written or(Reading other) {
        List<Reading> more = new ArrayList<>(readings);
        more.add(other);
        return with(more);
    }

    /** The same as the reading of another, longer text. */
    public Written in(String longer) {
        return new Written(longer, expression, readings, approximate, unit, doubts, repairs);
    }

    /** The same with one more doubt. */
    public Written doubted(String doubt) {
        List<String> all = new ArrayList<>(doubts);
        all.add(doubt);
        return new Written(text, expression, readings, approximate, unit, all, repairs);
    }
}
