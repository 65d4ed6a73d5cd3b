package org.gradcheck.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what stands in an element one below the other and one behind the other. */
final class FlowReader {

    /** Not on the page, or only to find one's way about. */
    private static final Set<String> PASSED_OVER = Set.of(
            "head",
            "style",
            "noscript",
            "template",
            "title",
            "meta",
            "link",
            "base",
            "datalist",
            "col",
            "colgroup",
            "area",
            "map",
            "nav",
            "rt",
            "rp",
            "param",
            "source",
            "track",
            "annotation",
            "audio");

    /** Which stand on lines of their own too. */
    private static final Set<String> BLOCKS = Set.of("summary", "figcaption", "legend", "option", "body", "html");

    private static final Set<String> PICTURES = Set.of("svg", "canvas", "video");
    private static final Set<String> OTHER_PAGES = Set.of("iframe", "object", "embed", "frame");

    private final Page page;
    private final RunningText text;
    private final Deque<ItemLabels> lists = new ArrayDeque<>();

    private FlowReader(Page page) {
        this.page = page;
        this.text = new RunningText(page);
    }

    /** The blocks in an element, which itself looks as stated. */
    static List<Block> read(Page page, Element container, Look look) {
        FlowReader reader = new FlowReader(page);
        reader.readChildren(container, look);
        return reader.text.blocks();
    }

    /** The lines in an element. */
    static List<Line> lines(Page page, Element container, Look look) {
        return read(page, container, look).stream()
                .flatMap(block -> block.lines().stream())
                .toList();
    }

    private void readChildren(Element parent, Look look) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                text.add(words, look);
            } else if (child instanceof Element element && !isPassedOver(element)) {
                read(element, look);
            }
        }
    }

    private boolean isPassedOver(Element element) {
        return PASSED_OVER.contains(element.normalName())
                || page.notes().isMark(element)
                || element.id().equals("TOC")
                || ExportedNotebook.isPassedOver(element);
    }

    private void read(Element element, Look around) {
        Optional<WebFormula> formula = WebFormula.of(element, page, around);
        Look look = page.look(element, around);
        if (formula.isPresent()) {
            formula.get().addTo(text, page, around);
        } else if (look.gone()) {
            readHidden(element);
        } else if (page.notes().isNote(element)) {
            text.endParagraph();
            addNote(FlowReader.lines(page, element, look));
        } else {
            readSeen(element, look);
        }
    }

    private void readHidden(Element element) {
        if (element.hasText()) {
            page.hidden(element);
        }
    }

    private void addNote(List<Line> lines) {
        if (!lines.isEmpty()) {
            text.block(new Block.Note(lines));
        }
    }

    private void readSeen(Element element, Look look) {
        String name = element.normalName();
        switch (name) {
            case "script" -> {
                // what a script does is not followed
            }
            case "br" -> text.lineBreak(element);
            case "img" -> picture(element, look);
            case "table" -> TableReader.read(page, element, look).forEach(text::block);
            case "pre" -> Preformatted.read(page, element, look).ifPresent(text::block);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', look);
            case "ul", "ol", "menu", "dir" -> list(element, look);
            case "li" -> item(element, look);
            case "input", "select", "textarea" -> text.add(FormField.shown(element), element, look);
            default -> other(element, look);
        }
    }

    private void other(Element element, Look look) {
        String name = element.normalName();
        if (PICTURES.contains(name)) {
            text.block(new Block.Figure(page.place(element), List.of()));
        } else if (OTHER_PAGES.contains(name)) {
            page.notFollowed(element);
        } else if (isBlock(element)) {
            text.endParagraph();
            readChildren(element, look);
            text.endParagraph();
        } else {
            readChildren(element, look);
        }
    }

    private boolean isBlock(Element element) {
        String display = page.styles().of(element).value("display");
        boolean block = element.isBlock() || BLOCKS.contains(element.normalName());
        return block ? !display.startsWith("inline") : display.matches("block|flex|grid|list-item|table");
    }

    private void picture(Element image, Look look) {
        String words = image.attr("alt").strip();
        Place place = page.place(image);
        if (image.attr("class").contains("emoji")) {
            text.add(words, image, look);
        } else if (!image.attr("width").matches("[01](?:px)?")) {
            text.block(
                    new Block.Figure(place, words.isEmpty() ? List.of() : List.of(Line.of(Span.prose(words, place)))));
        }
    }

    private void heading(Element element, int level, Look look) {
        text.endParagraph();
        readChildren(element, look);
        Line line = text.takeLine(page.place(element));
        if (!line.spans().isEmpty()) {
            text.block(new Block.Heading(level, line));
        }
    }

    private void list(Element list, Look look) {
        text.endParagraph();
        lists.push(new ItemLabels(list, page.styles().of(list), page.styles().itemsOf(list), page.counters()));
        readChildren(list, look);
        lists.pop();
        text.endParagraph();
    }

    private void item(Element item, Look look) {
        text.endParagraph();
        String label = lists.isEmpty() ? "• " : lists.element().next(item);
        if (!label.isBlank()) {
            text.label(Span.prose(label, page.place(item)));
        }
        readChildren(item, look);
        text.endParagraph();
        text.endLabels();
    }
}
