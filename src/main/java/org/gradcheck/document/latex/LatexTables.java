package org.gradcheck.document.latex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.gradcheck.document.Block;

/** Tables, and what ends their cells and rows. */
final class LatexTables implements LatexFamily {

    private static final Set<String> TABLES = Set.of(
            "tabular",
            "tabularx",
            "longtable",
            "tabulary",
            "tblr",
            "longtblr",
            "supertabular",
            "xltabular",
            "NiceTabular",
            "tabu",
            "longtabu");
    private static final Set<String> WIDE = Set.of("tabular*", "tabularx", "tabularx*", "tabulary", "xltabular");

    private final LatexReading reading;
    private final LatexHiding hiding;
    private final Deque<LatexTable> tables = new ArrayDeque<>();

    LatexTables(LatexReading reading, LatexHiding hiding) {
        this.reading = reading;
        this.hiding = hiding;
    }

    @Override
    public void begin(TexToken begin, String name) {
        if (!TABLES.contains(name)) {
            return;
        }
        TexStream stream = reading.stream();
        stream.option();
        if (WIDE.contains(reading.output().scope().name())) {
            stream.argument();
        }
        stream.upToGroup();
        stream.argument();
        LatexOutput output = reading.output();
        LatexTable table = new LatexTable(
                reading.look(), output.isInTable() ? output.lines().takeLines() : List.of());
        output.change(output.scope().asTable());
        tables.push(table);
    }

    @Override
    public void end(TexToken end, String name) {
        if (!TABLES.contains(name)) {
            return;
        }
        LatexOutput output = reading.output();
        LatexTable table = tables.pop();
        table.endRow(output.lines(), output.place(end));
        if (output.isInTable()) {
            table.writeInto(output.lines());
        } else if (!table.rows().isEmpty()) {
            output.block(new Block.Table(table.rows()));
        }
    }

    @Override
    public boolean run(TexToken command) {
        switch (command.name()) {
            case "\\", "tabularnewline", "cr" -> newLine(command);
            case "newline", "linebreak" -> lineBreak(command);
            case "multicolumn" -> multicolumn();
            case "multirow" -> multirow();
            case "makecell", "shortstack", "thead", "parbox" -> stack(command);
            case "rowcolor" -> rowColor();
            case "endfirsthead", "endlastfoot" -> endHead(false);
            case "endhead", "endfoot" -> endHead(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void newLine(TexToken command) {
        reading.stream().skipStar();
        reading.stream().option();
        if (!tables.isEmpty() && isInCell()) {
            LatexOutput output = reading.output();
            tables.element().endRow(output.lines(), output.place(command));
            reading.change(tables.element().look());
        } else {
            lineBreak(command);
        }
    }

    /** Not so where lines are set above each other, or an environment stands, within a cell. */
    private boolean isInCell() {
        LatexScope scope = reading.output().scope();
        boolean inner = scope.kind() == LatexScope.Kind.ENVIRONMENT
                && !TABLES.contains(scope.name().replace("*", ""));
        return scope.isTable() && scope.kind() != LatexScope.Kind.STACK && !inner;
    }

    private void lineBreak(TexToken command) {
        if (reading.output().isInTable()) {
            reading.output().text(command, " ");
        } else {
            reading.output().lines().endLine();
        }
    }

    void cell(TexToken mark) {
        if (tables.isEmpty() || !isInCell()) {
            reading.output().text(mark, "&");
            return;
        }
        LatexOutput output = reading.output();
        tables.element().endCell(output.lines(), output.place(mark));
        reading.change(tables.element().look());
    }

    private void multicolumn() {
        String columns = TexTokens.text(reading.stream().argument()).replaceAll("[^0-9]", "");
        reading.stream().argument();
        if (!tables.isEmpty() && !columns.isEmpty() && columns.length() <= 2) {
            tables.element().span(Integer.parseInt(columns));
        }
    }

    private void multirow() {
        TexStream stream = reading.stream();
        stream.skipStar();
        stream.option();
        String rows = TexTokens.text(stream.argument()).replaceAll("[^0-9-]", "");
        stream.option();
        stream.argument();
        stream.option();
        if (!tables.isEmpty() && rows.matches("[0-9]{1,3}")) {
            tables.element().reach(Integer.parseInt(rows));
        }
    }

    private void stack(TexToken command) {
        TexStream stream = reading.stream();
        stream.skipStar();
        stream.option();
        if (command.isCommand("parbox")) {
            stream.option();
            stream.option();
            stream.argument();
        }
        reading.group(command, LatexScope.Kind.STACK, reading.look());
    }

    private void rowColor() {
        hiding.color().ifPresent(color -> {
            reading.change(reading.look().on(color));
            if (!tables.isEmpty()) {
                tables.element().paper(color);
            }
        });
    }

    /** The heading for the pages after the first and the foot of each page repeat what the table holds once. */
    private void endHead(boolean repeats) {
        if (!tables.isEmpty()) {
            tables.element().endHead(repeats);
        }
    }
}
