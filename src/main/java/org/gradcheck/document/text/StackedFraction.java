package org.gradcheck.document.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.Line;
import org.gradcheck.document.LineBuilder;
import org.gradcheck.document.Source;
import org.gradcheck.document.Span;

/**
 * A fraction written over three lines, with nothing above and below its bar but numerator and denominator. It is read as
 * {@code (numerator)/(denominator)}; less tidy ones stay three lines of text.
 */
record StackedFraction(Excerpt before, Excerpt numerator, Excerpt denominator, Excerpt after) {

    private static final Pattern BAR = Pattern.compile("([^-\u2500]*?)[ ]?([-\u2500]{3,}+)(?:[ ]+([=\u2248].*))?");
    private static final Pattern TERM = Pattern.compile("\\S++(?: \\S++)*+");

    /** The fraction whose numerator stands in a line. */
    static Optional<StackedFraction> at(Source source, int line) {
        if (line + 2 >= source.lineCount()) {
            return Optional.empty();
        }
        Excerpt middle = source.line(line + 1);
        Matcher bar = BAR.matcher(middle.text().stripTrailing());
        Optional<Excerpt> above = bar.matches() ? term(source.line(line), bar) : Optional.empty();
        Optional<Excerpt> below = above.isPresent() ? term(source.line(line + 2), bar) : Optional.empty();
        boolean equation = bar.matches() && (bar.start(3) >= 0 || bar.group(1).contains("="));
        return below.filter(found -> equation)
                .map(found -> new StackedFraction(
                        middle.part(0, bar.start(2)).strip(),
                        above.get(),
                        found,
                        middle.part(bar.end(2), middle.text().length()).strip()));
    }

    /** The only piece of a line, if it stands above or below the bar. */
    private static Optional<Excerpt> term(Excerpt line, Matcher bar) {
        Excerpt term = line.strip();
        int start = line.text().length() - line.text().stripLeading().length();
        boolean inside = start >= bar.start(2) - 1 && start + term.text().length() <= bar.end(2) + 1;
        boolean one =
                TERM.matcher(term.text()).matches() && !BAR.matcher(term.text()).matches();
        return inside && one ? Optional.of(term) : Optional.empty();
    }

    Line line() {
        LineBuilder line = new LineBuilder();
        if (!before.isBlank()) {
            line.add(Span.prose(before.text() + " ", before.place()));
        }
        line.add(Span.prose("(" + numerator.text() + ")/(" + denominator.text() + ")", numerator.place()));
        if (!after.isBlank()) {
            line.add(Span.prose(" " + after.text(), after.place()));
        }
        return new Line(List.copyOf(line.takeLine(numerator.place()).spans()), numerator.place());
    }
}
