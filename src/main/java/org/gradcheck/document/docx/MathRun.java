package org.gradcheck.document.docx;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradcheck.document.MathCharacters;

/** The characters of an equation as LaTeX. */
final class MathRun {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SENTENCE = Pattern.compile("(?=.*\\p{L})(?=.*[\\d=])", Pattern.DOTALL);

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
        return isPlainRun(runs.get(0)) && (MathCharacters.isTypedLatex(text) || LinearFormat.isIn(text));
    }

    private static String text(List<XmlElement> runs) {
        return runs.stream().map(MathRun::characters).collect(Collectors.joining());
    }

    /** What was typed in several runs. */
    static String typed(List<XmlElement> runs) {
        String text = MathCharacters.plain(text(runs));
        return MathCharacters.isTypedLatex(text) ? text : LinearFormat.latex(text);
    }

    /** Whether a run is plain words with a number in them or an equality, which belong to the text around. */
    static boolean isSentence(XmlElement part) {
        return (part.is("w:r") || part.is("m:r") && isNormal(part))
                && SENTENCE.matcher(characters(part)).find();
    }

    static String words(XmlElement run) {
        return MathCharacters.plain(characters(run));
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
            return "\\text{" + MathCharacters.plain(text) + "}";
        }
        boolean upright = run.child("m:rPr")
                .flatMap(properties -> properties.value("m:sty"))
                .filter("p"::equals)
                .isPresent();
        return MathCharacters.latex(text, upright);
    }
}
