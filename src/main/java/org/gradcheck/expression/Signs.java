package org.gradcheck.expression;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What single characters stand for. */
final class Signs {

    private static final Map<Character, String> SIGNS = signs();

    private static final Map<Character, String> NAMES = names();

    private Signs() {}

    /** The sign a character stands for: {@code *} for every way to write times. */
    static Optional<String> of(char character) {
        return Optional.ofNullable(SIGNS.get(character));
    }

    /** The name a character that is no Latin letter stands for, such as {@code alpha}. */
    static Optional<String> name(char character) {
        return Optional.ofNullable(NAMES.get(character));
    }

    /** The accent a combining character puts on the letter before it. */
    static Optional<String> accent(char character) {
        return switch (character) {
            case '\u0302' -> Optional.of("hat");
            case '\u0303' -> Optional.of("tilde");
            case '\u0304', '\u0305' -> Optional.of("bar");
            case '\u0307' -> Optional.of("dot");
            case '\u20d7' -> Optional.of("vec");
            default -> Optional.empty();
        };
    }

    private static Map<Character, String> signs() {
        Map<Character, String> signs = new TreeMap<>();
        for (char same : "+-*/^()[]{}|,!_".toCharArray()) {
            signs.put(same, String.valueOf(same));
        }
        all(signs, "−–‐‑﹣－", "-");
        all(signs, "×·⋅∙∗•", "*");
        all(signs, "÷∕⁄", "/");
        all(signs, "±", "±");
        all(signs, "°", "deg");
        all(signs, "‖∥", "‖");
        all(signs, "⟨", "angle(");
        all(signs, "⟩", "angle)");
        all(signs, "⌊", "floor(");
        all(signs, "⌋", "floor)");
        all(signs, "⌈", "ceil(");
        all(signs, "⌉", "ceil)");
        all(signs, "√", "√");
        all(signs, "∛", "∛");
        all(signs, "∑", "\\sum");
        all(signs, "∏", "\\prod");
        all(signs, "≤⩽", "<=");
        all(signs, "<", "<");
        all(signs, "∈", "in");
        all(signs, "=", "=");
        return signs;
    }

    private static Map<Character, String> names() {
        Map<Character, String> names = new TreeMap<>();
        String letters = "αβγδεζηθικλμνξρστυφχψωΓΔΘΛΞΠΣΦΨΩ";
        for (int i = 0; i < letters.length(); i++) {
            names.put(letters.charAt(i), Commands.GREEK.get(i));
        }
        names.put('ς', "sigma");
        names.put('π', "pi");
        names.put('∞', "oo");
        return names;
    }

    private static void all(Map<Character, String> signs, String characters, String sign) {
        characters.chars().forEach(character -> signs.put((char) character, sign));
    }
}
