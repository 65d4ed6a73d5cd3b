package org.gradcheck.document.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a page, and the marks that lead to them and back: {@code 163696} with note 1 is not {@code 163696^1}.
 *
 * <p>A mark is a raised number or sign that links to another place of the page; a note is what it leads to further down.
 */
final class Notes {

    private static final Pattern MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[a-z]|[*†‡§¶#]{1,3}|[↩⏎↑^⤴]\uFE0E?)[])]?");
    private static final Set<String> HOLDERS = Set.of("p", "li", "div", "dd", "td", "aside", "section");

    private final Set<Element> marks = new HashSet<>();
    private final Set<Element> notes = new HashSet<>();

    private Notes() {}

    static Notes of(Element page) {
        Notes notes = new Notes();
        Map<String, Element> targets = new HashMap<>();
        for (Element element : page.getElementsByAttribute("id")) {
            targets.putIfAbsent(element.id(), element);
        }
        for (Element element : page.getElementsByAttribute("name")) {
            targets.putIfAbsent(element.attr("name"), element);
        }
        for (Element link : page.getElementsByTag("a")) {
            Element target = targets.get(link.attr("href").replaceFirst("^#", ""));
            if (target != null && link.attr("href").startsWith("#") && looksLikeMark(link)) {
                notes.add(link, target);
            }
        }
        return notes;
    }

    private void add(Element mark, Element target) {
        Element holder = target;
        while (!HOLDERS.contains(holder.normalName()) && holder.parent() != null) {
            holder = holder.parent();
        }
        marks.add(mark);
        boolean below = target.sourceRange().startPos() > mark.sourceRange().startPos();
        if (below && HOLDERS.contains(holder.normalName()) && !holder.text().isBlank()) {
            notes.add(holder);
        }
    }

    private static boolean looksLikeMark(Element link) {
        return MARK.matcher(link.text().strip()).matches()
                && (isRaised(link)
                        || link.className().contains("foot")
                        || link.attr("role").startsWith("doc-")
                        || link.attr("style").contains("mso-")
                        || link.text().strip().matches("[↩⏎↑^⤴]\uFE0E?"));
    }

    private static boolean isRaised(Element link) {
        boolean inside = !link.getElementsByTag("sup").isEmpty();
        Element parent = link.parent();
        return inside || parent != null && parent.normalName().equals("sup") || leadsBack(link);
    }

    /** In the note itself the number that leads back need not be raised. */
    private static boolean leadsBack(Element link) {
        return link.attr("href").matches("#.{0,20}(?:ref|back).{0,20}");
    }

    /** Whether a link is the mark of a note, or leads back from one. */
    boolean isMark(Element link) {
        return marks.contains(link);
    }

    boolean isNote(Element element) {
        return notes.contains(element);
    }
}
