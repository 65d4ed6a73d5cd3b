package org.gradcheck.document.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's own styles that name an element, a class or an identifier; what selects by more than that, or
 * for some media only, is not followed. Source: CSS 2.2, sections 4 and 5.
 */
final class Stylesheet {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)|<!--|-->");
    private static final Pattern SIMPLE = Pattern.compile("[a-z][a-z0-9]*|[a-z0-9]*[.#][\\w-]+");
    private static final Pattern COUNTER = Pattern.compile("\\.([\\w-]+) ?> ?li::?before");

    private final Map<String, Declarations> rules = new HashMap<>();

    /** The styles in a page. */
    static Stylesheet in(Element page) {
        Stylesheet sheet = new Stylesheet();
        for (Element style : page.getElementsByTag("style")) {
            sheet.read(COMMENT.matcher(style.data()).replaceAll(" "));
        }
        return sheet;
    }

    private void read(String css) {
        for (String rule : withoutMedia(css).split("}")) {
            int open = rule.lastIndexOf('{');
            Declarations declarations = Declarations.parse(rule.substring(open + 1));
            for (String selector : rule.substring(0, Math.max(open, 0)).split(",")) {
                add(selector.strip(), declarations);
            }
        }
    }

    private void add(String selector, Declarations declarations) {
        Matcher counter = COUNTER.matcher(selector);
        if (counter.matches()) {
            rules.merge(counter.group(1) + ">li", declarations, Declarations::with);
        } else if (SIMPLE.matcher(selector).matches()) {
            rules.merge(selector, declarations, Declarations::with);
        }
    }

    /** Blocks within blocks are rules for some media, such as paper. */
    private static String withoutMedia(String css) {
        StringBuilder left = new StringBuilder();
        int depth = 0;
        boolean media = false;
        for (int at = 0; at < css.length(); at++) {
            char c = css.charAt(at);
            media |= c == '@' && depth == 0;
            depth = Math.max(0, depth + (c == '{' ? 1 : c == '}' ? -1 : 0));
            if (!media) {
                left.append(c);
            }
            media &= depth > 0 || c != '}' && c != ';';
        }
        return left.toString();
    }

    /** What is said about an element, by the page's styles and by its own. */
    Declarations of(Element element) {
        String name = element.normalName();
        Declarations said = rules.getOrDefault(name, Declarations.NONE);
        if (element.hasAttr("class") && !rules.isEmpty()) {
            for (String each : element.classNames()) {
                said = said.with(rules.getOrDefault("." + each, Declarations.NONE));
                said = said.with(rules.getOrDefault(name + "." + each, Declarations.NONE));
            }
        }
        if (element.hasAttr("id")) {
            said = said.with(rules.getOrDefault("#" + element.id(), Declarations.NONE));
            said = said.with(rules.getOrDefault(name + "#" + element.id(), Declarations.NONE));
        }
        return said.with(Declarations.parse(element.attr("style")));
    }

    /** How the items of a list are numbered by a counter of the page, as Google Docs writes them. */
    Declarations itemsOf(Element list) {
        Declarations said = Declarations.NONE;
        if (!rules.isEmpty()) {
            for (String each : list.classNames()) {
                said = said.with(rules.getOrDefault(each + ">li", Declarations.NONE));
            }
        }
        return said;
    }
}
