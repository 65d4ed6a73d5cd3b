package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Headings and the numbers before them. */
final class LatexSections implements LatexFamily {

    private final LatexReading reading;
    private final Map<String, List<TexToken>> labels = new LinkedHashMap<>();

    /** The label of all headings that have none of their own. */
    private List<TexToken> common = List.of();

    LatexSections(LatexReading reading) {
        this.reading = reading;
    }

    @Override
    public boolean run(TexToken command) {
        switch (command.name()) {
            case "titleformat" -> titleFormat();
            case "titlelabel" -> common = reading.stream().argument();
            default -> {
                return isHeading(command);
            }
        }
        return true;
    }

    private boolean isHeading(TexToken command) {
        boolean isHeading = LatexHeadings.isHeading(command.name());
        if (isHeading) {
            heading(command);
        }
        return isHeading;
    }

    private void heading(TexToken command) {
        TexStream stream = reading.stream();
        boolean starred = stream.takeIf('*');
        stream.option();
        reading.output().endParagraph();
        reading.group(command, LatexScope.Kind.HEADING, reading.look());
        reading.output()
                .change(reading.output().scope().inner(LatexScope.Kind.HEADING, command.name(), command.offset()));
        if (!starred && isNumbered(command.name())) {
            reading.counters().step(command.name());
            stream.pushBack(label(command));
        }
    }

    private boolean isNumbered(String command) {
        return reading.counters().knows(command)
                && LatexHeadings.depth(command) <= reading.counters().value("secnumdepth");
    }

    /** The number as the writer wants it. */
    private List<TexToken> label(TexToken heading) {
        TexToken number = heading.as(TexToken.Kind.COMMAND, "\\the" + heading.name());
        List<TexToken> label = new ArrayList<>(format(heading, number));
        label.replaceAll(token -> (token.isCommand("thetitle") ? number : token).at(heading.offset()));
        label.add(heading.asBlank());
        return label;
    }

    /** By titlesec, by a KOMA class, by the command of LaTeX for it, else the bare {@code \thesection}. */
    private List<TexToken> format(TexToken heading, TexToken number) {
        TexToken koma = heading.as(TexToken.Kind.COMMAND, "\\" + heading.name() + "format");
        TexToken kernel = heading.as(TexToken.Kind.COMMAND, "\\@seccntformat");
        if (labels.containsKey(heading.name())) {
            return labels.getOrDefault(heading.name(), List.of());
        }
        if (!common.isEmpty()) {
            return common;
        }
        if (isDefined(koma)) {
            return List.of(koma);
        }
        TexToken name = heading.as(TexToken.Kind.CHARACTER, heading.name());
        return isDefined(kernel) ? List.of(kernel, heading.asOpen(), name, heading.asClose()) : printed(number);
    }

    private boolean isDefined(TexToken command) {
        return reading.stream().macros().find(command).isPresent();
    }

    private static List<TexToken> printed(TexToken number) {
        return number.isCommand("thepart")
                ? List.of(number.as(TexToken.Kind.CHARACTER, "Part "), number)
                : List.of(number);
    }

    private void titleFormat() {
        TexStream stream = reading.stream();
        boolean starred = stream.takeIf('*');
        String command = stream.argumentText();
        if (starred) {
            stream.argument();
            return;
        }
        stream.option();
        stream.argument();
        List<TexToken> label = stream.argument();
        if (command.startsWith("\\") && reading.counters().knows(command.substring(1))) {
            labels.put(command.substring(1), label);
        }
        stream.argument();
        stream.argument();
        stream.option();
    }
}
