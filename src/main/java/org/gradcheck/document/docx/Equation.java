package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Emphasis;

/** An equation of Word's editor (Office Math Markup Language, ISO/IEC 29500-1 section 22.1) as spans of LaTeX. */
final class Equation {

    private final XmlElement mathematics;
    private final Place place;

    Equation(XmlElement mathematics, Place place, Manuscript manuscript) {
        this.mathematics = mathematics.without(
                part -> isDeleted(part) || isHidden(part) || part.isPlaceholder() || isPlaceholder(part));
        this.place = place;
        if (mathematics.anyMatch(Equation::isHidden)) {
            manuscript.hidden(place);
        }
    }

    /** Of a fraction that was deleted, the properties say so. */
    private static boolean isDeleted(XmlElement part) {
        return part.is("w:del")
                || part.is("w:moveFrom")
                || part.children().stream()
                        .filter(child -> child.name().endsWith("Pr"))
                        .flatMap(properties -> properties.childrenOf("m:ctrlPr").stream())
                        .anyMatch(control -> control.is("w:del"));
    }

    /** What the editor writes where nothing was typed. */
    private static boolean isPlaceholder(XmlElement part) {
        return part.is("m:r")
                && part.childrenOf("w:rPr").stream()
                        .anyMatch(property -> property.is("w:rStyle")
                                && property.attribute("val")
                                        .filter("PlaceholderText"::equals)
                                        .isPresent());
    }

    private static boolean isHidden(XmlElement part) {
        return part.is("m:r") && look(part).isHidden();
    }

    private static RunProperties look(XmlElement run) {
        return RunProperties.PLAIN.with(run.childrenOf("w:rPr"));
    }

    /** One line for each row. */
    List<Line> lines() {
        return rows().stream()
                .map(this::spans)
                .filter(spans -> !spans.isEmpty())
                .map(spans -> new Line(spans, place))
                .toList();
    }

    private List<List<XmlElement>> rows() {
        List<XmlElement> parts = mathematics.children().stream()
                .filter(part -> !part.name().endsWith("Pr"))
                .toList();
        List<List<XmlElement>> aligned = parts.size() == 1 ? AlignedRow.rows(parts.get(0)) : List.of();
        if (!aligned.isEmpty()) {
            return aligned;
        }
        List<List<XmlElement>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (XmlElement part : parts) {
            if (part.is("m:r") && part.child("w:br").isPresent()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(part);
        }
        return rows;
    }

    /** What stands in a box or is crossed out is a span of its own. */
    private List<Span> spans(List<XmlElement> parts) {
        List<Span> spans = new ArrayList<>();
        List<XmlElement> plain = new ArrayList<>();
        for (XmlElement part : parts) {
            Emphasis mark = mark(part);
            if (MathRun.isSentence(part)) {
                addPlain(spans, plain);
                plain.clear();
                spans.add(Span.prose(MathRun.words(part), place));
            } else if (mark == Emphasis.NONE) {
                plain.add(part);
            } else {
                addPlain(spans, plain);
                plain.clear();
                addSpan(spans, part.is("m:r") ? List.of(part) : part.childrenOf("m:e"), mark);
            }
        }
        addPlain(spans, plain);
        return spans;
    }

    private static Emphasis mark(XmlElement part) {
        if (part.is("m:borderBox")) {
            return MathBox.emphasis(part);
        }
        boolean struck = part.is("m:r") && look(part).emphasis() == Emphasis.STRUCK;
        return struck ? Emphasis.STRUCK : Emphasis.NONE;
    }

    /** A bold letter is the name of a vector; only an equation that is bold or marked all over is emphasised. */
    private void addPlain(List<Span> spans, List<XmlElement> parts) {
        boolean bold = parts.stream().anyMatch(part -> part.anyMatch(inner -> inner.is("m:r")))
                && parts.stream()
                        .allMatch(part -> !part.anyMatch(
                                inner -> inner.is("m:r") && look(inner).emphasis() != Emphasis.BOLD));
        addSpan(spans, parts, bold ? Emphasis.BOLD : Emphasis.NONE);
    }

    private void addSpan(List<Span> spans, List<XmlElement> parts, Emphasis emphasis) {
        String latex = MathWriter.sequence(parts).strip();
        if (!latex.isEmpty()) {
            spans.add(Span.latex(latex, place).with(emphasis));
        }
    }
}
