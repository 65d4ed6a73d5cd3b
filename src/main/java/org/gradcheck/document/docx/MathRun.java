package org.gradcheck.document.docx;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.MathSymbols;

/** The characters of an equation as LaTeX. */
final class MathRun {

    /** LaTeX that the writer typed and the editor did not turn into an equation. */
    private static final Pattern TYPED_LATEX = Pattern.compile("\\\\[A-Za-z]|[\\^_]\\{");

    private static final Pattern WORD_OR_SIGN = Pattern.compile("[A-Za-z]{2,}|.", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern INVISIBLE = Pattern.compile("[\u2061-\u2064\u200B\u2060▒]");
    private static final Pattern WIDE = Pattern.compile("[\\p{Zs}\\s]+");

    /** Signs of the way equations are typed, which stay. */
    private static final Set<String> TYPED = Set.of("_", "√");

    private MathRun() {}

    static String latex(XmlElement run) {
        StringBuilder text = new StringBuilder();
        for (XmlElement child : run.children()) {
            switch (child.name()) {
                case "m:t", "w:t" -> text.append(child.text());
                case "w:sym" ->
                    text.append(SymbolFonts.character(
                            child.attribute("font").orElse(""),
                            child.attribute("char").orElse("")));
                case "w:tab" -> text.append(' ');
                default -> {
                    // properties were looked at before
                }
            }
        }
        boolean words =
                run.is("w:r") || run.child("m:rPr").filter(p -> p.isOn("m:nor")).isPresent();
        if (words && LETTER.matcher(text).find()) {
            return "\\text{" + plain(text.toString()) + "}";
        }
        boolean upright = run.child("m:rPr")
                .flatMap(properties -> properties.value("m:sty"))
                .filter("p"::equals)
                .isPresent();
        return latex(text.toString(), upright);
    }

    static String latex(String text) {
        return latex(text, false);
    }

    private static String latex(String text, boolean upright) {
        String plain = plain(text);
        if (TYPED_LATEX.matcher(plain).find()) {
            return plain;
        }
        StringBuilder latex = new StringBuilder();
        Matcher sign = WORD_OR_SIGN.matcher(plain);
        while (sign.find()) {
            append(latex, sign.group().length() > 1 ? word(sign.group(), upright) : sign(sign.group()));
        }
        return latex.toString();
    }

    private static void append(StringBuilder latex, String next) {
        boolean letters = Character.isLetter(next.charAt(0)) && endsInCommand(latex);
        latex.append(letters ? " " : "").append(next);
    }

    private static boolean endsInCommand(StringBuilder latex) {
        int start = latex.length();
        while (start > 0 && Character.isLetter(latex.charAt(start - 1))) {
            start--;
        }
        return start > 0 && start < latex.length() && latex.charAt(start - 1) == '\\';
    }

    private static String word(String word, boolean upright) {
        if (MathSymbols.isFunction(word)) {
            return "\\" + word;
        }
        return upright ? "\\mathrm{" + word + "}" : word;
    }

    private static String sign(String sign) {
        return TYPED.contains(sign) ? sign : MathSymbols.latex(sign);
    }

    /** Letters of mathematical alphabets as plain ones; what is not seen is left out. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        INVISIBLE
                .matcher(WIDE.matcher(text).replaceAll(" "))
                .replaceAll("")
                .codePoints()
                .forEach(c -> {
                    String character = Character.toString(c);
                    boolean alphabet = c >= 0x1D400 && c <= 0x1D7FF || "ℎℐℒℛℬℰℱℳℯℊℴⅆⅇ".contains(character);
                    plain.append(alphabet ? Normalizer.normalize(character, Normalizer.Form.NFKC) : character);
                });
        return plain.toString();
    }
}
