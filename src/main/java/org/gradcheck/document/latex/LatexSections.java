package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headings and the numbers before them. */
final class LatexSections implements LatexFamily {

    private final LatexReading reading;
    private final Map<String, List<TexToken>> labels = new LinkedHashMap<>();

    LatexSections(LatexReading reading) {
        this.reading = reading;
    }

    @Override
    public boolean run(TexToken command) {
        if (command.isCommand("titleformat")) {
            titleFormat();
            return true;
        }
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

    /** The number as the writer wants it: by {@code \titleformat}, or by a {@code \thesection} of his own. */
    private List<TexToken> label(TexToken command) {
        List<TexToken> label = new ArrayList<>(Optional.ofNullable(labels.get(command.name()))
                .orElseGet(() -> List.of(command.as(TexToken.Kind.COMMAND, "\\the" + command.name()))));
        label.replaceAll(token -> token.at(command.offset()));
        label.add(command.asBlank());
        return label;
    }

    private void titleFormat() {
        TexStream stream = reading.stream();
        stream.skipStar();
        String command = stream.argumentText();
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
