package org.gradcheck.document.docx;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradcheck.document.MathSymbols;

/** The characters of an equation as LaTeX. */
final class MathRun {

    /** LaTeX that the writer typed and the editor did not turn into an equation. */
    private static final Pattern TYPED_LATEX = Pattern.compile("\\\\[A-Za-z]|[\\^_]\\{");

    private static final Pattern WORD_OR_SIGN = Pattern.compile("[A-Za-z]{2,}|.", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SENTENCE = Pattern.compile("(?=.*\\p{L})(?=.*[\\d=])", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\u2061-\u2064\u200B\u2060]");
    private static final Pattern WIDE = Pattern.compile("[\\p{Zs}\\s]+");

    /** Signs of the way equations are typed, which stay. */
    private static final Set<String> TYPED = Set.of("_", "√");

    private MathRun() {}

    /** Where the runs that begin here end, or the one other part. */
    static int groupEnd(List<XmlElement> parts, int from) {
        int end = from;
        while (end < parts.size() && isPlainRun(parts.get(end))) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    private static boolean isPlainRun(XmlElement part) {
        return part.is("m:r") && !isNormal(part);
    }

    /** Whether runs are together LaTeX or a linear format that the writer typed. */
    static boolean isTyped(List<XmlElement> runs) {
        String text = text(runs);
        return isPlainRun(runs.get(0)) && (TYPED_LATEX.matcher(text).find() || LinearFormat.isIn(text));
    }

    private static String text(List<XmlElement> runs) {
        return runs.stream().map(MathRun::characters).collect(Collectors.joining());
    }

    /** What was typed in several runs. */
    static String typed(List<XmlElement> runs) {
        String text = plain(text(runs));
        return TYPED_LATEX.matcher(text).find() ? text : LinearFormat.latex(text);
    }

    /** Whether a run is plain words with a number in them or an equality, which belong to the text around. */
    static boolean isSentence(XmlElement part) {
        return (part.is("w:r") || part.is("m:r") && isNormal(part))
                && SENTENCE.matcher(characters(part)).find();
    }

    static String words(XmlElement run) {
        return plain(characters(run));
    }

    private static boolean isNormal(XmlElement run) {
        return run.child("m:rPr").filter(properties -> properties.isOn("m:nor")).isPresent();
    }

    private static String characters(XmlElement run) {
        StringBuilder text = new StringBuilder();
        for (XmlElement child : run.children()) {
            switch (child.name()) {
                case "m:t", "w:t" -> text.append(child.text());
                case "w:sym" -> text.append(SymbolFonts.character(child));
                case "w:tab" -> text.append(' ');
                default -> {
                    // properties were looked at before
                }
            }
        }
        return text.toString();
    }

    static String latex(XmlElement run) {
        String text = characters(run);
        if ((run.is("w:r") || isNormal(run)) && LETTER.matcher(text).find()) {
            return "\\text{" + plain(text) + "}";
        }
        boolean upright = run.child("m:rPr")
                .flatMap(properties -> properties.value("m:sty"))
                .filter("p"::equals)
                .isPresent();
        return latex(text, upright);
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
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
