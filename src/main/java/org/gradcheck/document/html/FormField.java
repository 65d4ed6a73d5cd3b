package org.gradcheck.document.html;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What is seen of a field that was filled in. */
final class FormField {

    private FormField() {}

    static String shown(Element field) {
        return switch (field.normalName()) {
            case "textarea" -> field.wholeText();
            case "select" -> selected(field);
            default -> input(field);
        };
    }

    private static String input(Element field) {
        return switch (field.attr("type")) {
            case "checkbox", "radio" -> field.hasAttr("checked") ? "[x] " : "[ ] ";
            case "", "text", "number" -> " " + field.attr("value") + " ";
            default -> "";
        };
    }

    private static String selected(Element field) {
        return field.getElementsByTag("option").stream()
                .filter(option -> option.hasAttr("selected"))
                .map(Element::text)
                .collect(Collectors.joining(", ", " ", " "));
    }
}
