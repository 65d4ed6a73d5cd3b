package org.gradcheck.document.latex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Commands that stand for a character in running text. */
final class LatexSymbols {

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("\"", "\u0308"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("c", "\u0327"),
            Map.entry("v", "\u030C"),
            Map.entry("u", "\u0306"),
            Map.entry("H", "\u030B"),
            Map.entry("r", "\u030A"),
            Map.entry("k", "\u0328"));

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("&", "&"),
            Map.entry("%", "%"),
            Map.entry("$", "$"),
            Map.entry("#", "#"),
            Map.entry("_", "_"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry(" ", " "),
            Map.entry("\n", " "),
            Map.entry(",", "\u2009"),
            Map.entry(";", " "),
            Map.entry(":", " "),
            Map.entry("quad", " "),
            Map.entry("qquad", " "),
            Map.entry("enspace", " "),
            Map.entry("space", " "),
            Map.entry("hfill", " "),
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("dots", "..."),
            Map.entry("ldots", "..."),
            Map.entry("textellipsis", "..."),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textunderscore", "_"),
            Map.entry("textbar", "|"),
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("textdegree", "°"),
            Map.entry("textbullet", "•"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("texttimes", "×"),
            Map.entry("textminus", "−"),
            Map.entry("textpm", "±"),
            Map.entry("textmu", "µ"),
            Map.entry("texteuro", "€"),
            Map.entry("euro", "€"),
            Map.entry("pounds", "£"),
            Map.entry("checkmark", "✓"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"));

    private LatexSymbols() {}

    static Optional<String> character(String command) {
        return Optional.ofNullable(CHARACTERS.get(command));
    }

    static boolean isAccent(String command) {
        return ACCENTS.containsKey(command);
    }

    /** The letter with its accent as one character where there is one. */
    static String accented(String accent, String letter) {
        String base = letter.equals("ı") || letter.equals("\\i") ? "i" : letter;
        String mark = ACCENTS.getOrDefault(accent, "");
        return base.isEmpty()
                ? ""
                : Normalizer.normalize(base.charAt(0) + mark + base.substring(1), Normalizer.Form.NFC);
    }
}
