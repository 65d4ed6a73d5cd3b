package org.gradcheck.document.docx;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters of the fonts Symbol and Wingdings, which Word keeps at U+F000 and above, as those that are seen. Source:
 * the fonts' encodings as published by the Unicode consortium (mappings of vendors).
 */
final class SymbolFonts {

    private static final int FIRST = 0xF000;
    private static final int LAST = 0xF0FF;

    private static final String SYMBOL_FROM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-*"
            + "\u00A2\u00A3\u00A5\u00AE\u00B0\u00B1\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC"
            + "\u00C5\u00C4\u00CE\u00D1\u00D5\u00D6\u00D7\u00DE\u00E5\u00F2";
    private static final String SYMBOL_TO =
            "αβχδεφγηιϕκλμνοπθρστυϖωξψζΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ−∗" + "′≤∞→°±≥×∝∂•÷≠≡≈…⊕⊗∈∇∏√⋅⇒∑∫";

    private static final Map<Integer, String> SYMBOL = table(SYMBOL_FROM, SYMBOL_TO);

    /** By the name of the font; the font of MathType has its own dots. */
    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "Symbol",
            SYMBOL,
            "Wingdings",
            table("loq§¨\u00E0\u00E8\u00FB\u00FC\u00FD\u00FE", "●☐❑▪☐→➔✗✓☒☑"),
            "Wingdings 2",
            table("OPQRST\u00A3*", "✗✓☒☑☒☒☐☐"),
            "Wingdings 3",
            table("\"#$%", "→↑↓↔"),
            "Webdings",
            table("acr", "✓☐✗"),
            "MT Extra",
            table("LMK", "⋯⋮…"));

    private SymbolFonts() {}

    private static Map<Integer, String> table(String from, String to) {
        Map<Integer, String> table = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            table.put((int) from.charAt(i), to.substring(i, i + 1));
        }
        return Map.copyOf(table);
    }

    static boolean isPrivate(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** The character that {@code w:sym} names by its font and its code in hexadecimal digits. */
    static String character(XmlElement symbol) {
        return character(
                symbol.attribute("font").orElse(""), symbol.attribute("char").orElse(""));
    }

    static String character(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        char character = (char) Integer.parseInt(code, 16);
        return plain(String.valueOf(character), FONTS.getOrDefault(font, SYMBOL));
    }

    /** Whether letters of the font are seen as other signs. */
    static boolean isSymbolic(String font) {
        return FONTS.containsKey(font);
    }

    /** The text of a run in such a font, whose signs may also stand at the places of letters. */
    static String symbols(String font, String text) {
        StringBuilder raised = new StringBuilder();
        text.chars().forEach(c -> raised.append((char) (c < 0x100 && c > ' ' ? c + FIRST : c)));
        return plain(raised.toString(), FONTS.getOrDefault(font, SYMBOL));
    }

    private static String plain(String text, Map<Integer, String> table) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            plain.append(isPrivate(c) ? seen(c - FIRST, table) : String.valueOf(c));
        }
        return plain.toString();
    }

    /** Digits and brackets stand where they do in ASCII; what else has no character stays as it is. */
    private static String seen(int code, Map<Integer, String> table) {
        String known = table.get(code);
        if (known != null) {
            return known;
        }
        boolean ascii = code >= ' ' && code < 0x7F && table == SYMBOL;
        return String.valueOf((char) (ascii ? code : code + FIRST));
    }
}
