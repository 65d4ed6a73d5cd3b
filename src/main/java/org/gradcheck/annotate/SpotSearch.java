package org.gradcheck.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Place.Box;
import org.gradcheck.document.Place.OnPage;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Emphasis;

/**
 * Looks for an answer behind the place where its statement begins. That is most often another span: in {@code 2 + 3 = 5} the
 * statement begins at the 2.
 */
record SpotSearch(String text, Place start, List<Line> region) {

    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]{1,40}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A span and the line it stands in. */
    private record Stretch(Line line, Span span) {}

    /** What the writer set apart as the answer counts before what ends in it, and that before what holds it. */
    Spot spot() {
        List<Stretch> stretches = stretches();
        List<String> wanted = words(text);
        return first(stretches, span -> isSetApart(span) && words(span.text()).equals(wanted))
                .or(() -> first(stretches, span -> endsIn(words(span.text()), wanted)))
                .or(() -> first(stretches, span -> Collections.indexOfSubList(words(span.text()), wanted) >= 0))
                .or(() -> first(stretches, span -> true))
                .map(found -> new Spot(holdsStart(found.span) ? start : found.span.place(), area(found), text))
                .orElseGet(() -> new Spot(start, startBox(), text));
    }

    private Optional<Box> startBox() {
        return start instanceof OnPage at ? Optional.of(at.box()) : Optional.empty();
    }

    private static Optional<Stretch> first(List<Stretch> stretches, Predicate<Span> wanted) {
        return stretches.stream().filter(stretch -> wanted.test(stretch.span)).findFirst();
    }

    private static boolean isSetApart(Span span) {
        return span.emphasis() == Emphasis.BOXED || span.emphasis() == Emphasis.BOLD;
    }

    private static boolean endsIn(List<String> words, List<String> end) {
        return !end.isEmpty()
                && words.size() >= end.size()
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    /** The spans from the start on; a table's row ends with its cell. */
    private List<Stretch> stretches() {
        List<Stretch> all = new ArrayList<>();
        boolean isBehind = false;
        for (Line line : region) {
            for (Span span : line.spans()) {
                boolean isBorder = span.text().equals(Line.CELL_BORDER);
                if (isBehind && isBorder) {
                    return all;
                }
                isBehind |= !isBorder && holdsStart(span);
                if (isBehind) {
                    all.add(new Stretch(line, span));
                }
            }
        }
        return all;
    }

    private boolean holdsStart(Span span) {
        return span.place().equals(start) || offset(span) >= 0;
    }

    /** How far into the span the start lies; negative if it lies elsewhere or on a page, where nothing counts columns. */
    private int offset(Span span) {
        if (span.place().isInLineOf(start)) {
            for (int i = 0; i <= span.text().length(); i++) {
                if (span.place().right(i).equals(start)) {
                    return i;
                }
            }
        }
        return -1;
    }

    static List<String> words(String text) {
        String plain = NO_LETTERS
                .matcher(COMMAND.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    /** On a page a span's place is that of its first word alone: it ends where the next one in its row begins. */
    private static Optional<Box> area(Stretch found) {
        if (!(found.span.place() instanceof OnPage place)) {
            return Optional.empty();
        }
        Box box = place.box();
        List<Box> others = found.line.spans().stream()
                .map(Span::place)
                .filter(OnPage.class::isInstance)
                .map(OnPage.class::cast)
                .filter(other -> other.page() == place.page())
                .map(OnPage::box)
                .toList();
        Box line = found.line.place() instanceof OnPage at && at.page() == place.page()
                ? at.box().union(box)
                : box;
        double x1 =
                smallest(others.stream().filter(other -> isInRow(other, box)).map(Box::x0), box.x1(), line.x1());
        double y1 = smallest(others.stream().map(Box::y0), box.y1(), line.y1());
        double y0 = -smallest(others.stream().map(other -> -other.y1()), -box.y0(), -line.y0());
        return Optional.of(new Box(box.x0(), y0, x1, y1));
    }

    private static boolean isInRow(Box one, Box other) {
        return one.y0() < other.y1() && other.y0() < one.y1();
    }

    /** The smallest number from {@code least} on, or else the limit. */
    private static double smallest(Stream<Double> numbers, double least, double limit) {
        return Math.max(least, numbers.filter(number -> number >= least).reduce(limit, Math::min));
    }
}
