package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
                    blocks.addAll(MarkdownReader.blocks(source));
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
                    PlainTextReader::blocks);
        }
    }

    /** The best of the formats that a notebook chooses from when it shows a result. */
    private void addShown(Notebook.Output output) {
        String plain = TerminalText.shown(output.text("text/plain"));
        String html = output.text("text/html");
        Optional<String> table = html.length() > OutputText.LONGEST ? Optional.empty() : HtmlTable.tabbed(html);
        boolean object = plain.isBlank() || OBJECT.matcher(plain).find();
        if (!output.text("text/latex").isBlank()) {
            add(output.text("text/latex"), NotebookBlocks::latex);
        } else if (!output.text("text/markdown").isBlank()) {
            add(output.text("text/markdown"), MarkdownReader::blocks);
        } else if (output.texts().containsKey("image")) {
            blocks.add(new Block.Figure(source("").place(0), List.of()));
        } else if (table.isPresent()) {
            add(table.get(), NotebookBlocks::table);
        } else if (object && !html.isBlank()) {
            add(html, MarkdownReader::blocks);
        } else if (object) {
            addVerbatim(plain);
        } else {
            add(PrintedArrays.joined(plain), PlainTextReader::blocks);
        }
    }

    private static List<Block> table(Source tabbed) {
        return List.of(new TabTable(0, tabbed.lineCount()).table(tabbed));
    }

    private static List<Block> latex(Source source) {
        LatexBlocks latex = new LatexBlocks(source);
        latex.read();
        return latex.blocks();
    }

    private static List<Block> verbatim(Source source) {
        return program(ProgramText.verbatim(source));
    }

    private void addVerbatim(String text) {
        add(TerminalText.shown(text), NotebookBlocks::verbatim);
    }

    /** Reads a text in one format. */
    private interface TextReader {
        List<Block> read(Source source);
    }

    private void add(String text, TextReader reader) {
        OutputText shown = OutputText.of(TextDecoder.clean(text).stripTrailing());
        shown.omission()
                .ifPresent(message -> problems.add(new Problem(source("").place(0), "too-large", message)));
        for (OutputText.Piece piece : shown.pieces()) {
            Source source = Source.inCell(file, cell, lines + piece.linesBefore(), piece.text());
            blocks.addAll(reader.read(source));
            addDamage(source);
        }
        lines += shown.lineCount();
    }

    private void addDamage(Source source) {
        if (!source.text().isBlank()) {
            problems.addAll(DamagedText.problems(source));
        }
    }

    private Source source(String text) {
        return Source.inCell(file, cell, lines, TextDecoder.clean(text).stripTrailing());
    }
}
