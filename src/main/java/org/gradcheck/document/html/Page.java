package org.gradcheck.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Source;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page while it is read: where its parts stand in the source, its styles and notes, and the problems. */
final class Page {

    private final Source source;
    private final String html;
    private final int start;
    private final Stylesheet styles;
    private final Notes notes;
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    /** A page whose text stands in the source from an offset on. */
    Page(Source source, String html, int start, Element root) {
        this.source = source;
        this.html = html;
        this.start = start;
        this.styles = Stylesheet.in(root);
        this.notes = Notes.of(root);
    }

    Stylesheet styles() {
        return styles;
    }

    Notes notes() {
        return notes;
    }

    /** What the counters of the page's lists stand at. */
    Map<String, Integer> counters() {
        return counters;
    }

    /** How the text in an element looks. */
    Look look(Element element, Look around) {
        return around.in(element, styles.of(element));
    }

    // ---- places

    Place place(Node node) {
        return source.place(offset(node));
    }

    private int offset(Node node) {
        return Math.min(
                start + Math.max(0, node.sourceRange().startPos()),
                source.text().length());
    }

    /** Text that stands for an element. */
    Excerpt excerpt(Node node, String text) {
        return Excerpt.at(source, offset(node), text);
    }

    /** Characters that were collected one by one. */
    Excerpt excerpt(String text, int[] offsets) {
        return new Excerpt(source, text, offsets);
    }

    /** For each character of a text its offset in the source, entities counted as they are written. */
    int[] offsets(TextNode node) {
        String text = node.getWholeText();
        int at = Math.max(0, node.sourceRange().startPos());
        int end = Math.max(at, Math.min(node.sourceRange().endPos(), html.length()));
        boolean plain = end - at == text.length();
        int[] offsets = new int[text.length()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = Math.min(start + Math.min(at, end), source.text().length());
            boolean entity = !plain && at < end && html.charAt(at) == '&';
            at = entity ? Entities.end(html, at, text, i) : at + 1;
        }
        return offsets;
    }

    // ---- problems

    /** The first of a kind is reported. */
    private void problem(Node node, String code, String message) {
        problems.putIfAbsent(code, new Problem(place(node), code, message));
    }

    void hidden(Node node) {
        problem(node, "hidden-text", "Text here can't be seen on the page; it was left out.");
    }

    void notFollowed(Node node) {
        problem(node, "not-followed", "Another page is shown inside this one and was not read.");
    }

    List<Problem> problems() {
        return new ArrayList<>(problems.values());
    }
}
