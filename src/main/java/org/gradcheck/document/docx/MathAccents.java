package org.gradcheck.document.docx;

import java.util.Map;

/** What stands above or below parts of an equation. */
final class MathAccents {

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\u0300", "grave"),
            Map.entry("\u0301", "acute"),
            Map.entry("\u0302", "hat"),
            Map.entry("\u0303", "tilde"),
            Map.entry("\u0304", "bar"),
            Map.entry("\u0305", "overline"),
            Map.entry("\u0306", "breve"),
            Map.entry("\u0307", "dot"),
            Map.entry("\u0308", "ddot"),
            Map.entry("\u030C", "check"),
            Map.entry("\u20D7", "vec"),
            Map.entry("\u20DB", "dddot"));

    private static final String ARROWS = "→⟶⇒←↔";

    private MathAccents() {}

    /** {@code m:acc}; without a sign it is a hat. */
    static String accent(XmlElement part) {
        String sign = MathWriter.property(part, "m:accPr", "m:chr", "\u0302");
        return "\\" + ACCENTS.getOrDefault(sign, "overset{" + MathRun.latex(sign) + "}") + inside(part);
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
