package org.gradcheck.document.docx;

import org.gradcheck.document.MathCharacters;
import org.gradcheck.document.MathNotation;

/** What stands above or below parts of an equation. */
final class MathAccents {

    private static final String ARROWS = "→⟶⇒←↔";

    private MathAccents() {}

    /** {@code m:acc}; without a sign it is a hat. */
    static String accent(XmlElement part) {
        String sign = MathWriter.property(part, "m:accPr", "m:chr", "\u0302");
        return "\\" + MathNotation.accent(sign).orElseGet(() -> "overset{" + MathCharacters.latex(sign) + "}")
                + inside(part);
    }

    static String bar(XmlElement part) {
        boolean above = MathWriter.property(part, "m:barPr", "m:pos", "bot").equals("top");
        return (above ? "\\overline" : "\\underline") + inside(part);
    }

    /** {@code m:groupChr}: a brace, or an arrow with a text. */
    static String brace(XmlElement part) {
        String sign = MathWriter.property(part, "m:groupChrPr", "m:chr", "⏟");
        if (!sign.isEmpty() && ARROWS.contains(sign)) {
            return "\\xrightarrow" + inside(part);
        }
        return (isAbove(part) ? "\\overbrace" : "\\underbrace") + inside(part);
    }

    private static boolean isAbove(XmlElement brace) {
        return MathWriter.property(brace, "m:groupChrPr", "m:pos", "bot").equals("top");
    }

    /** {@code m:limUpp}: a text above a brace or a sign. */
    static String above(XmlElement part) {
        boolean brace = part.childrenOf("m:e").stream().anyMatch(child -> child.is("m:groupChr"));
        return brace
                ? MathWriter.in(part, "m:e") + MathWriter.raised(part, "m:lim")
                : "\\overset{" + MathWriter.in(part, "m:lim") + "}" + inside(part);
    }

    private static String inside(XmlElement part) {
        return "{" + MathWriter.in(part, "m:e") + "}";
    }
}
