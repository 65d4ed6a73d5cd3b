package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span.Notation;

/** Reads a paragraph; notes, text boxes and pictures in it follow as blocks of their own. */
final class ParagraphReader {

    /** Text that was deleted or moved away while changes were tracked, and what holds settings only. */
    private static final Set<String> PASSED_OVER =
            Set.of("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "w:rt", "w:instrText", "w:delText");

    private static final XmlElement NONE = new XmlElement("w:pPr", Map.of(), List.of(), "");

    /** The shape behind a text box may have any colour. */
    private static final RunProperties ON_A_SHAPE = RunProperties.PLAIN.onColour(true);

    private final Manuscript manuscript;
    private final BodyReader body;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();
    private final ParagraphText text;
    private Notation notation = Notation.PROSE;

    ParagraphReader(Manuscript manuscript, BodyReader body) {
        this.manuscript = manuscript;
        this.body = body;
        this.text = new ParagraphText(manuscript);
    }

    List<Block> read(XmlElement paragraph, RunProperties around) {
        manuscript.nextParagraph();
        XmlElement properties = paragraph.child("w:pPr").orElse(NONE);
        RunProperties runs = manuscript.styles().runs(properties, around);
        if (manuscript.styles().isCode(properties)) {
            notation = Notation.CODE;
        }
        addLabel(properties, paragraph);
        readChildren(paragraph, runs);
        endText(properties);
        blocks.addAll(after);
        return blocks;
    }

    private void addLabel(XmlElement properties, XmlElement paragraph) {
        boolean deleted = properties.childrenOf("w:rPr").stream().anyMatch(property -> property.is("w:del"))
                && !paragraph.anyMatch(part -> part.is("w:t"));
        manuscript
                .styles()
                .stated(properties, "w:numPr")
                .filter(numbering -> !deleted)
                .map(numbering -> manuscript
                        .labels()
                        .next(
                                numbering.value("w:numId").orElse(""),
                                numbering.numberOf("w:ilvl").orElse(0)))
                .filter(label -> !label.isBlank())
                .ifPresent(text::label);
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
            case "m:oMath" -> text.add(equation(child).spans());
            case "m:oMathPara" -> display(child);
            case "w:footnoteReference", "w:endnoteReference" ->
                manuscript.takeNote(child).ifPresent(note -> after.addAll(body.read(note)));
            case "AlternateContent" -> readChildren(BodyReader.chosen(child), runs);
            case "w:drawing", "w:pict" -> drawing(child);
            case "w:object" -> {
                manuscript.embedded(text.place());
                drawing(child);
            }
            default -> {
                if (!PASSED_OVER.contains(child.name())) {
                    readChildren(child, runs);
                }
            }
        }
    }

    private void readRun(XmlElement run, RunProperties around) {
        RunProperties look = manuscript.styles().run(run.childrenOf("w:rPr"), around);
        for (XmlElement child : run.children()) {
            switch (child.name()) {
                case "w:t" ->
                    text.add(look.isIn("Symbol") ? SymbolFonts.symbols(child.text()) : child.text(), look, notation);
                case "w:tab", "w:ptab" -> text.add("\t", look, notation);
                case "w:noBreakHyphen" -> text.add("-", look, notation);
                case "w:sym" -> text.add(symbol(child), look, notation);
                case "w:br", "w:cr" -> text.endLine();
                default -> readChild(child, look);
            }
        }
    }

    private static String symbol(XmlElement symbol) {
        return SymbolFonts.character(
                symbol.attribute("font").orElse(""), symbol.attribute("char").orElse(""));
    }

    private Equation equation(XmlElement mathematics) {
        return new Equation(mathematics, text.place(), manuscript);
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

    private void drawing(XmlElement drawing) {
        Place place = text.place();
        List<XmlElement> boxes = drawing.descendants("w:txbxContent");
        boxes.forEach(box -> after.addAll(body.read(box, ON_A_SHAPE)));
        if (boxes.isEmpty() && drawing.anyMatch(part -> part.is("blip") || part.is("imagedata"))) {
            after.add(new Block.Figure(place, List.of()));
        }
    }
}
