package org.gradcheck.document.html;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.NumberStyle;
import org.jsoup.nodes.Element;

/** The numbers and bullets that stand in front of the items of a list. Source: HTML standard, section 4.4.5. */
final class ItemLabels {

    private static final Pattern COUNTER =
            Pattern.compile("\"([^\"]{0,20})\"|counter\\(([^,()]{1,60}),? *([a-z-]{0,30})\\)");

    private final Element list;
    private final Declarations said;
    private final String content;
    private final Map<String, Integer> counters;
    private final int step;
    private int count;

    ItemLabels(Element list, Declarations said, Declarations items, Map<String, Integer> counters) {
        this.list = list;
        this.said = said;
        this.content = items.value("content");
        this.counters = counters;
        this.step = list.hasAttr("reversed") ? -1 : 1;
        long first = step > 0
                ? 1
                : list.children().stream().filter(child -> child.nameIs("li")).count();
        this.count = number(list.attr("start")).orElse((int) first) - step;
    }

    private static Optional<Integer> number(String text) {
        return text.strip().matches("-?\\d{1,8}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    /** The label of the next item, with a blank after it; empty where it has none. */
    String next(Element item) {
        count = number(item.attr("value")).orElse(count + step);
        if (content.contains("counter(")) {
            return fromCounters();
        }
        String style = style(item);
        if (style.equals("none")) {
            return "";
        }
        return isNumbered(style) ? write(style, count) + ". " : "• ";
    }

    private String style(Element item) {
        String type = item.attr("type").isEmpty() ? list.attr("type") : item.attr("type");
        String style = said.value("list-style-type") + said.value("list-style");
        return type.isEmpty() ? firstWord(style) : type;
    }

    private String firstWord(String style) {
        String word = style.strip().split("[ ;]", 2)[0];
        return word.isEmpty() ? (list.nameIs("ol") ? "decimal" : "disc") : word;
    }

    private static boolean isNumbered(String style) {
        return style.matches("[1aAiI]|decimal.*|(?:lower|upper)-.*");
    }

    private static String write(String style, int count) {
        return switch (style) {
            case "a", "lower-alpha", "lower-latin" -> NumberStyle.LETTER.write(count);
            case "A", "upper-alpha", "upper-latin" -> NumberStyle.CAPITAL_LETTER.write(count);
            case "i", "lower-roman" -> NumberStyle.ROMAN.write(count);
            case "I", "upper-roman" -> NumberStyle.CAPITAL_ROMAN.write(count);
            case "decimal-leading-zero" -> (count >= 0 && count < 10 ? "0" : "") + count;
            default -> Integer.toString(count);
        };
    }

    /** The label as a style sheet puts it together, as in {@code "(" counter(c-0,lower-latin) ") "}. */
    private String fromCounters() {
        for (String each : list.classNames()) {
            counters.put(each.replaceFirst("^lst-", "lst-ctr-"), count);
        }
        StringBuilder label = new StringBuilder();
        Matcher part = COUNTER.matcher(content);
        while (part.find()) {
            boolean text = part.group(2) == null;
            label.append(text ? part.group(1) : write(part.group(3), counters.getOrDefault(part.group(2), 1)));
        }
        return label.toString().strip() + " ";
    }
}
