package org.gradcheck.document.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.NumberStyle;

/** The numbers and bullets that Word writes in front of the items of lists: {@code 1.}, {@code (a)}, {@code •}. */
final class ListLabels {

    private static final Pattern NUMBER = Pattern.compile("%([1-9])");

    private final Map<String, XmlElement> lists = new LinkedHashMap<>();
    private final Map<String, XmlElement> definitions = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();
    private final Set<String> started = new HashSet<>();

    private ListLabels() {}

    static ListLabels of(Optional<XmlElement> part) {
        ListLabels labels = new ListLabels();
        for (XmlElement child : part.map(XmlElement::children).orElse(List.of())) {
            if (child.is("w:num")) {
                labels.lists.put(child.attribute("numId").orElse(""), child);
            } else if (child.is("w:abstractNum")) {
                labels.definitions.put(child.attribute("abstractNumId").orElse(""), child);
            }
        }
        return labels;
    }

    /** The label of the next item; empty where the list is unknown or its items have none. */
    String next(String list, int level) {
        XmlElement found = lists.get(list);
        String definition = found == null ? "" : found.value("w:abstractNumId").orElse("");
        if (found == null || !definitions.containsKey(definition)) {
            return "";
        }
        Levels levels = new Levels(found, definitions.getOrDefault(definition, found));
        Map<Integer, Integer> counted = counts.computeIfAbsent(definition, fresh -> new LinkedHashMap<>());
        if (started.add(list + ":" + level) && levels.restarts(level)) {
            counted.remove(level);
        }
        counted.merge(level, levels.start(level), (before, start) -> before + 1);
        counted.keySet().removeIf(deeper -> deeper > level && levels.startsAnewIn(deeper));
        return levels.label(level, counted);
    }

    /** The levels of a list: what the list says itself, before what its definition says. */
    private record Levels(XmlElement list, XmlElement definition) {

        private Optional<XmlElement> override(int level) {
            return at(list.children("w:lvlOverride"), level);
        }

        private Optional<XmlElement> level(int level) {
            return override(level)
                    .flatMap(override -> override.child("w:lvl"))
                    .or(() -> at(definition.children("w:lvl"), level));
        }

        private static Optional<XmlElement> at(List<XmlElement> levels, int level) {
            return levels.stream()
                    .filter(found -> found.number("ilvl").orElse(-1) == level)
                    .findFirst();
        }

        boolean restarts(int level) {
            return override(level)
                    .filter(override -> override.child("w:startOverride").isPresent())
                    .isPresent();
        }

        boolean startsAnewIn(int level) {
            return level(level).flatMap(found -> found.numberOf("w:lvlRestart")).orElse(1) != 0;
        }

        int start(int level) {
            return override(level)
                    .flatMap(override -> override.numberOf("w:startOverride"))
                    .or(() -> level(level).flatMap(found -> found.numberOf("w:start")))
                    .orElse(1);
        }

        private String format(int level) {
            return level(level).flatMap(found -> found.value("w:numFmt")).orElse("decimal");
        }

        String label(int level, Map<Integer, Integer> counted) {
            String text =
                    level(level).flatMap(found -> found.value("w:lvlText")).orElse("");
            if (format(level).equals("bullet")) {
                return bullet(text);
            }
            boolean plain = level(level).filter(found -> found.isOn("w:isLgl")).isPresent();
            return NUMBER.matcher(text).replaceAll(match -> {
                int shown = Integer.parseInt(match.group(1)) - 1;
                int count = counted.getOrDefault(shown, start(shown));
                return Matcher.quoteReplacement(number(plain && shown < level ? "decimal" : format(shown), count));
            });
        }

        private static String bullet(String text) {
            String seen = text.strip();
            return seen.isEmpty() || seen.equals("o") || SymbolFonts.isPrivate(seen.charAt(0)) ? "•" : seen;
        }

        private static String number(String format, int count) {
            return switch (format) {
                case "none" -> "";
                case "lowerLetter" -> NumberStyle.LETTER.write(count);
                case "upperLetter" -> NumberStyle.CAPITAL_LETTER.write(count);
                case "lowerRoman" -> NumberStyle.ROMAN.write(count);
                case "upperRoman" -> NumberStyle.CAPITAL_ROMAN.write(count);
                case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
                default -> Integer.toString(count);
            };
        }
    }
}
