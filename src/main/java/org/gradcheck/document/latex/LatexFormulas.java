package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gradcheck.document.Block;
import org.gradcheck.document.FormulaBlock;
import org.gradcheck.document.FormulaSpans;
import org.gradcheck.document.Line;
import org.gradcheck.document.Span;

/** Reads formulas in the text and formulas set apart from it. */
final class LatexFormulas implements LatexFamily {

    private static final Set<String> ENVIRONMENTS = Set.of(
            "equation",
            "align",
            "gather",
            "multline",
            "eqnarray",
            "displaymath",
            "flalign",
            "alignat",
            "xalignat",
            "math",
            "IEEEeqnarray",
            "dmath",
            "dgroup",
            "darray",
            "empheq");
    private static final Set<String> WITH_ARGUMENT = Set.of("alignat", "xalignat", "IEEEeqnarray", "empheq");

    private final LatexReading reading;
    private final LatexFormulaCommands commands;

    LatexFormulas(LatexReading reading, LatexFormulaCommands commands) {
        this.reading = reading;
        this.commands = commands;
    }

    static boolean isEnvironment(String plainName) {
        return ENVIRONMENTS.contains(plainName);
    }

    @Override
    public boolean run(TexToken command) {
        Optional<String> quantity = LatexUnits.take(command, reading.stream());
        if (quantity.isPresent()) {
            quantity(command, quantity.get());
            return true;
        }
        switch (command.name()) {
            case "(" -> inline(command, next -> next.isCommand(")"));
            case "[" -> display(command, next -> next.isCommand("]"));
            case "ensuremath" -> {
                reading.stream().openArgument(command);
                inline(command, next -> next.is(TexToken.Kind.CLOSE));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void quantity(TexToken command, String latex) {
        if (!reading.output().isHidden(command)) {
            reading.output().span(Span.latex(latex, reading.output().place(command)));
        }
    }

    void inline(TexToken start, Predicate<TexToken> end) {
        LatexFormula formula = read(start, end);
        LatexOutput output = reading.output();
        if (!output.isHidden(start) && !formula.isBlank()) {
            FormulaSpans.of(formula.excerpt(output.source())).forEach(output::span);
        }
    }

    void display(TexToken start, Predicate<TexToken> end) {
        LatexOutput output = reading.output();
        if (output.isInTable()) {
            inline(start, end);
            return;
        }
        output.endParagraph();
        LatexFormula formula = read(start, end);
        if (!output.isHidden(start) && !formula.isBlank()) {
            FormulaBlock.of(formula.excerpt(output.source()))
                    .map(this::emphasised)
                    .ifPresent(output::block);
        }
    }

    private Block emphasised(Block block) {
        if (!(block instanceof Block.Formula) || reading.look().emphasis() == Span.Emphasis.NONE) {
            return block;
        }
        List<Line> lines = new ArrayList<>();
        for (Line line : block.lines()) {
            lines.add(new Line(
                    line.spans().stream().map(reading.output()::emphasised).toList(), line.place()));
        }
        return new Block.Formula(lines);
    }

    void environment(TexToken start, String name) {
        reading.stream().option();
        if (WITH_ARGUMENT.contains(name.replace("*", ""))) {
            reading.stream().argument();
        }
        display(start, token -> reading.stream().isEnd(token, name));
    }

    /** A formula whose dollar signs are missing: the command and the arguments that follow it. */
    void withoutDollars(TexToken command) {
        TexStream stream = reading.stream();
        List<TexToken> formula = new ArrayList<>(List.of(command.asPrimitive()));
        while (stream.isAtGroup()) {
            formula.add(command.asOpen());
            formula.addAll(stream.argument());
            formula.add(command.asClose());
        }
        formula.add(command.as(TexToken.Kind.DOLLAR, "$"));
        stream.pushBack(formula);
        inline(command, next -> next.is(TexToken.Kind.DOLLAR));
    }

    private LatexFormula read(TexToken start, Predicate<TexToken> end) {
        LatexFormula formula = LatexFormula.read(commands, end);
        if (!formula.isClosed()) {
            reading.output().damaged(start.offset(), "A formula begins here and does not end.");
        }
        return formula;
    }
}
