package org.gradcheck.document.docx;

import java.util.regex.Pattern;
import org.gradcheck.document.MathCharacters;

/** The characters of an equation as LaTeX. */
final class MathRun {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

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
            return "\\text{" + MathCharacters.plain(text.toString()) + "}";
        }
        boolean upright = run.child("m:rPr")
                .flatMap(properties -> properties.value("m:sty"))
                .filter("p"::equals)
                .isPresent();
        return MathCharacters.latex(text.toString(), upright);
    }
}
