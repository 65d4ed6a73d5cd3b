package org.gradcheck.document.latex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradcheck.document.Block;
import org.gradcheck.document.Place;

/** Opens and closes environments and braces, and closes what was left open. */
final class LatexEnvironments implements LatexFamily {

    /** Environments whose first arguments are no text, and how many they have. */
    private static final Map<String, Integer> SETTINGS = Map.ofEntries(
            Map.entry("minipage", 1),
            Map.entry("multicols", 1),
            Map.entry("subfigure", 1),
            Map.entry("adjustbox", 1),
            Map.entry("thebibliography", 1),
            Map.entry("wrapfigure", 2),
            Map.entry("wraptable", 2),
            Map.entry("spacing", 1),
            Map.entry("textblock", 1),
            Map.entry("figure", 0),
            Map.entry("table", 0),
            Map.entry("center", 0));

    /** Where these do not end, LaTeX would print nothing of what follows. */
    private static final Set<String> WEIGHTY = Set.of("comment", "filecontents", "filecontents*");

    private final LatexReading reading;
    private final LatexFormulas formulas;
    private final LatexFigures figures;
    private final List<LatexFamily> families;

    LatexEnvironments(LatexReading reading, LatexFormulas formulas, LatexFigures figures, List<LatexFamily> families) {
        this.reading = reading;
        this.formulas = formulas;
        this.figures = figures;
        this.families = List.copyOf(families);
    }

    @Override
    public boolean run(TexToken command) {
        switch (command.name()) {
            case "begin" -> open(command);
            case "end" -> close(command, reading.stream().argumentText());
            case "begingroup", "bgroup" -> reading.output().open(LatexScope.Kind.GROUP, "", command);
            case "endgroup", "egroup" -> closeBrace(command);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open(TexToken token) {
        String name = reading.stream().argumentText();
        String plain = name.replace("*", "");
        if (LatexFormulas.isEnvironment(plain)) {
            formulas.environment(token, name);
            return;
        }
        if (!reading.output().isInTable()) {
            reading.output().endParagraph();
        }
        reading.output().open(LatexScope.Kind.ENVIRONMENT, name, token);
        if (SETTINGS.containsKey(plain)) {
            reading.stream().skipArguments(SETTINGS.getOrDefault(plain, 0));
        }
        families.forEach(family -> family.begin(token, plain));
    }

    /** Closes the environment and what was left open in it; an end without a beginning is passed over. */
    private void close(TexToken token, String name) {
        LatexOutput output = reading.output();
        if (!output.isOpen(name)) {
            output.damaged(token.offset(), "The environment " + name + " ends here and was not begun.");
            return;
        }
        while (!output.scope().isEnvironment(name)) {
            closeUnfinished();
        }
        endEnvironment(token);
    }

    private void endEnvironment(TexToken token) {
        LatexOutput output = reading.output();
        boolean table = output.isInTable();
        if (!table) {
            output.endParagraph();
        }
        LatexScope closed = output.close();
        families.forEach(family -> family.end(token, closed.name().replace("*", "")));
    }

    /** Closes the innermost scope, whose end is missing. */
    void closeUnfinished() {
        LatexScope open = reading.output().scope();
        TexToken place = new TexToken(TexToken.Kind.BLANK, " ", open.offset());
        if (open.kind() == LatexScope.Kind.ENVIRONMENT) {
            String message = "The environment " + open.name() + " begins here and does not end.";
            reading.output()
                    .problem(open.offset(), WEIGHTY.contains(open.name()) ? "broken-source" : "damaged-text", message);
            endEnvironment(place);
        } else {
            if (open.kind() != LatexScope.Kind.NOTE) {
                reading.output().damaged(open.offset(), "A brace is opened here and not closed.");
            }
            closeBrace(place);
        }
    }

    /** The end of a group, heading or caption. */
    void closeBrace(TexToken token) {
        LatexOutput output = reading.output();
        LatexScope closing = output.scope();
        Place place = output.source().place(closing.offset());
        switch (closing.kind()) {
            case DOCUMENT, ENVIRONMENT -> output.damaged(token.offset(), "A brace is closed here that was not opened.");
            case HEADING -> {
                output.close();
                if (!output.lines().isEmpty()) {
                    int level = LatexHeadings.level(closing.name());
                    output.block(new Block.Heading(level, output.lines().takeLine(place)));
                }
            }
            case NOTE -> {
                output.endParagraph();
                output.close();
            }
            case CAPTION -> {
                output.close();
                figures.endCaption(place);
            }
            case PICTURE -> {
                output.close();
                figures.endDrawing(place);
            }
            case ARGUMENT -> {
                output.close();
                nextArgument(token);
            }
            default -> output.close();
        }
    }

    /** The arguments of a command that is not known do not run into each other. */
    private void nextArgument(TexToken token) {
        if (reading.stream().isAtGroup()) {
            reading.output().text(token.asBlank(), " ");
            reading.group(token, LatexScope.Kind.ARGUMENT, reading.look());
        }
    }
}
