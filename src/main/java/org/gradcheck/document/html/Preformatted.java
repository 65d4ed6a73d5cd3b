package org.gradcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.Line;
import org.gradcheck.document.ParagraphBuilder;
import org.gradcheck.document.ProgramText;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.document.Span.Notation;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads text that keeps its line ends: a program, what a program wrote, or what the writer set as code. */
final class Preformatted {

    /** How R marks what it prints. */
    private static final Pattern PRINTED = Pattern.compile("## (?:\\[\\d{1,9}] )?");

    private final Page page;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    private Preformatted(Page page) {
        this.page = page;
    }

    /** The text; nothing where there is none. */
    static Optional<Block> read(Page page, Element element, Look look) {
        Preformatted read = new Preformatted(page);
        read.addChildren(element, look);
        Excerpt text = read.excerpt(element);
        return text.isBlank() ? Optional.empty() : Optional.of(block(element, text));
    }

    private static Block block(Element element, Excerpt text) {
        List<Excerpt> lines = text.lines();
        if (ExportedNotebook.isComplaint(element)) {
            return new Block.Code(code(lines), true);
        }
        if (ExportedNotebook.isOutput(element)) {
            return new Block.Text(written(lines));
        }
        if (ExportedNotebook.isInput(element)) {
            return new Block.Code(ProgramText.lines(text), true);
        }
        boolean printed = lines.stream().allMatch(line -> line.text().startsWith("##"));
        return printed
                ? new Block.Text(
                        written(lines.stream().map(Preformatted::printed).toList()))
                : new Block.Code(code(lines));
    }

    private void addChildren(Element parent, Look look) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                add(words, look);
            } else if (child instanceof Element element && !ExportedNotebook.isPassedOver(element)) {
                addChildren(element, page.look(element, look));
                if (element.nameIs("br")) {
                    text.append('\n');
                    offsets.add(page.excerpt(element, "").offsets()[0]);
                }
            }
        }
    }

    private void add(TextNode words, Look look) {
        if (look.isHidden()) {
            page.hidden(words);
            return;
        }
        text.append(words.getWholeText().replace('\u00A0', ' '));
        for (int offset : page.offsets(words)) {
            offsets.add(offset);
        }
    }

    /** Without the line ends around. */
    private Excerpt excerpt(Element element) {
        int end = text.toString().stripTrailing().length();
        int start = 0;
        while (start < end && text.charAt(start) == '\n') {
            start++;
        }
        if (start >= end) {
            return page.excerpt(element, "");
        }
        int[] places = new int[end - start + 1];
        for (int i = 0; i < end - start; i++) {
            places[i] = offsets.get(start + i);
        }
        places[end - start] = places[end - start - 1] + 1;
        return page.excerpt(text.substring(start, end), places);
    }

    private static List<Line> code(List<Excerpt> lines) {
        return lines.stream()
                .map(line -> Line.of(new Span(line.text(), Notation.CODE, Emphasis.NONE, line.place())))
                .toList();
    }

    private static List<Line> written(List<Excerpt> lines) {
        List<Line> written = new ArrayList<>();
        for (Excerpt line : lines) {
            ParagraphBuilder paragraph = new ParagraphBuilder();
            paragraph.addText(line, Emphasis.NONE);
            if (!line.isBlank()) {
                written.add(paragraph.takeLine(line.place()));
            }
        }
        return written;
    }

    private static Excerpt printed(Excerpt line) {
        Matcher mark = PRINTED.matcher(line.text());
        return mark.lookingAt() ? line.part(mark.end(), line.text().length()) : line;
    }
}
