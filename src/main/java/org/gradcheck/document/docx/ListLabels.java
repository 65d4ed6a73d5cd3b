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

    private static final int MAX_LINKS = 5;

    private final Styles styles;
    private final Map<String, XmlElement> lists = new LinkedHashMap<>();
    private final Map<String, XmlElement> definitions = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();
    private final Set<String> started = new HashSet<>();

    private ListLabels(Styles styles) {
        this.styles = styles;
    }

    static ListLabels of(Optional<XmlElement> part, Styles styles) {
        ListLabels labels = new ListLabels(styles);
        for (XmlElement child : part.map(XmlElement::children).orElse(List.of())) {
            if (child.is("w:num")) {
                labels.lists.put(child.attribute("numId").orElse(""), child);
            } else if (child.is("w:abstractNum")) {
                labels.definitions.put(child.attribute("abstractNumId").orElse(""), child);
            }
        }
        return labels;
    }

    /** The label of the next item; nothing where the list is unknown or its items have none. */
    Optional<String> next(Numbering item) {
        return Optional.ofNullable(lists.get(item.list()))
                .flatMap(list -> definition(list, 0).map(definition -> next(item, list, definition)))
                .filter(label -> !label.isBlank());
    }

    /** The level whose items have the style; nothing where the list names none. */
    Optional<Integer> levelOf(String list, String style) {
        return Optional.ofNullable(lists.get(list)).flatMap(found -> definition(found, 0)).stream()
                .flatMap(definition -> definition.children("w:lvl").stream())
                .filter(level -> level.value("w:pStyle").filter(style::equals).isPresent())
                .findFirst()
                .flatMap(level -> level.number("ilvl"));
    }

    /** What a list looks like; it may be said by a style that another list belongs to. */
    private Optional<XmlElement> definition(XmlElement list, int links) {
        Optional<XmlElement> found = list.value("w:abstractNumId").map(definitions::get);
        Optional<XmlElement> linked = found.flatMap(definition -> definition.value("w:numStyleLink"))
                .filter(style -> links < MAX_LINKS)
                .flatMap(styles::listOf)
                .map(lists::get);
        return linked.isPresent() ? linked.flatMap(other -> definition(other, links + 1)) : found;
    }

    private String next(Numbering item, XmlElement list, XmlElement defined) {
        int level = item.level();
        String definition = defined.attribute("abstractNumId").orElse("");
        Levels levels = new Levels(list, defined);
        Map<Integer, Integer> counted = counts.computeIfAbsent(definition, fresh -> new LinkedHashMap<>());
        if (started.add(item.list() + ":" + level) && levels.restarts(level)) {
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

        private static String ordinalEnding(int count) {
            boolean teen = count / 10 % 10 == 1;
            return teen || count % 10 > 3 || count % 10 == 0
                    ? "th"
                    : List.of("st", "nd", "rd").get(count % 10 - 1);
        }

        private static String circled(int count) {
            return count >= 1 && count <= 20 ? Character.toString('①' + count - 1) : Integer.toString(count);
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
                case "ordinal" -> count + ordinalEnding(count);
                case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(count);
                default -> Integer.toString(count);
            };
        }
    }
}
