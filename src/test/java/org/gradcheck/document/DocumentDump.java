package org.gradcheck.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A document as text, one line for each line, so that a test can compare it with a file. */
public final class DocumentDump {

    private DocumentDump() {}

    /** With places. */
    public static String of(Document document) {
        StringBuilder dump = new StringBuilder();
        for (Block block : document.blocks()) {
            dump.append(kind(block)).append('\n');
            block.lines()
                    .forEach(line -> dump.append("  ")
                            .append(place(line.place()))
                            .append("  ")
                            .append(line(line))
                            .append('\n'));
        }
        for (Problem problem : document.problems()) {
            dump.append("problem ")
                    .append(problem.code())
                    .append(' ')
                    .append(place(problem.place()))
                    .append(' ')
                    .append(problem.message())
                    .append('\n');
        }
        return dump.toString();
    }

    /** Kinds and text only, which are the same for the same content in every format. */
    public static List<String> content(Document document) {
        return document.blocks().stream()
                .map(block -> kind(block) + ": "
                        + block.lines().stream().map(DocumentDump::line).collect(Collectors.joining(" / ")))
                .toList();
    }

    private static String kind(Block block) {
        String name = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return block instanceof Block.Heading heading ? name + " " + heading.level() : name;
    }

    private static String line(Line line) {
        return line.spans().stream().map(DocumentDump::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        String text = span.notation() == Span.Notation.CODE ? "`" + span.text() + "`" : span.marked();
        return span.emphasis() == Span.Emphasis.NONE ? text : "<" + span.emphasis() + " " + text + ">";
    }

    private static String place(Place place) {
        if (place instanceof Place.OnPage page) {
            return String.format(
                    Locale.ROOT,
                    "p%d@%.0f,%.0f",
                    page.page(),
                    page.box().x0(),
                    page.box().y0());
        }
        return place.text().substring(place.file().length());
    }
}
