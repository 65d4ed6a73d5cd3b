package org.gradcheck.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks over the tokens of LaTeX source once, without recursion, and writes down the blocks they make. */
final class LatexBlocks {

    private static final Set<String> FORMULAS =
            Set.of("equation", "align", "gather", "multline", "eqnarray", "displaymath", "flalign", "alignat", "math");

    private static final Set<String> TABLES = Set.of("tabular", "tabularx", "longtable", "tabulary", "tblr");

    private static final Map<String, Integer> HEADINGS = Map.of(
            "part",
            1,
            "chapter",
            1,
            "section",
            1,
            "subsection",
            2,
            "subsubsection",
            3,
            "paragraph",
            4,
            "subparagraph",
            5,
            "title",
            1);

    private static final Set<String> ITEMS = Set.of("item", "question", "subpart", "subsubpart");

    /** Commands whose first argument is not text: how many such arguments they have. */
    private static final Map<String, Integer> SETTINGS = Map.ofEntries(
            Map.entry("label", 1),
            Map.entry("ref", 1),
            Map.entry("eqref", 1),
            Map.entry("cref", 1),
            Map.entry("cite", 1),
            Map.entry("vspace", 1),
            Map.entry("hspace", 1),
            Map.entry("usepackage", 1),
            Map.entry("documentclass", 1),
            Map.entry("pagestyle", 1),
            Map.entry("thispagestyle", 1),
            Map.entry("bibliographystyle", 1),
            Map.entry("bibliography", 1),
            Map.entry("setlength", 2),
            Map.entry("addtolength", 2),
            Map.entry("geometry", 1),
            Map.entry("hypersetup", 1),
            Map.entry("lstset", 1),
            Map.entry("definecolor", 3),
            Map.entry("colorbox", 1),
            Map.entry("href", 1),
            Map.entry("phantom", 1),
            Map.entry("hphantom", 1),
            Map.entry("vphantom", 1),
            Map.entry("rule", 2),
            Map.entry("multirow", 2),
            Map.entry("cline", 1),
            Map.entry("cmidrule", 1),
            Map.entry("raisebox", 1),
            Map.entry("scalebox", 1),
            Map.entry("resizebox", 2),
            Map.entry("date", 1),
            Map.entry("write", 1));

    private static final Set<String> LISTS =
            Set.of("enumerate", "itemize", "description", "questions", "parts", "subparts", "subsubparts");

    private static final int MAX_PROBLEMS = 20;

    private final Source source;
    private final TexStream stream;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final LineBuilder lines = new LineBuilder();
    private final Deque<LatexScope> scopes = new ArrayDeque<>();
    private final Deque<LatexList> lists = new ArrayDeque<>();
    private final Deque<LatexTable> tables = new ArrayDeque<>();
    private final List<List<TexToken>> footnotes = new ArrayList<>();
    private final SectionNumbers numbers = new SectionNumbers();
    private boolean pictureWithoutCaption;
    private boolean hiddenSeen;

    LatexBlocks(Source source) {
        this.source = source;
        this.stream = new TexStream(TexTokenizer.tokens(source));
        scopes.push(new LatexScope(LatexScope.Kind.DOCUMENT, "", Span.Emphasis.NONE, false, 0));
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Problem> problems() {
        return problems;
    }

    void read() {
        if (source.text().contains("\\begin{document}")) {
            readPreamble();
        }
        Optional<TexToken> token = stream.next();
        while (token.isPresent() && !isDocumentEnd(token.get())) {
            read(token.get());
            token = stream.next();
        }
        if (stream.isRunaway()) {
            problem(0, "damaged-text", "The file's own macros call each other without end.");
        }
        closeAll();
    }

    /** Before the document begins only its title and definitions matter. */
    private void readPreamble() {
        List<TexToken> front = new ArrayList<>();
        Optional<TexToken> token = stream.next();
        while (token.isPresent()) {
            if (token.get().isCommand("begin") && environmentName().equals("document")) {
                break;
            }
            if (token.get().isCommand("title") || token.get().isCommand("author")) {
                front.add(token.get());
                front.add(token.get().asOpen());
                front.addAll(stream.argument());
                front.add(token.get().asClose());
            }
            token = stream.next();
        }
        stream.pushBack(front);
    }

    private boolean isDocumentEnd(TexToken token) {
        if (!token.isCommand("end") || !stream.isAtGroup()) {
            return false;
        }
        List<TexToken> name = stream.argument();
        if (TexStream.text(name).equals("document")) {
            return true;
        }
        List<TexToken> back = new ArrayList<>();
        back.add(token.asOpen());
        back.addAll(name);
        back.add(token.asClose());
        stream.pushBack(back);
        return false;
    }

    private void read(TexToken token) {
        switch (token.kind()) {
            case COMMAND -> command(token);
            case OPEN -> open(token, LatexScope.Kind.GROUP, "");
            case CLOSE -> close(token);
            case DOLLAR -> inlineFormula(token, next -> next.is(TexToken.Kind.DOLLAR));
            case DOUBLE_DOLLAR -> displayFormula(token, next -> next.is(TexToken.Kind.DOUBLE_DOLLAR));
            case CELL -> cell(token);
            case PARAGRAPH_END -> paragraphEnd();
            case LINE_END -> lineEnd(token);
            case VERBATIM -> verbatim(token);
            default -> text(token, ligature(token));
        }
    }

    // ---- text

    private String ligature(TexToken token) {
        if (token.isCharacter('~')) {
            return " ";
        }
        if (token.isCharacter('-') && takeIf('-')) {
            return takeIf('-') ? "—" : "–";
        }
        if (token.isCharacter('`')) {
            return takeIf('`') ? "“" : "‘";
        }
        if (token.isCharacter('\'')) {
            return takeIf('\'') ? "”" : "’";
        }
        return token.text();
    }

    private boolean takeIf(char c) {
        boolean found = stream.peek().map(token -> token.isCharacter(c)).orElse(false);
        if (found) {
            stream.take();
        }
        return found;
    }

    private void text(TexToken token, String text) {
        if (scope().hidden()) {
            hidden(token);
        } else if (!token.is(TexToken.Kind.BLANK) || !lines.isAtLineStart()) {
            lines.add(text, Span.Notation.PROSE, scope().emphasis(), source.place(token.offset()));
        }
    }

    private void script(TexToken token, String mark) {
        String script = mark + "{" + TexStream.text(stream.argument()) + "}";
        lines.add(script, Span.Notation.LATEX, scope().emphasis(), source.place(token.offset()));
    }

    private void hidden(TexToken token) {
        if (!hiddenSeen && !token.text().isBlank()) {
            problem(token.offset(), "hidden-text", "Text here can't be seen on the page; it was left out.");
            hiddenSeen = true;
        }
    }

    private void lineEnd(TexToken token) {
        if (tables.isEmpty() && scope().kind() != LatexScope.Kind.HEADING) {
            lines.endLine();
        } else {
            text(token, " ");
        }
    }

    private void verbatim(TexToken token) {
        if (!token.text().contains("\n")) {
            lines.add(token.text(), Span.Notation.CODE, scope().emphasis(), source.place(token.offset()));
            return;
        }
        endParagraph();
        List<Line> code = new ArrayList<>();
        int offset = token.offset();
        for (String line : token.text().split("\n", -1)) {
            if (!line.isBlank()) {
                code.add(Line.of(new Span(line, Span.Notation.CODE, Span.Emphasis.NONE, source.place(offset))));
            }
            offset += line.length() + 1;
        }
        blocks.add(new Block.Code(code));
    }

    private void paragraphEnd() {
        if (tables.isEmpty()) {
            endParagraph();
        }
    }

    private void endParagraph() {
        List<Line> paragraph = lines.takeLines();
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Text(paragraph));
        }
        if (!footnotes.isEmpty()) {
            stream.pushBack(footnotes.remove(0));
        }
    }

    // ---- formulas

    private void inlineFormula(TexToken start, java.util.function.Predicate<TexToken> end) {
        LatexFormula formula = formula(start, end);
        if (scope().hidden()) {
            hidden(start);
        } else if (!formula.isBlank()) {
            for (Span span : FormulaSpans.of(formula.excerpt(source))) {
                lines.add(span.emphasis() == Span.Emphasis.NONE ? span.with(scope().emphasis()) : span);
            }
        }
    }

    private void displayFormula(TexToken start, java.util.function.Predicate<TexToken> end) {
        if (!tables.isEmpty()) {
            inlineFormula(start, end);
            return;
        }
        endParagraph();
        LatexFormula formula = formula(start, end);
        List<Line> rows = formula.isBlank() ? List.of() : FormulaRows.of(formula.excerpt(source));
        if (scope().hidden()) {
            hidden(start);
        } else if (!rows.isEmpty()) {
            blocks.add(new Block.Formula(rows));
        }
    }

    private LatexFormula formula(TexToken start, java.util.function.Predicate<TexToken> end) {
        LatexFormula formula = LatexFormula.read(stream, end);
        if (!formula.isClosed()) {
            damaged(start.offset(), "A formula begins here and does not end.");
        }
        return formula;
    }

    private boolean isEnd(TexToken token, String environment) {
        if (!token.isCommand("end")) {
            return false;
        }
        List<TexToken> name = stream.argument();
        boolean found = TexStream.text(name).equals(environment);
        if (!found) {
            List<TexToken> back = new ArrayList<>();
            back.add(token.asOpen());
            back.addAll(name);
            back.add(token.asClose());
            stream.pushBack(back);
        }
        return found;
    }

    // ---- commands

    private void command(TexToken token) {
        String name = token.name();
        if (LatexSymbols.isAccent(name)
                && (name.length() > 1 || !Character.isLetter(name.charAt(0)) || stream.isAtGroup())) {
            text(token, LatexSymbols.accented(name, TexStream.text(stream.argument())));
        } else if (LatexSymbols.character(name).isPresent()) {
            text(token, LatexSymbols.character(name).get());
        } else if (ITEMS.contains(name) || name.equals("part") && !lists.isEmpty()) {
            item(token);
        } else if (HEADINGS.containsKey(name)) {
            heading(token);
        } else if (SETTINGS.containsKey(name)) {
            skipArguments(SETTINGS.getOrDefault(name, 0));
        } else {
            structure(token);
        }
    }

    private void structure(TexToken token) {
        switch (token.name()) {
            case "begin" -> begin(token, environmentName());
            case "end" -> end(token, environmentName());
            case "(" -> inlineFormula(token, next -> next.isCommand(")"));
            case "[" -> displayFormula(token, next -> next.isCommand("]"));
            case "\\", "newline", "linebreak", "tabularnewline", "cr" -> newLine(token);
            case "par" -> paragraphEnd();
            case "textsuperscript" -> script(token, "^");
            case "textsubscript" -> script(token, "_");
            case "textbf" -> group(token, LatexScope.Kind.GROUP, Span.Emphasis.BOLD);
            case "boxed", "fbox", "framebox" -> group(token, LatexScope.Kind.GROUP, Span.Emphasis.BOXED);
            case "st", "sout", "xout", "cancel" -> group(token, LatexScope.Kind.GROUP, Span.Emphasis.STRUCK);
            case "bf", "bfseries" -> replaceScope(scope().with(Span.Emphasis.BOLD));
            case "textcolor" -> colored(token);
            case "color" -> color(token);
            case "fontsize" -> fontSize(token);
            case "caption" -> caption(token);
            case "includegraphics" -> picture(token);
            case "footnote" -> footnote(token);
            case "multicolumn" -> multicolumn();
            case "setcounter" -> setCounter();
            case "input", "include", "subfile" -> notFollowed(token);
            default -> stream.option();
        }
    }

    private void skipArguments(int count) {
        stream.skipStar();
        stream.option();
        for (int i = 0; i < count; i++) {
            stream.argument();
        }
    }

    private void newLine(TexToken token) {
        stream.skipStar();
        stream.option();
        if (tables.isEmpty()) {
            lines.endLine();
        } else {
            tables.element().endRow(lines, source.place(token.offset()));
        }
    }

    private void cell(TexToken token) {
        if (tables.isEmpty()) {
            text(token, "&");
        } else {
            tables.element().endCell(lines, source.place(token.offset()));
        }
    }

    private void multicolumn() {
        String columns = TexStream.text(stream.argument()).replaceAll("\\D", "");
        stream.argument();
        if (!tables.isEmpty() && columns.length() == 1) {
            tables.element().span(Integer.parseInt(columns));
        }
    }

    private void setCounter() {
        String counter = TexStream.text(stream.argument());
        String value = TexStream.text(stream.argument()).strip();
        if (value.matches("\\d{1,4}")) {
            numbers.set(counter, Integer.parseInt(value));
            if (counter.startsWith("enum") && !lists.isEmpty()) {
                lists.element().setCount(Integer.parseInt(value));
            }
        }
    }

    private void colored(TexToken token) {
        stream.option();
        boolean white = TexStream.text(stream.argument()).strip().equals("white");
        group(token, LatexScope.Kind.GROUP, scope().emphasis());
        if (white) {
            replaceScope(scope().unseen());
        }
    }

    private void color(TexToken token) {
        stream.option();
        if (TexStream.text(stream.argument()).strip().equals("white")) {
            replaceScope(scope().unseen());
        }
    }

    private void fontSize(TexToken token) {
        String size = TexStream.text(stream.argument()).replaceAll("[^0-9.]", "");
        stream.argument();
        if (size.matches("[01](\\.\\d*)?|\\.\\d+")) {
            replaceScope(scope().unseen());
        }
    }

    private void footnote(TexToken token) {
        stream.option();
        List<TexToken> note = new ArrayList<>(stream.argument());
        TexToken border = new TexToken(TexToken.Kind.PARAGRAPH_END, " ", token.offset());
        note.add(0, border);
        note.add(border);
        footnotes.add(note);
    }

    private void notFollowed(TexToken token) {
        String file = TexStream.text(stream.argument()).strip();
        problem(token.offset(), "not-followed", "The file " + file + " is part of this one and was not read.");
    }

    private void picture(TexToken token) {
        stream.skipStar();
        stream.option();
        stream.argument();
        pictureWithoutCaption = true;
        if (!isInside("figure")) {
            endPicture(token);
        }
    }

    private void endPicture(TexToken token) {
        if (pictureWithoutCaption) {
            endParagraph();
            blocks.add(new Block.Figure(source.place(token.offset()), List.of()));
            pictureWithoutCaption = false;
        }
    }

    private void caption(TexToken token) {
        stream.skipStar();
        stream.option();
        endParagraph();
        group(token, LatexScope.Kind.CAPTION, scope().emphasis());
    }

    private void heading(TexToken token) {
        boolean starred = stream.peek().map(next -> next.isCharacter('*')).orElse(false);
        stream.skipStar();
        stream.option();
        endParagraph();
        String number = starred ? "" : numbers.next(token.name());
        group(token, LatexScope.Kind.HEADING, scope().emphasis());
        if (scope().kind() == LatexScope.Kind.HEADING) {
            replaceScope(scope().inner(LatexScope.Kind.HEADING, token.name(), token.offset()));
        }
        if (!number.isEmpty()) {
            text(token, number + " ");
        }
    }

    private void item(TexToken token) {
        endParagraph();
        Optional<List<TexToken>> label = stream.option();
        if (label.isPresent() && token.isCommand("item")) {
            List<TexToken> written = new ArrayList<>(label.get());
            written.add(new TexToken(TexToken.Kind.BLANK, " ", token.offset()));
            stream.pushBack(written);
        } else if (!lists.isEmpty()) {
            text(token, lists.element().nextLabel() + " ");
        }
        stream.skipSpace();
    }

    // ---- scopes

    private LatexScope scope() {
        return scopes.element();
    }

    private void replaceScope(LatexScope changed) {
        scopes.pop();
        scopes.push(changed);
    }

    private boolean isInside(String environment) {
        return scopes.stream()
                .anyMatch(scope -> scope.isEnvironment(environment) || scope.isEnvironment(environment + "*"));
    }

    private void open(TexToken token, LatexScope.Kind kind, String name) {
        scopes.push(scope().inner(kind, name, token.offset()));
    }

    /** The argument of a command as a scope of its own; a command without braces changes nothing. */
    private void group(TexToken token, LatexScope.Kind kind, Span.Emphasis emphasis) {
        stream.skipSpace();
        if (stream.isAtGroup()) {
            stream.take();
        } else {
            stream.pushBack(asGroup(token, stream.argument()));
        }
        open(token, kind, "");
        replaceScope(scope().with(emphasis));
    }

    private static List<TexToken> asGroup(TexToken token, List<TexToken> argument) {
        List<TexToken> group = new ArrayList<>(argument);
        group.add(token.asClose());
        return group;
    }

    private void close(TexToken token) {
        LatexScope closing = scope();
        if (closing.kind() == LatexScope.Kind.DOCUMENT || closing.kind() == LatexScope.Kind.ENVIRONMENT) {
            damaged(token.offset(), "A brace is closed here that was not opened.");
            return;
        }
        scopes.pop();
        Place place = source.place(closing.offset());
        switch (closing.kind()) {
            case HEADING -> endHeading(closing, place);
            case CAPTION -> endCaption(place);
            default -> {}
        }
    }

    private void endHeading(LatexScope closing, Place place) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(HEADINGS.getOrDefault(closing.name(), 1), lines.takeLine(place)));
        }
    }

    private void endCaption(Place place) {
        if (isInside("figure")) {
            blocks.add(new Block.Figure(place, lines.takeLines()));
            pictureWithoutCaption = false;
        } else {
            endParagraph();
        }
    }

    // ---- environments

    private String environmentName() {
        return TexStream.text(stream.argument()).strip();
    }

    private void begin(TexToken token, String name) {
        String plain = name.replace("*", "");
        if (FORMULAS.contains(plain)) {
            if (plain.equals("alignat")) {
                stream.argument();
            }
            displayFormula(token, next -> isEnd(next, name));
            return;
        }
        if (TABLES.contains(plain)) {
            beginTable(name);
        } else {
            paragraphEnd();
        }
        open(token, LatexScope.Kind.ENVIRONMENT, name);
        beginList(plain);
        if (Set.of("minipage", "multicols", "subfigure", "adjustbox", "thebibliography")
                .contains(plain)) {
            skipArguments(1);
        } else if (Set.of("figure", "table", "wrapfigure", "center").contains(plain)) {
            skipArguments(plain.equals("wrapfigure") ? 2 : 0);
        }
    }

    private void beginTable(String name) {
        if (tables.isEmpty()) {
            endParagraph();
        }
        stream.option();
        if (name.equals("tabular*") || name.equals("tabularx") || name.equals("tabulary")) {
            stream.argument();
        }
        stream.argument();
        tables.push(new LatexTable());
    }

    private void beginList(String name) {
        switch (name) {
            case "enumerate", "questions", "parts", "subparts", "subsubparts" -> {
                String option = stream.option().map(TexStream::text).orElse("");
                int depth = (int) lists.stream().filter(LatexList::isNumbered).count();
                lists.push(LatexList.numbered(depth, option));
            }
            case "itemize" -> {
                stream.option();
                int depth =
                        (int) lists.stream().filter(list -> !list.isNumbered()).count();
                lists.push(LatexList.marked(depth));
            }
            case "description" -> lists.push(LatexList.unmarked());
            default -> {}
        }
    }

    /** Closes the environment and what was left open in it; an end without a beginning is passed over. */
    private void end(TexToken token, String name) {
        if (scopes.stream().noneMatch(scope -> scope.isEnvironment(name))) {
            damaged(token.offset(), "The environment " + name + " ends here and was not begun.");
            return;
        }
        while (!scope().isEnvironment(name)) {
            closeUnfinished();
        }
        scopes.pop();
        endEnvironment(token, name.replace("*", ""));
    }

    private void endEnvironment(TexToken token, String plain) {
        if (TABLES.contains(plain)) {
            endTable(token);
        } else {
            paragraphEnd();
        }
        if (LISTS.contains(plain)) {
            lists.pop();
        }
        if (plain.equals("figure")) {
            endPicture(token);
        }
    }

    private void endTable(TexToken token) {
        LatexTable table = tables.pop();
        table.endRow(lines, source.place(token.offset()));
        if (tables.isEmpty() && !table.rows().isEmpty()) {
            blocks.add(new Block.Table(table.rows()));
        } else {
            table.rows().forEach(row -> lines.addAll(row.line().spans()));
        }
    }

    private void closeAll() {
        while (scopes.size() > 1) {
            closeUnfinished();
        }
        stream.clear();
        endParagraph();
        for (Optional<TexToken> note = stream.next(); note.isPresent(); note = stream.next()) {
            read(note.get());
        }
        endParagraph();
    }

    private void closeUnfinished() {
        LatexScope open = scope();
        boolean environment = open.kind() == LatexScope.Kind.ENVIRONMENT;
        damaged(
                open.offset(),
                environment
                        ? "The environment " + open.name() + " begins here and does not end."
                        : "A brace is opened here and not closed.");
        if (environment) {
            scopes.pop();
            endEnvironment(
                    new TexToken(TexToken.Kind.BLANK, " ", open.offset()),
                    open.name().replace("*", ""));
        } else {
            close(new TexToken(TexToken.Kind.CLOSE, "}", open.offset()));
        }
    }

    private void damaged(int offset, String message) {
        problem(offset, "damaged-text", message);
    }

    /** A broken file breaks in a hundred places; the first few say enough. */
    private void problem(int offset, String code, String message) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new Problem(source.place(offset), code, message));
        }
    }
}
