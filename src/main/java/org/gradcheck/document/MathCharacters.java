package org.gradcheck.document;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of an equation that is not kept in LaTeX, as LaTeX. For readers. */
public final class MathCharacters {

    /** LaTeX that the writer typed and the editor did not turn into an equation. */
    private static final Pattern TYPED_LATEX = Pattern.compile("\\\\[A-Za-z]|[\\^_]\\{");

    private static final Pattern WORD_OR_SIGN = Pattern.compile("[A-Za-z]{2,}|.", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\u2061-\u2064\u200B\u2060]");
    private static final Pattern WIDE = Pattern.compile("[\\p{Zs}\\s]+");

    /** Signs of the way equations are typed, which stay. */
    private static final Set<String> TYPED = Set.of("_", "√");

    private MathCharacters() {}

    /** Whether a text is LaTeX that was typed. */
    public static boolean isTypedLatex(String text) {
        return TYPED_LATEX.matcher(text).find();
    }

    /** The LaTeX of characters as they are set in an equation. */
    public static String latex(String text) {
        return latex(text, false);
    }

    /**
     * The LaTeX of characters.
     *
     * @param upright whether a word is one name, such as {@code softmax}, and not a product of letters
     */
    public static String latex(String text, boolean upright) {
        String plain = plain(text);
        if (TYPED_LATEX.matcher(plain).find()) {
            return plain;
        }
        StringBuilder latex = new StringBuilder();
        Matcher sign = WORD_OR_SIGN.matcher(plain);
        while (sign.find()) {
            String next = sign.group();
            MathNotation.append(latex, next.length() > 1 ? word(next, upright) : sign(next));
        }
        return latex.toString();
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
    public static String plain(String text) {
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
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
