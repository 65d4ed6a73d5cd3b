package org.gradcheck.document.latex;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.MathSymbols;

/** Has a command run by the family it belongs to. The arguments of a command that is not known are text. */
final class LatexCommands {

    /** Commands that belong into formulas and have arguments there: how such a formula without dollar signs begins. */
    private static final Set<String> FORMULAS = Set.of(
            "frac", "dfrac", "tfrac", "sqrt", "binom", "sum", "prod", "int", "mathbf", "mathrm", "mathbb", "hat");

    private final LatexReading reading;
    private final LatexFormulas formulas;
    private final List<LatexFamily> families;

    LatexCommands(LatexReading reading, LatexFormulas formulas, List<LatexFamily> families) {
        this.reading = reading;
        this.formulas = formulas;
        this.families = List.copyOf(families);
    }

    void run(TexToken command) {
        if (families.stream().noneMatch(family -> family.run(command))) {
            runUnknown(command);
        }
    }

    private void runUnknown(TexToken command) {
        Optional<String> symbol = MathSymbols.character(command.text());
        if (symbol.isPresent()) {
            reading.output().text(command, symbol.get());
        } else if (FORMULAS.contains(command.name())) {
            formulas.withoutDollars(command);
        } else if (isConditional(command)) {
            reading.stream().argument();
            reading.output().problem(command.offset(), "undecided-condition", LatexBlocks.UNDECIDED);
            arguments(command);
        } else {
            arguments(command);
        }
    }

    private void arguments(TexToken command) {
        reading.stream().option();
        if (reading.stream().isAtGroup()) {
            reading.group(command, LatexScope.Kind.ARGUMENT, reading.look());
        }
    }

    private static boolean isConditional(TexToken command) {
        return command.isCommand("ifthenelse");
    }
}
