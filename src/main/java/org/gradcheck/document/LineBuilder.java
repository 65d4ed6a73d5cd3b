package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects spans into lines: runs of the same kind become one span, and blanks at both ends of a line are left out. For
 * readers.
 */
public final class LineBuilder {

    private final List<Line> lines = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    /** What was added to the words of the last span: joined only once, since a line may come letter by letter. */
    private final StringBuilder more = new StringBuilder();

    /** Adds to the line; LaTeX that begins with a raised or lowered text takes the number or name before it as its base. */
    public void add(Span span) {
        Span next = spans.isEmpty() ? stripLeading(span) : span;
        if (next.text().isEmpty()) {
            return;
        }
        if (isScript(next)) {
            next = withBase(next);
        }
        int last = spans.size() - 1;
        if (last >= 0 && continues(spans.get(last), next)) {
            more.append(next.text());
        } else {
            join();
            spans.add(next);
        }
    }

    private void join() {
        if (!more.isEmpty()) {
            Span before = spans.remove(spans.size() - 1);
            spans.add(withText(before, before.text() + more));
            more.setLength(0);
        }
    }

    private static boolean isScript(Span span) {
        return span.notation() == Span.Notation.LATEX
                && (span.text().startsWith("^") || span.text().startsWith("_"));
    }

    /** Takes the number or name before an exponent out of the text: {@code 10$^6$} is one formula. */
    private Span withBase(Span script) {
        join();
        int last = spans.size() - 1;
        boolean words = last >= 0 && spans.get(last).notation() == Span.Notation.PROSE;
        int start = words ? baseStart(spans.get(last).text()) : 0;
        if (!words || start == spans.get(last).text().length()) {
            return script;
        }
        Span before = spans.remove(last);
        if (start > 0) {
            spans.add(withText(before, before.text().substring(0, start)));
        }
        String base = before.text().substring(start);
        return new Span(base + script.text(), script.notation(), before.emphasis(), script.place());
    }

    /** Where the name or number begins that a text ends with, such as {@code 1,000.5}. */
    private static int baseStart(String text) {
        int end = text.length();
        int start = wordStart(text, end);
        while (start > 1
                && (text.charAt(start - 1) == '.' || text.charAt(start - 1) == ',')
                && text.substring(start, end).chars().allMatch(Character::isDigit)
                && Character.isLetterOrDigit(text.charAt(start - 2))) {
            end = start - 1;
            start = wordStart(text, end);
        }
        return start;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean continues(Span before, Span next) {
        return next.notation() == Span.Notation.PROSE
                && before.notation() == next.notation()
                && before.emphasis() == next.emphasis();
    }

    /** Adds all to the line. */
    public void addAll(List<Span> more) {
        more.forEach(this::add);
    }

    /** Whether nothing has been added since lines were last taken. */
    public boolean isEmpty() {
        return lines.isEmpty() && spans.isEmpty();
    }

    /** Whether the open line has no text yet. */
    public boolean isAtLineStart() {
        return spans.isEmpty();
    }

    /** What is added next stands on a new line; a line without text is none. */
    public void endLine() {
        join();
        while (!spans.isEmpty()) {
            Span last = spans.remove(spans.size() - 1);
            String text = last.notation() == Span.Notation.PROSE ? last.text().stripTrailing() : last.text();
            if (!text.isEmpty()) {
                spans.add(withText(last, text));
                lines.add(new Line(spans, spans.get(0).place()));
                spans.clear();
            }
        }
    }

    /** The lines so far; the builder is empty afterwards. */
    public List<Line> takeLines() {
        endLine();
        List<Line> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /** Everything so far as one line, which is empty where nothing was added. */
    public Line takeLine(Place ifEmpty) {
        List<Line> taken = takeLines();
        if (taken.isEmpty()) {
            return new Line(List.of(), ifEmpty);
        }
        LineBuilder joined = new LineBuilder();
        for (Line line : taken) {
            if (!joined.isEmpty()) {
                joined.add(Span.prose(" ", line.place()));
            }
            joined.addAll(line.spans());
        }
        return joined.takeLines().get(0);
    }

    private static Span stripLeading(Span span) {
        return span.notation() == Span.Notation.PROSE
                ? withText(span, span.text().stripLeading())
                : span;
    }

    private static Span withText(Span span, String text) {
        return new Span(text, span.notation(), span.emphasis(), span.place());
    }
}
