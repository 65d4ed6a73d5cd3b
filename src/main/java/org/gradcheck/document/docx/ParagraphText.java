package org.gradcheck.document.docx;

import java.util.List;
import java.util.regex.Pattern;
import org.gradcheck.document.Line;
import org.gradcheck.document.LineBuilder;
import org.gradcheck.document.MathCharacters;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.document.Span.Notation;

/** The text of a paragraph as its runs come in; raised and lowered runs that follow each other are one script. */
final class ParagraphText {

    private static final String ORDINAL_ENDING = "st|nd|rd|th";

    /** Marks for the direction of writing and for where a word may be broken. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]");

    private static final Pattern REORDERING = Pattern.compile("[\u202D\u202E]");

    private final Manuscript manuscript;
    private final LineBuilder lines = new LineBuilder();
    private final StringBuilder script = new StringBuilder();
    private String scriptKind = "";
    private Span scriptStart;
    private int column = 1;

    ParagraphText(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.scriptStart = Span.latex("", manuscript.place(1));
    }

    Place place() {
        return manuscript.place(column);
    }

    /** What Word writes in front of a list item. */
    void label(String label) {
        lines.add(Span.prose(label + " ", place()));
    }

    void add(String written, RunProperties look, Notation notation) {
        String text = INVISIBLE.matcher(written).replaceAll("");
        if (REORDERING.matcher(written).find()) {
            manuscript.reordered(place());
        }
        if (look.isHidden()) {
            hidden(text);
        } else if (look.script().isEmpty() || text.isBlank() || text.matches(ORDINAL_ENDING)) {
            endScript();
            lines.add(new Span(text, notation, look.emphasis(), place()));
        } else {
            addScript(text.strip(), look.script(), look.emphasis());
        }
        column += text.length();
    }

    void add(List<Span> mathematics) {
        endScript();
        lines.addAll(mathematics);
        column++;
    }

    private void hidden(String text) {
        if (!text.isBlank()) {
            manuscript.hidden(place());
        }
    }

    private void addScript(String text, String kind, Emphasis emphasis) {
        if (script.isEmpty()) {
            scriptStart = Span.latex("", place()).with(emphasis);
        }
        if (!kind.equals(scriptKind)) {
            script.append(scriptKind.isEmpty() ? "" : "}").append(kind).append('{');
            scriptKind = kind;
        }
        script.append(MathCharacters.latex(text));
    }

    private void endScript() {
        if (!script.isEmpty()) {
            String latex = script.append('}').toString();
            lines.add(new Span(latex, Notation.LATEX, scriptStart.emphasis(), scriptStart.place()));
            script.setLength(0);
            scriptKind = "";
        }
    }

    void endLine() {
        endScript();
        lines.endLine();
    }

    List<Line> takeLines() {
        endScript();
        return lines.takeLines();
    }
}
