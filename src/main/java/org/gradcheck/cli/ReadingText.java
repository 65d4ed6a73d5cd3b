package org.gradcheck.cli;

import org.gradcheck.expression.Interval;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** Explains how a text was understood: all its readings, what they admit, what was mended, and why a person must choose. */
final class ReadingText {

    private ReadingText() {}

    static String of(Written written) {
        StringBuilder text = new StringBuilder("\"" + written.text() + "\"");
        for (Reading reading : written.readings()) {
            text.append(reading.isRival() ? "\n  or reads " : "\n  reads ").append(of(reading));
        }
        text.append(written.unit().isEmpty() ? "" : "\n  unit " + written.unit());
        text.append(written.approximate() ? "\n  said to be about right" : "");
        written.repairs().forEach(repair -> text.append("\n  mended: ").append(repair));
        written.allDoubts().forEach(doubt -> text.append("\n  doubtful: ").append(doubt));
        return text.toString();
    }

    private static String of(Reading reading) {
        String convention = reading.convention().isEmpty() ? "" : "  if " + reading.convention();
        String admitted = reading.admitted().map(ReadingText::of).orElse("");
        return ShownValue.of(reading.value()) + convention + admitted;
    }

    private static String of(Interval interval) {
        String low = ShownValue.of(new Value.Exact(interval.low()));
        String high = ShownValue.of(new Value.Exact(interval.high()));
        return "\n    which true values from " + low + (interval.lowClosed() ? "" : " (not included)") + " to " + high
                + (interval.highClosed() ? "" : " (not included)") + " may have been written as";
    }
}
