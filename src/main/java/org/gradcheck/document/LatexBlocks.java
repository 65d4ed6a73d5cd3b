package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over the tokens of LaTeX source once, without recursion, and writes down the blocks they make. */
final class LatexBlocks {

    private final Source source;
    private final TexStream stream;
    private final LatexOutput output;
    private final LatexFormulas formulas;
    private final LatexEnvironments environments;
    private final LatexCommands commands;

    LatexBlocks(Source source) {
        this.source = source;
        stream = new TexStream(TexTokenizer.tokens(source));
        output = new LatexOutput(source);
        formulas = new LatexFormulas(output, stream);
        environments = new LatexEnvironments(output, stream, formulas);
        commands = new LatexCommands(output, stream, formulas, environments);
    }

    List<Block> blocks() {
        return output.blocks();
    }

    List<Problem> problems() {
        return output.problems();
    }

    void read() {
        if (source.text().contains("\\begin{document}")) {
            readPreamble();
        }
        Optional<TexToken> token = stream.next();
        while (token.isPresent() && !stream.isEnd(token.get(), "document")) {
            read(token.get());
            token = stream.next();
        }
        if (stream.isRunaway()) {
            output.damaged(0, "The file's own macros call each other without end.");
        }
        finish();
    }

    /** Before the document begins only its title, its author and definitions matter. */
    private void readPreamble() {
        List<TexToken> front = new ArrayList<>();
        Optional<TexToken> token = stream.next();
        while (token.isPresent() && !isDocument(token.get())) {
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

    private boolean isDocument(TexToken token) {
        return token.isCommand("begin") && stream.argumentText().equals("document");
    }

    private void read(TexToken token) {
        switch (token.kind()) {
            case COMMAND -> commands.run(token);
            case OPEN -> output.open(LatexScope.Kind.GROUP, "", token);
            case CLOSE -> environments.closeBrace(token);
            case DOLLAR -> formulas.inline(token, next -> next.is(TexToken.Kind.DOLLAR));
            case DOUBLE_DOLLAR -> formulas.display(token, next -> next.is(TexToken.Kind.DOUBLE_DOLLAR));
            case CELL -> environments.cell(token);
            case PARAGRAPH_END -> commands.endParagraph();
            case LINE_END -> lineEnd(token);
            case VERBATIM -> verbatim(token);
            default -> output.text(token, ligature(token));
        }
    }

    private String ligature(TexToken token) {
        if (token.isCharacter('~')) {
            return " ";
        }
        if (token.isCharacter('-') && stream.takeIf('-')) {
            return stream.takeIf('-') ? "—" : "–";
        }
        if (token.isCharacter('`')) {
            return stream.takeIf('`') ? "“" : "‘";
        }
        if (token.isCharacter('\'')) {
            return stream.takeIf('\'') ? "”" : "’";
        }
        return token.text();
    }

    private void lineEnd(TexToken token) {
        boolean oneLine = environments.isInTable() || output.scope().kind() == LatexScope.Kind.HEADING;
        if (oneLine) {
            output.text(token, " ");
        } else {
            output.lines().endLine();
        }
    }

    private void verbatim(TexToken token) {
        if (!token.text().contains("\n")) {
            output.span(code(token.text(), token.offset()));
            return;
        }
        output.endParagraph();
        List<Line> code = new ArrayList<>();
        int offset = token.offset();
        for (String line : token.text().split("\n", -1)) {
            if (!line.isBlank()) {
                code.add(Line.of(code(line, offset)));
            }
            offset += line.length() + 1;
        }
        output.block(new Block.Code(code));
    }

    private Span code(String text, int offset) {
        return new Span(text, Span.Notation.CODE, Span.Emphasis.NONE, source.place(offset));
    }

    /** Closes what was left open, and reads the footnotes that are still to come. */
    private void finish() {
        while (!output.isOutermost()) {
            environments.closeUnfinished();
        }
        stream.clear();
        commands.endParagraph();
        for (Optional<TexToken> note = stream.next(); note.isPresent(); note = stream.next()) {
            read(note.get());
        }
        output.endParagraph();
    }
}
