package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds questions that are called by a name, such as {@code conv1}, in the first words or cell of a row. */
final class NameHeads {

    private static final Pattern MARKUP = Pattern.compile("[$\\\\{}_*]|mathrm|text");
    private static final Pattern LEAD = Pattern.compile("[^a-z0-9]*+(?:\\d{1,3}[.)]\\s+)?+[^a-z0-9]*+");
    private static final String LAYER = "layer ";

    private final List<Name> names = new ArrayList<>();

    /** A name and what it is the name of. */
    private record Name(String text, Node node, Label path) {}

    /** @param end where the text behind the name begins; 0 where the name belongs to the text */
    record Found(Node node, boolean inner, int end) {}

    NameHeads(Outline outline) {
        outline.nodes().stream()
                .filter(Node::isQuestion)
                .forEach(node -> node.paths().stream()
                        .filter(Label::isNamed)
                        .forEach(path -> names.add(new Name(path.last(), node, path))));
        names.sort(Comparator.comparingInt(name -> -name.text().length()));
    }

    /** What is named at the start of a text; several questions may have one name in different places. */
    List<Found> at(String rowText) {
        if (names.isEmpty()) {
            return List.of();
        }
        String text = MARKUP.matcher(rowText).replaceAll("").strip().toLowerCase(Locale.ROOT);
        Matcher lead = LEAD.matcher(text);
        int start = lead.lookingAt() ? lead.end() : 0;
        List<Found> found = new ArrayList<>();
        Optional<String> met = Optional.empty();
        for (Name name : names) {
            boolean here = isAt(text, start, name.text())
                    || text.startsWith(LAYER, start) && isAt(text, start + LAYER.length(), name.text());
            if (here && met.map(name.text()::equals).orElse(true)) {
                met = Optional.of(name.text());
                found.add(new Found(name.node(), name.path().size() > 1, end(rowText, name.text())));
            }
        }
        return found;
    }

    private static boolean isAt(String text, int start, String name) {
        int end = start + name.length();
        return text.startsWith(name, start) && (end == text.length() || !isAlphanumeric(text.charAt(end)));
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Behind a name in brackets, as in {@code [A7] 0.5}, or one that is set off; else the name belongs to the text. */
    private static int end(String rowText, String name) {
        Matcher label = Pattern.compile(
                        "(?:\\s*\\d{1,3}[.)]\\s+)?[^a-z0-9$\\\\]*" + Pattern.quote(name)
                                + "(?:\\s*[\\])}:.]+\\s*|\\s+(?=[-−+.$\\\\]?\\d|\\$|$))",
                        Pattern.CASE_INSENSITIVE)
                .matcher(rowText);
        return label.lookingAt() ? label.end() : 0;
    }
}
