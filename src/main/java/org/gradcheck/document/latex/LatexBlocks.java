package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Block;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Source;

/** Walks over the tokens of LaTeX source once, without recursion, and writes down the blocks they make. */
final class LatexBlocks {

    static final String UNDECIDED = "Which of two texts is printed depends on a condition here; both were read.";

    private final Source source;
    private final TexStream stream;
    private final LatexOutput output;
    private final LatexVerbatim verbatim;
    private final LatexFormulas formulas;
    private final LatexTables tables;
    private final LatexNotes notes;
    private final LatexEnvironments environments;
    private final LatexCommands commands;

    /** LaTeX that stands in another document. */
    LatexBlocks(Source source) {
        this(new LatexProject(source));
    }

    LatexBlocks(LatexProject project) {
        source = project.source();
        stream = new TexStream(project.mainTokens());
        output = new LatexOutput(source);
        verbatim = new LatexVerbatim(output);
        LatexReading reading = new LatexReading(stream, output, new LatexCounters());
        LatexHiding hiding = new LatexHiding(reading);
        LatexFigures figures = new LatexFigures(reading);
        notes = new LatexNotes(reading);
        formulas = new LatexFormulas(reading, new LatexFormulaCommands(reading, hiding.colors(), notes));
        tables = new LatexTables(reading, hiding);
        List<LatexFamily> families = List.of(
                new LatexAlgorithms(reading),
                new LatexCharacters(reading),
                new LatexLists(reading, notes),
                new LatexTheorems(reading),
                new LatexBoxes(reading, hiding.colors()),
                new LatexSections(reading),
                new LatexNumbers(reading),
                tables,
                figures,
                notes,
                new LatexStyles(reading),
                hiding,
                formulas,
                new LatexParts(reading, project),
                new LatexSettings(reading));
        environments = new LatexEnvironments(reading, formulas, figures, families);
        List<LatexFamily> all = new ArrayList<>(families);
        all.add(0, environments);
        commands = new LatexCommands(reading, formulas, all);
    }

    List<Block> blocks() {
        return output.blocks();
    }

    List<Problem> problems() {
        return output.problems();
    }

    void read() {
        if (source.text().contains("\\begin{document}")) {
            new LatexPreamble(stream, commands).read();
        }
        Optional<TexToken> token = stream.next();
        while (token.isPresent() && !stream.isEnd(token.get(), "document")) {
            read(token.get());
            token = stream.next();
        }
        report();
        finish();
    }

    private void report() {
        if (stream.isRunaway()) {
            output.problem(
                    0, "broken-source", "The file's macros or arguments grow without end; not all of it was read.");
        }
        stream.conditions()
                .undecided()
                .ifPresent(place -> output.problem(place.offset(), "undecided-condition", UNDECIDED));
        stream.conditions()
                .unclosed()
                .ifPresent(place -> output.problem(
                        place.offset(),
                        "broken-source",
                        "A condition begins here and does not end; the rest was left out."));
    }

    private void read(TexToken token) {
        switch (token.kind()) {
            case COMMAND -> command(token);
            case OPEN -> output.open(LatexScope.Kind.GROUP, "", token);
            case CLOSE -> environments.closeBrace(token);
            case DOLLAR -> formulas.inline(token, next -> next.is(TexToken.Kind.DOLLAR));
            case DOUBLE_DOLLAR -> formulas.display(token, next -> next.is(TexToken.Kind.DOUBLE_DOLLAR));
            case CELL -> tables.cell(token);
            case PARAGRAPH_END -> notes.endParagraph(token);
            case LINE_END -> lineEnd(token);
            case VERBATIM -> verbatim.add(token);
            default -> output.text(token, LatexCharacters.ligature(token, stream));
        }
    }

    private void command(TexToken token) {
        if (token.isCommand("par")) {
            notes.endParagraph(token);
        } else {
            commands.run(token);
        }
    }

    private void lineEnd(TexToken token) {
        if (output.isInTable() || output.scope().kind() == LatexScope.Kind.HEADING) {
            output.text(token, " ");
        } else {
            output.lines().endLine();
        }
    }

    /** Closes what was left open, and reads the notes that are still to come. */
    private void finish() {
        while (!output.isOutermost()) {
            environments.closeUnfinished();
        }
        stream.clear();
        notes.endParagraph(new TexToken(TexToken.Kind.BLANK, " ", 0));
        for (Optional<TexToken> note = stream.next(); note.isPresent(); note = stream.next()) {
            read(note.get());
            if (stream.peek().isEmpty()) {
                notes.endParagraph(note.get());
            }
        }
        while (!output.isOutermost()) {
            environments.closeUnfinished();
        }
        output.endParagraph();
    }
}
