package org.gradcheck.rubric;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** YAML as it is written: keys and texts, each level two spaces further in. */
final class YamlText {

    private static final String LEVEL = "  ";

    private final StringBuilder text = new StringBuilder();

    /** A key and what stands behind it; nothing where lines below belong to it. */
    void line(int level, String key, String value) {
        text.append(LEVEL.repeat(level))
                .append(key)
                .append(value.isEmpty() ? ":" : ": ")
                .append(value)
                .append('\n');
    }

    /** The first key of an item of a list. */
    void item(int level, String key, String value) {
        text.append(LEVEL.repeat(level))
                .append("- ")
                .append(key)
                .append(": ")
                .append(value)
                .append('\n');
    }

    /** A key and a list of texts. */
    void list(int level, String key, List<String> texts) {
        line(level, key, texts.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    /** A text that is the same text however YAML would read it bare. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append((char) letter);
            } else if (Character.isISOControl(letter) || letter == 0x2028 || letter == 0x2029 || letter == 0xFEFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", letter));
            } else {
                quoted.append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }

    String text() {
        return text.toString();
    }
}
