package org.gradcheck.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.annotate.Annotation;
import org.gradcheck.annotate.Look;
import org.gradcheck.annotate.Spot;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;

/** A line of a document, cut where a mark begins or ends. */
record MarkedLine(Line line, List<BlockView.Marked> marks) implements Content {

    private record Cut(int start, int end, Annotation annotation) {}

    /** The span of a line in which a spot lies; negative if it lies in another line. */
    static int span(Line line, Spot spot) {
        int first = -1;
        for (int i = 0; i < line.spans().size(); i++) {
            Span span = line.spans().get(i);
            if (offset(span, spot.place()) >= 0) {
                if (find(span, spot).isPresent()) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    /** How far into a span a place is; negative if it lies elsewhere. */
    private static int offset(Span span, Place place) {
        if (span.place().equals(place)) {
            return 0;
        }
        if (span.place().isInLineOf(place)) {
            for (int i = 1; i < span.text().length(); i++) {
                if (span.place().right(i).equals(place)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** An answer stands behind an equals sign or a colon, if its text occurs more than once. */
    private static Optional<int[]> find(Span span, Spot spot) {
        String text = spot.text();
        int from = Math.max(0, offset(span, spot.place()));
        Matcher result = Pattern.compile("[=:\u2248]\\s{0,9}(" + Pattern.quote(text) + ")(?![\\p{L}\\p{N}])")
                .matcher(span.text());
        if (result.find(Math.min(from, span.text().length()))) {
            return Optional.of(new int[] {result.start(1), result.end(1)});
        }
        int at = text.isEmpty() ? -1 : span.text().indexOf(text, from);
        return at < 0 ? Optional.empty() : Optional.of(new int[] {at, at + text.length()});
    }

    @Override
    public void writeTo(TemplateOutput output) {
        for (int i = 0; i < line.spans().size(); i++) {
            write(line.spans().get(i), cuts(i), output);
        }
    }

    /** A formula is marked as a whole. Where two marks overlap, the first counts: the notes beside the line name both. */
    private List<Cut> cuts(int number) {
        Span span = line.spans().get(number);
        return marks.stream()
                .filter(mark -> mark.span() == number)
                .map(mark -> {
                    int[] found = span.notation() == Span.Notation.LATEX
                            ? new int[] {0, span.text().length()}
                            : find(span, mark.spot())
                                    .orElse(new int[] {0, span.text().length()});
                    return new Cut(found[0], found[1], mark.annotation());
                })
                .sorted(Comparator.comparingInt(Cut::start))
                .toList();
    }

    private static void write(Span span, List<Cut> cuts, TemplateOutput output) {
        int at = 0;
        for (Cut cut : cuts) {
            if (cut.start >= at && cut.end > cut.start) {
                output.writeContent(
                        markup(span, at, cut.start) + marked(cut.annotation, markup(span, cut.start, cut.end)));
                at = cut.end;
            }
        }
        output.writeContent(markup(span, at, span.text().length()));
    }

    /** A mark with its sign, so that it says the same without its colour. */
    private static String marked(Annotation annotation, String markup) {
        Look look = annotation.look();
        // What has no note beside it is where a link leads.
        String id = annotation.head().isEmpty() ? " id=\"" + annotation.anchor() + "\"" : "";
        return "<mark class=\"" + look.style() + "\"" + id + "><span class=\"sign\" role=\"img\" aria-label=\""
                + Markup.escaped(look.words()) + "\">" + Markup.escaped(annotation.sign()) + "</span>\u2060" + markup
                + "</mark>";
    }

    private static String markup(Span span, int start, int end) {
        if (start >= end) {
            return "";
        }
        String text = span.text().substring(start, end);
        String markup = switch (span.notation()) {
            case PROSE -> Markup.escaped(text);
            case CODE -> Markup.element("code", Markup.escaped(text));
            case LATEX ->
                WrittenMath.markup(text)
                        .map(math -> Markup.math(text, math))
                        .orElseGet(() -> Markup.element("code", Markup.escaped(text)));
        };
        return switch (span.emphasis()) {
            case NONE -> markup;
            case BOLD -> Markup.element("strong", markup);
            case BOXED -> "<span class=\"boxed\">" + markup + "</span>";
            case STRUCK -> Markup.element("s", markup);
        };
    }
}
