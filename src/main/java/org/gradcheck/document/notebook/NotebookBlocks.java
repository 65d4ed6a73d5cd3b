package org.gradcheck.document.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.Line;
import org.gradcheck.document.Problem;
import org.gradcheck.document.ProgramText;
import org.gradcheck.document.Source;
import org.gradcheck.document.TerminalText;
import org.gradcheck.document.TextDecoder;
import org.gradcheck.document.TextLine;
import org.gradcheck.document.latex.LatexReader;
import org.gradcheck.document.markdown.MarkdownReader;
import org.gradcheck.document.text.PlainTextReader;
import org.gradcheck.document.text.TabTable;

/** Turns a cell of a notebook and its outputs into blocks. */
final class NotebookBlocks {

    /** What a program shows of an object that has no text of its own; its numbers are addresses and sizes. */
    private static final Pattern OBJECT = Pattern.compile(
            "\\A[\\s\\[(]*<[A-Za-z]|<[\\w.]{1,100} (?:object |instance )?at 0x|<\\w{1,40}Container object|\\AText\\([-\\d]");

    /** What a teacher's notebook says where the answer goes. */
    private static final Pattern UNANSWERED = Pattern.compile(
            "(?i)[\\W_]*+(?:type your answer here(?:, replacing this text)?|(?:write )?your answer here|double[- ]click to edit)[\\W_]*+");

    private final String file;
    private final int cell;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int lines;

    NotebookBlocks(String file, int cell) {
        this.file = file;
        this.cell = cell;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Problem> problems() {
        return problems;
    }

    void add(Notebook.Cell cell) {
        Source source = source(cell.source());
        switch (cell.type()) {
            case "markdown" -> {
                if (!UNANSWERED.matcher(source.text()).matches()) {
                    add(MarkdownReader.read(source));
                }
            }
            case "heading" -> addHeading(cell.level(), source);
            case "code" -> blocks.addAll(program(ProgramText.lines(source)));
            default -> blocks.addAll(PlainTextReader.blocks(source));
        }
        addDamage(source);
        lines += source.lineCount();
        cell.outputs().forEach(this::addOutput);
    }

    private void addHeading(int level, Source source) {
        if (!source.text().isBlank()) {
            blocks.add(new Block.Heading(level, TextLine.of(source.line(0))));
        }
    }

    private static List<Block> program(List<Line> lines) {
        boolean blank = lines.stream().allMatch(line -> line.text().isBlank());
        return blank ? List.of() : List.of(new Block.Code(lines, true));
    }

    private void addOutput(Notebook.Output output) {
        switch (output.type()) {
            case "stream" -> addWritten(output);
            case "error", "pyerr" -> addVerbatim(output.text("ename") + ": " + output.text("evalue"));
            default -> addShown(output);
        }
    }

    /** What a program complains about is no answer: warnings, progress, logs. */
    private void addWritten(Notebook.Output output) {
        if (output.stream().equals("stderr")) {
            addVerbatim(output.text("text/plain"));
        } else {
            add(
                    PrintedArrays.joined(Chatter.removed(TerminalText.shown(output.text("text/plain")))),
                    source -> shown(PlainTextReader.blocks(source)));
        }
    }

    /** The best of the formats that a notebook chooses from when it shows a result. */
    private void addShown(Notebook.Output output) {
        String plain = TerminalText.shown(output.text("text/plain"));
        String html = output.text("text/html");
        HtmlOutput page = HtmlOutput.of(source(html.length() > OutputText.LONGEST ? "" : html));
        boolean object = plain.isBlank() || OBJECT.matcher(plain).find();
        if (!output.text("text/latex").isBlank()) {
            add(output.text("text/latex"), source -> shown(LatexReader.blocks(source)));
        } else if (!output.text("text/markdown").isBlank()) {
            add(output.text("text/markdown"), MarkdownReader::read);
        } else if (output.texts().containsKey("image")) {
            blocks.add(new Block.Figure(source("").place(0), List.of()));
        } else if (page.isTable()) {
            add(page.tabbed(), source -> shown(table(source)));
        } else if (page.holdsTable() || object && !html.isBlank()) {
            add(html, source -> HtmlOutput.of(source).page());
        } else if (object) {
            addVerbatim(plain);
        } else {
            add(PrintedArrays.joined(plain), source -> shown(PlainTextReader.blocks(source)));
        }
    }

    private static List<Block> table(Source tabbed) {
        return List.of(new TabTable(0, tabbed.lineCount()).table(tabbed));
    }

    private static List<Block> verbatim(Source source) {
        return program(ProgramText.verbatim(source));
    }

    private void addVerbatim(String text) {
        add(TerminalText.shown(text), source -> shown(verbatim(source)));
    }

    /** Reads a text in one format. */
    private interface TextReader {
        Document read(Source source);
    }

    private Document shown(List<Block> read) {
        return new Document(file, read, List.of());
    }

    private void add(Document read) {
        blocks.addAll(read.blocks());
        problems.addAll(read.problems());
    }

    private void add(String text, TextReader reader) {
        OutputText shown = OutputText.of(TextDecoder.clean(text).stripTrailing());
        shown.omission()
                .ifPresent(message -> problems.add(new Problem(source("").place(0), "too-large", message)));
        for (OutputText.Piece piece : shown.pieces()) {
            Source source = Source.inCell(file, cell, lines + piece.linesBefore(), piece.text());
            add(reader.read(source));
            addDamage(source);
        }
        lines += shown.lineCount();
    }

    private void addDamage(Source source) {
        if (!source.text().isBlank()) {
            problems.addAll(source.damage());
        }
    }

    private Source source(String text) {
        return Source.inCell(file, cell, lines, TextDecoder.clean(text).stripTrailing());
    }
}
