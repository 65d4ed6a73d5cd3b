package org.gradcheck.expression;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What single characters and LaTeX commands stand for. */
final class Signs {

    private static final String GREEK =
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma tau upsilon phi chi psi omega";

    private static final String GREEK_LETTERS = "αβγδεζηθικλμνξρστυφχψω";

    /** Commands that only change the look: they and nothing else are dropped. */
    static final Set<String> LOOKS = Set.of(
            "left",
            "right",
            "big",
            "Big",
            "bigg",
            "Bigg",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "displaystyle",
            "textstyle",
            "limits",
            "nolimits",
            "quad",
            "qquad",
            ",",
            ";",
            ":",
            "!",
            " ",
            ">",
            "mathstrut",
            "nonumber",
            "notag");

    /** Commands around a name or expression that is read as if they were not there. */
    static final Set<String> WRAPPERS = Set.of(
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "mathcal",
            "boldsymbol",
            "bm",
            "text",
            "textbf",
            "textit",
            "operatorname",
            "boxed",
            "fbox",
            "underline",
            "hat",
            "bar",
            "tilde",
            "vec",
            "mbox",
            "textrm",
            "mathbb");

    private static final Map<String, String> BY_COMMAND = commands();
    private static final Map<Character, String> BY_CHARACTER = characters();

    private Signs() {}

    /** The sign a LaTeX command stands for, such as {@code *} for {@code \times}. */
    static Optional<String> ofCommand(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }

    /** The sign a character stands for. */
    static Optional<String> ofCharacter(char character) {
        return Optional.ofNullable(BY_CHARACTER.get(character));
    }

    /** The name of a Greek letter, by its command or its character. */
    static Optional<String> greek(String letter) {
        if (letter.length() == 1) {
            int index = GREEK_LETTERS.indexOf(letter);
            return index < 0 ? Optional.empty() : Optional.of(GREEK.split(" ")[index]);
        }
        String lower = letter.startsWith("var") ? letter.substring(3) : letter;
        return (" " + GREEK + " ").contains(" " + lower + " ") ? Optional.of(lower) : Optional.empty();
    }

    private static Map<String, String> commands() {
        Map<String, String> signs = new TreeMap<>();
        for (String times : "times cdot ast star".split(" ")) {
            signs.put(times, "*");
        }
        signs.put("div", "/");
        signs.put("lfloor", "floor(");
        signs.put("rfloor", ")");
        signs.put("lceil", "ceil(");
        signs.put("rceil", ")");
        signs.put("lvert", "|");
        signs.put("rvert", "|");
        signs.put("{", "(");
        signs.put("}", ")");
        signs.put("lbrack", "[");
        signs.put("rbrack", "]");
        for (String fraction : "frac dfrac tfrac cfrac".split(" ")) {
            signs.put(fraction, "\\frac");
        }
        signs.put("sqrt", "\\sqrt");
        return signs;
    }

    private static Map<Character, String> characters() {
        Map<Character, String> signs = new TreeMap<>();
        for (char same : "+-*/^()[]|,!_".toCharArray()) {
            signs.put(same, String.valueOf(same));
        }
        for (char minus : "\u2212\u2013\u2010\u2011\ufe63\uff0d".toCharArray()) {
            signs.put(minus, "-");
        }
        for (char times : "\u00d7\u00b7\u22c5\u2219\u2217\u2022".toCharArray()) {
            signs.put(times, "*");
        }
        for (char over : "\u00f7\u2215\u2044".toCharArray()) {
            signs.put(over, "/");
        }
        signs.put('\u230a', "floor(");
        signs.put('\u230b', ")");
        signs.put('\u2308', "ceil(");
        signs.put('\u2309', ")");
        signs.put('\u221a', "\\sqrt");
        return signs;
    }
}
