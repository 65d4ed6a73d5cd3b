package org.gradcheck.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Span.Emphasis;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The tags that are open where a text stands between single tags, as in Markdown. */
public final class InlineTags {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:-]{0,60})[^<>]*+(?:>|$)");
    private static final Set<String> WITHOUT_END = Set.of("br", "img", "hr", "input", "wbr", "meta", "link");

    /** More are opened by a hostile file only. */
    private static final int MOST = 200;

    private record Open(String name, Look look) {}

    private final Deque<Open> open = new ArrayDeque<>();

    /** Takes note of an opening or closing tag; what is none is passed over. */
    public void see(String tag) {
        Matcher found = TAG.matcher(tag);
        if (found.lookingAt()) {
            String name = found.group(2).toLowerCase(Locale.ROOT);
            if (found.group(1).isEmpty()) {
                open(name, found.group());
            } else {
                close(name);
            }
        }
    }

    /** Takes note of all tags in a piece of HTML. */
    public void seeAll(String html) {
        Matcher found = TAG.matcher(html);
        while (found.find()) {
            see(found.group());
        }
    }

    private void open(String name, String tag) {
        if (!WITHOUT_END.contains(name) && !tag.endsWith("/>") && open.size() < MOST) {
            open.push(new Open(name, look().in(element(name, tag), style(name, tag))));
        }
    }

    private static Element element(String name, String tag) {
        Element found = Parser.xmlParser().parseInput(tag, "").firstElementChild();
        return found == null || !found.nameIs(name) ? new Element(name) : found;
    }

    private static Declarations style(String name, String tag) {
        return Declarations.parse(element(name, tag).attr("style"));
    }

    private void close(String name) {
        if (open.stream().anyMatch(each -> each.name.equals(name))) {
            while (!open.pop().name.equals(name)) {
                // what was opened inside ends too
            }
        }
    }

    private Look look() {
        return open.isEmpty() ? Look.PLAIN : open.element().look;
    }

    /** What makes the text stand out; none where no tag does. */
    public Emphasis emphasis() {
        return look().emphasis();
    }

    /** {@code ^} where the text is raised and {@code _} where it is lowered, else empty. */
    public String script() {
        return look().script();
    }

    /** Whether the text can't be seen. */
    public boolean isHidden() {
        return look().isHidden();
    }
}
