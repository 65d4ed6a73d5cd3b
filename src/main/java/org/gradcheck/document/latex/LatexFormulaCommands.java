package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands in a formula that say nothing about its value: they are left out, or written in the usual way. */
final class LatexFormulaCommands {

    /** Commands that are left out, and how many arguments with them. */
    private static final Map<String, Integer> DROPPED = Map.ofEntries(
            Map.entry("label", 1),
            Map.entry("tag", 1),
            Map.entry("nonumber", 0),
            Map.entry("notag", 0),
            Map.entry("IEEEnonumber", 0),
            Map.entry("IEEEyesnumber", 0),
            Map.entry("hspace", 1),
            Map.entry("vspace", 1),
            Map.entry("rule", 2),
            Map.entry("ref", 1),
            Map.entry("eqref", 1),
            Map.entry("cite", 1),
            Map.entry("hline", 0),
            Map.entry("toprule", 0),
            Map.entry("midrule", 0),
            Map.entry("bottomrule", 0),
            Map.entry("cline", 1),
            Map.entry("ensuremath", 0),
            Map.entry("hl", 0),
            Map.entry("smash", 0),
            Map.entry("llap", 0),
            Map.entry("rlap", 0),
            Map.entry("clap", 0),
            Map.entry("mathclap", 0),
            Map.entry("mathllap", 0),
            Map.entry("mathrlap", 0),
            Map.entry("allowbreak", 0),
            Map.entry("strut", 0),
            Map.entry("mathstrut", 0),
            Map.entry("centering", 0));

    private static final Set<String> TEXTS =
            Set.of("text", "textbf", "textit", "textrm", "textnormal", "texttt", "textsf", "emph", "fbox");
    private static final Set<String> BOXES = Set.of("Aboxed", "tcbhighmath", "shadowbox", "doublebox", "ovalbox");

    private final LatexReading reading;
    private final LatexColors colors;
    private final LatexNotes notes;

    LatexFormulaCommands(LatexReading reading, LatexColors colors, LatexNotes notes) {
        this.reading = reading;
        this.colors = colors;
        this.notes = notes;
    }

    TexStream stream() {
        return reading.stream();
    }

    /** Does what a command in a formula asks for; false where it is written as it stands. */
    boolean run(TexToken command, LatexFormula formula) {
        String name = command.name();
        Optional<String> quantity = LatexUnits.take(command, stream());
        if (quantity.isPresent()) {
            formula.write(command, quantity.get());
        } else if (DROPPED.containsKey(name)) {
            stream().skipStar();
            drop(DROPPED.getOrDefault(name, 0));
        } else if (TEXTS.contains(name)) {
            formula.text(command);
        } else if (BOXES.contains(name)) {
            stream().option();
            formula.boxed(command.as(TexToken.Kind.COMMAND, "\\boxed"));
        } else {
            return runText(command, formula) || runColor(command, formula);
        }
        return true;
    }

    /** Whoever writes {@code 10^12} means something else than what is printed; a person must see which it is. */
    void doubtExponent(TexToken digit) {
        reading.output()
                .problem(
                        digit.offset(), "cut-exponent", "Of this exponent only the first digit is raised on the page.");
    }

    private void drop(int arguments) {
        if (arguments > 0) {
            stream().skipArguments(arguments);
        }
    }

    private boolean runText(TexToken command, LatexFormula formula) {
        switch (command.name()) {
            case "mbox", "hbox" -> formula.text(command.as(TexToken.Kind.COMMAND, "\\text"));
            case "framebox" -> {
                stream().option();
                stream().option();
                formula.text(command.as(TexToken.Kind.COMMAND, "\\fbox"));
            }
            case "intertext", "shortintertext" -> textBetween(command);
            case "footnote", "footnotemark", "footnotetext" -> notes.run(command);
            case "kern", "mkern", "hskip", "mskip" -> TexLength.take(stream());
            case "phantom", "hphantom", "vphantom" -> phantom(command);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A text between the rows of a formula becomes a row. */
    private void textBetween(TexToken command) {
        List<TexToken> row = new ArrayList<>();
        row.add(command.as(TexToken.Kind.COMMAND, "\\\\"));
        row.add(command.as(TexToken.Kind.COMMAND, "\\text"));
        row.add(command.asOpen());
        row.addAll(stream().argument());
        row.add(command.asClose());
        row.add(command.as(TexToken.Kind.COMMAND, "\\\\"));
        stream().pushBack(row);
    }

    private void phantom(TexToken command) {
        if (stream().argumentText().replaceAll("[^0-9A-Za-z]", "").length() > 2) {
            reading.output().hide(command);
        }
    }

    private boolean runColor(TexToken command, LatexFormula formula) {
        switch (command.name()) {
            case "textcolor" -> {
                if (isUnseen(color())) {
                    stream().argument();
                    reading.output().hide(command);
                }
            }
            case "color" -> {
                if (isUnseen(color())) {
                    reading.output().hide(command);
                    formula.hideRest();
                }
            }
            case "colorbox" -> {
                color();
                formula.text(command.as(TexToken.Kind.COMMAND, "\\fbox"));
            }
            case "fcolorbox" -> {
                color();
                color();
                formula.text(command.as(TexToken.Kind.COMMAND, "\\fbox"));
            }
            case "cellcolor", "rowcolor" -> color();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<LatexColor> color() {
        Optional<String> model = stream().option().map(TexTokens::text);
        return colors.find(model, stream().argumentText());
    }

    private boolean isUnseen(Optional<LatexColor> ink) {
        return ink.map(color -> color.isCloseTo(reading.look().paper())).orElse(false);
    }
}
