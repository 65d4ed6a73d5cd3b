package org.gradcheck.document.latex;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.NumberStyle;

/** Commands that set and print counters. */
final class LatexNumbers implements LatexFamily {

    private static final Pattern VALUE = Pattern.compile("\\\\value\\{?([A-Za-z]+)}?");

    private static final Pattern CHAPTERS = Pattern.compile("(?:ext|scr)?(?:report|book)|scrreprt|memoir");

    private final LatexReading reading;

    LatexNumbers(LatexReading reading) {
        this.reading = reading;
    }

    @Override
    public boolean run(TexToken command) {
        return sets(command.name()) || prints(command);
    }

    private boolean sets(String name) {
        TexStream stream = reading.stream();
        LatexCounters counters = reading.counters();
        switch (name) {
            case "newcounter" ->
                counters.define(stream.argumentText(), stream.option().map(TexTokens::text));
            case "counterwithin", "numberwithin" -> within();
            case "counterwithout" -> {
                counters.free(stream.argumentText());
                stream.argument();
            }
            case "appendix" -> counters.beginAppendix();
            case "documentclass" -> documentClass();
            case "stepcounter", "refstepcounter" -> counters.step(stream.argumentText());
            case "setcounter" -> set(stream.argumentText(), 0);
            case "addtocounter" -> {
                String counter = stream.argumentText();
                set(counter, counters.value(counter));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void within() {
        boolean starred = reading.stream().takeIf('*');
        reading.stream().option();
        String counter = reading.stream().argumentText();
        String outer = reading.stream().argumentText();
        if (starred) {
            reading.counters().define(counter, Optional.of(outer));
        } else {
            reading.counters().put(counter, outer);
        }
    }

    /** Classes with chapters number one level less. */
    private void documentClass() {
        reading.stream().option();
        if (CHAPTERS.matcher(reading.stream().argumentText()).matches()) {
            reading.counters().set("secnumdepth", 2);
        }
    }

    private void set(String counter, int base) {
        String written = TexTokens.text(reading.stream().argument()).strip();
        Matcher value = VALUE.matcher(written);
        if (value.matches()) {
            reading.counters().set(counter, base + reading.counters().value(value.group(1)));
        } else if (written.matches("-?\\d{1,4}")) {
            reading.counters().set(counter, base + Integer.parseInt(written));
        }
    }

    private boolean prints(TexToken command) {
        Optional<NumberStyle> style = LatexList.style(command.name());
        if (style.isPresent()) {
            List<TexToken> counter = reading.stream().argument();
            int value = reading.counters().value(TexTokens.text(counter).strip());
            reading.output().text(command, style.get().write(value));
        } else if (command.name().startsWith("the")
                && reading.counters().knows(command.name().substring(3))) {
            reading.output()
                    .text(command, reading.counters().number(command.name().substring(3)));
        } else {
            return false;
        }
        return true;
    }
}
