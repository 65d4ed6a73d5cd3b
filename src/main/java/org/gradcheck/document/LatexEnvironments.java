package org.gradcheck.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads environments: lists, tables, figures and those that only part paragraphs. */
final class LatexEnvironments {

    private static final Set<String> TABLES = Set.of("tabular", "tabularx", "longtable", "tabulary", "tblr");

    private static final Set<String> LISTS =
            Set.of("enumerate", "itemize", "description", "questions", "parts", "subparts", "subsubparts");

    /** Environments whose first arguments are no text, and how many they have. */
    private static final Map<String, Integer> SETTINGS = Map.of(
            "minipage",
            1,
            "multicols",
            1,
            "subfigure",
            1,
            "adjustbox",
            1,
            "thebibliography",
            1,
            "wrapfigure",
            2,
            "figure",
            0,
            "table",
            0);

    private final LatexOutput output;
    private final TexStream stream;
    private final LatexFormulas formulas;
    private final Deque<LatexList> lists = new ArrayDeque<>();
    private final Deque<LatexTable> tables = new ArrayDeque<>();
    private boolean pictureWithoutCaption;

    LatexEnvironments(LatexOutput output, TexStream stream, LatexFormulas formulas) {
        this.output = output;
        this.stream = stream;
        this.formulas = formulas;
    }

    Deque<LatexList> lists() {
        return lists;
    }

    boolean isInTable() {
        return !tables.isEmpty();
    }

    void begin(TexToken token, String name) {
        String plain = name.replace("*", "");
        if (LatexFormulas.isEnvironment(plain)) {
            formulas.environment(token, name);
            return;
        }
        if (!isInTable()) {
            output.endParagraph();
        }
        if (TABLES.contains(plain)) {
            beginTable(name);
        }
        output.open(LatexScope.Kind.ENVIRONMENT, name, token);
        beginList(plain);
        if (SETTINGS.containsKey(plain)) {
            stream.skipArguments(SETTINGS.getOrDefault(plain, 0));
        }
    }

    private void beginTable(String name) {
        stream.option();
        if (name.equals("tabular*") || name.equals("tabularx") || name.equals("tabulary")) {
            stream.argument();
        }
        stream.argument();
        tables.push(new LatexTable());
    }

    private void beginList(String name) {
        if (!LISTS.contains(name)) {
            return;
        }
        String option = stream.option().map(TexStream::text).orElse("");
        boolean marked = name.equals("itemize");
        int depth =
                (int) lists.stream().filter(list -> list.isNumbered() != marked).count();
        lists.push(
                name.equals("description")
                        ? LatexList.unmarked()
                        : marked ? LatexList.marked(depth) : LatexList.numbered(depth, option));
    }

    /** Closes the environment and what was left open in it; an end without a beginning is passed over. */
    void end(TexToken token, String name) {
        if (!output.isOpen(name)) {
            output.damaged(token.offset(), "The environment " + name + " ends here and was not begun.");
            return;
        }
        while (!output.scope().isEnvironment(name)) {
            closeUnfinished();
        }
        output.close();
        endEnvironment(token, name.replace("*", ""));
    }

    private void endEnvironment(TexToken token, String plain) {
        if (TABLES.contains(plain)) {
            endTable(token);
        } else if (!isInTable()) {
            output.endParagraph();
        }
        if (LISTS.contains(plain)) {
            lists.pop();
        }
        if (plain.equals("figure")) {
            endPicture(token);
        }
    }

    /** Closes the innermost scope, whose end is missing. */
    void closeUnfinished() {
        LatexScope open = output.scope();
        TexToken place = new TexToken(TexToken.Kind.BLANK, " ", open.offset());
        if (open.kind() == LatexScope.Kind.ENVIRONMENT) {
            output.damaged(open.offset(), "The environment " + open.name() + " begins here and does not end.");
            output.close();
            endEnvironment(place, open.name().replace("*", ""));
        } else {
            output.damaged(open.offset(), "A brace is opened here and not closed.");
            closeBrace(place);
        }
    }

    /** The end of a group, heading or caption. */
    void closeBrace(TexToken token) {
        LatexScope closing = output.scope();
        if (closing.kind() == LatexScope.Kind.DOCUMENT || closing.kind() == LatexScope.Kind.ENVIRONMENT) {
            output.damaged(token.offset(), "A brace is closed here that was not opened.");
            return;
        }
        output.close();
        Place place = output.source().place(closing.offset());
        if (closing.kind() == LatexScope.Kind.HEADING && !output.lines().isEmpty()) {
            int level = LatexHeadings.level(closing.name());
            output.block(new Block.Heading(level, output.lines().takeLine(place)));
        } else if (closing.kind() == LatexScope.Kind.CAPTION) {
            endCaption(place);
        }
    }

    // ---- tables

    void newLine(TexToken token) {
        stream.skipStar();
        stream.option();
        if (isInTable()) {
            tables.element().endRow(output.lines(), output.place(token));
        } else {
            output.lines().endLine();
        }
    }

    void cell(TexToken token) {
        if (isInTable()) {
            tables.element().endCell(output.lines(), output.place(token));
        } else {
            output.text(token, "&");
        }
    }

    void multicolumn() {
        String columns = TexStream.text(stream.argument()).replaceAll("\\D", "");
        stream.argument();
        if (isInTable() && columns.length() == 1) {
            tables.element().span(Integer.parseInt(columns));
        }
    }

    private void endTable(TexToken token) {
        LatexTable table = tables.pop();
        table.endRow(output.lines(), output.place(token));
        if (isInTable()) {
            table.rows().forEach(row -> output.lines().addAll(row.line().spans()));
        } else if (!table.rows().isEmpty()) {
            output.block(new Block.Table(table.rows()));
        }
    }

    // ---- figures

    void picture(TexToken token) {
        stream.skipArguments(1);
        pictureWithoutCaption = true;
        if (!output.isInside("figure")) {
            endPicture(token);
        }
    }

    private void endPicture(TexToken token) {
        if (pictureWithoutCaption) {
            output.endParagraph();
            output.block(new Block.Figure(output.place(token), List.of()));
            pictureWithoutCaption = false;
        }
    }

    private void endCaption(Place place) {
        if (output.isInside("figure")) {
            output.block(new Block.Figure(place, output.lines().takeLines()));
            pictureWithoutCaption = false;
        } else {
            output.endParagraph();
        }
    }
}
