package org.gradcheck.document.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Source;
import org.gradcheck.document.html.HtmlReader;

/** A Markdown text while it is read: its source, what is not Markdown in it, and the problems. */
final class MarkdownText {

    private final Source source;
    private final Islands islands;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    MarkdownText(Source source) {
        this.source = source;
        this.islands = Islands.find(source);
    }

    Source source() {
        return source;
    }

    Islands islands() {
        return islands;
    }

    /** What the parser made of the text from an offset on, as long as that. */
    Excerpt excerpt(String literal, int start) {
        int[] offsets = new int[literal.length() + 1];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = Math.min(start + i, source.text().length());
        }
        return new Excerpt(source, literal, offsets);
    }

    /** The blocks in a piece of HTML that stands at an offset. */
    List<Block> html(int start, String html) {
        Document read = HtmlReader.read(source, html, start);
        read.problems().forEach(problem -> problems.putIfAbsent(problem.code(), problem));
        return read.blocks();
    }

    /** The first such place is reported. */
    void hidden(Place place) {
        problems.putIfAbsent(
                "hidden-text",
                new Problem(place, "hidden-text", "Text here can't be seen on the page; it was left out."));
    }

    List<Problem> problems() {
        return List.copyOf(problems.values());
    }
}
