package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Notation;

/** Reads a paragraph; notes, text boxes and pictures in it follow as blocks of their own. */
final class ParagraphReader {

    /** Text that was deleted or moved away while changes were tracked, and what holds settings only. */
    private static final Set<String> PASSED_OVER =
            Set.of("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "w:rt", "w:delText", "w:delInstrText");

    private static final XmlElement NONE = new XmlElement("w:pPr", Map.of(), List.of(), "");

    private final Manuscript manuscript;
    private final BodyReader body;
    private final Fields fields = new Fields();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Supplier<List<Block>>> after = new ArrayList<>();
    private final ParagraphText text;
    private Notation notation = Notation.PROSE;

    ParagraphReader(Manuscript manuscript, BodyReader body) {
        this.manuscript = manuscript;
        this.body = body;
        manuscript.position().nextParagraph();
        this.text = new ParagraphText(manuscript);
    }

    /** The blocks of a paragraph. What stands beside it is read when the paragraph is, so that places stay right. */
    List<Block> read(XmlElement paragraph, RunProperties around) {
        XmlElement properties = paragraph.child("w:pPr").orElse(NONE);
        Styles styles = manuscript.styles();
        if (styles.isContents(properties)) {
            return List.of();
        }
        if (styles.isCode(properties)) {
            notation = Notation.CODE;
        }
        styles.numbering(properties, manuscript.labels())
                .flatMap(manuscript.labels()::next)
                .ifPresent(text::label);
        readChildren(paragraph, styles.runs(properties, around));
        endText(properties);
        after.forEach(beside -> blocks.addAll(beside.get()));
        return blocks;
    }

    private void endText(XmlElement properties) {
        List<Line> lines = text.takeLines();
        if (lines.isEmpty()) {
            return;
        }
        manuscript
                .styles()
                .headingLevel(properties)
                .ifPresentOrElse(
                        level -> lines.forEach(line -> blocks.add(new Block.Heading(level, line))),
                        () -> blocks.add(notation == Notation.CODE ? new Block.Code(lines) : new Block.Text(lines)));
    }

    private void readChildren(XmlElement parent, RunProperties runs) {
        for (XmlElement child : parent.children()) {
            readChild(child, runs);
        }
    }

    private void readChild(XmlElement child, RunProperties runs) {
        switch (child.name()) {
            case "w:r" -> readRun(child, runs);
            case "m:oMath" -> inline(equation(child));
            case "m:oMathPara" -> display(child);
            case "w:footnoteReference", "w:endnoteReference" ->
                manuscript.takeNote(child).ifPresent(note -> after.add(() -> note(note)));
            case "AlternateContent" -> readChildren(child.chosen(), runs);
            case "w:drawing", "w:pict", "w:object" -> {
                DrawingReader drawing = new DrawingReader(manuscript, body, text.place());
                after.add(() -> drawing.read(child));
            }
            case "w:fldSimple" -> readSimpleField(child, runs);
            default -> {
                if (!PASSED_OVER.contains(child.name()) && !child.isPlaceholder()) {
                    readChildren(child, runs);
                }
            }
        }
    }

    private void readRun(XmlElement run, RunProperties around) {
        RunProperties look = manuscript.styles().run(run.childrenOf("w:rPr"), around);
        boolean mark = run.children().stream().anyMatch(ParagraphReader::isMarkOfNote);
        for (XmlElement child : run.children()) {
            switch (child.name()) {
                case "w:t" -> add(mark ? "" : child.text(), look);
                case "w:tab", "w:ptab" -> add("\t", look);
                case "w:noBreakHyphen" -> add("-", look);
                case "w:sym" -> add(SymbolFonts.character(child), look);
                case "w:br", "w:cr" -> text.endLine();
                case "w:instrText" -> fields.instruct(child.text());
                case "w:fldChar" -> fields.take(child).ifPresent(field -> end(field, look));
                default -> readChild(child, look);
            }
        }
    }

    /** Some writers number their notes themselves; the number is part of the run. */
    private static boolean isMarkOfNote(XmlElement part) {
        return part.attribute("customMarkFollows").isPresent();
    }

    private void add(String words, RunProperties look) {
        if (fields.isInInstruction()) {
            fields.instruct(words);
        } else {
            text.add(look.shown(words), look, notation);
        }
    }

    private void readSimpleField(XmlElement field, RunProperties runs) {
        Field simple = new Field(field);
        simple.instruct(field.attribute("instr").orElse(""));
        if (simple.isEquation()) {
            end(simple, runs);
        } else {
            readChildren(field, runs);
        }
    }

    private void end(Field field, RunProperties look) {
        if (fields.isInInstruction()) {
            fields.instruct(field.isEquation() ? field.arguments() : field.ownText());
        } else if (field.isEquation()) {
            Optional<String> latex = FieldEquation.latex(field.arguments());
            latex.ifPresentOrElse(
                    found -> text.add(List.of(Span.latex(found, text.place()))),
                    () -> manuscript.embedded(text.place(), "An equation in a field of Word"));
        } else {
            add(field.ownText(), look);
        }
    }

    private List<Block> note(XmlElement note) {
        List<Line> lines = body.read(note).stream()
                .flatMap(block -> block.lines().stream())
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Note(lines));
    }

    private Equation equation(XmlElement mathematics) {
        return new Equation(mathematics, text.place(), manuscript);
    }

    /** Rows that stand below each other are lines of their own, also in an equation within the text. */
    private void inline(Equation equation) {
        List<Line> rows = equation.lines();
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                text.endLine();
            }
            text.add(rows.get(row).spans());
        }
    }

    private void display(XmlElement mathematics) {
        List<Line> before = text.takeLines();
        if (!before.isEmpty()) {
            blocks.add(new Block.Text(before));
        }
        List<Line> lines = mathematics.descendants("m:oMath").stream()
                .flatMap(equation -> equation(equation).lines().stream())
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Formula(lines));
        }
    }
}
