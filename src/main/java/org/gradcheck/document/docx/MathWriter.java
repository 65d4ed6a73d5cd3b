package org.gradcheck.document.docx;

import java.util.List;
import java.util.Set;
import org.gradcheck.document.MathCharacters;
import org.gradcheck.document.MathNotation;

/** Writes the elements of an equation as LaTeX, as they are seen and not as they are grouped inside. */
final class MathWriter {

    /** What a raised or lowered text may stand behind without braces around. */
    private static final Set<String> BASES =
            Set.of("m:r", "w:r", "m:d", "m:acc", "m:bar", "m:func", "m:box", "m:groupChr");

    private MathWriter() {}

    static String sequence(List<XmlElement> parts) {
        StringBuilder latex = new StringBuilder();
        for (int from = 0, end; from < parts.size(); from = end) {
            end = MathRun.groupEnd(parts, from);
            List<XmlElement> group = parts.subList(from, end);
            if (MathRun.isTyped(group)) {
                MathNotation.append(latex, MathRun.typed(group));
            } else {
                group.forEach(part -> MathNotation.append(latex, latex(part)));
            }
        }
        return latex.toString();
    }

    private static String latex(XmlElement part) {
        return switch (part.name()) {
            case "m:r", "w:r" -> MathRun.latex(part);
            case "m:f" -> fraction(part);
            case "m:sSup" -> base(part, "m:sSub") + raised(part, "m:sup");
            case "m:sSub" -> base(part, "m:sSup") + lowered(part, "m:sub");
            case "m:sSubSup" -> base(part, "") + lowered(part, "m:sub") + raised(part, "m:sup");
            case "m:sPre" -> "{}" + lowered(part, "m:sub") + raised(part, "m:sup") + in(part, "m:e");
            case "m:rad" -> root(part);
            case "m:nary" -> operator(part);
            case "m:d" -> MathFences.latex(part);
            case "m:m" -> MathFences.matrix(part, "matrix");
            case "m:eqArr" -> MathFences.rows(part, "aligned");
            case "m:func" -> MathNotation.join(List.of(in(part, "m:fName"), in(part, "m:e")));
            case "m:limLow" -> base(part, "") + lowered(part, "m:lim");
            case "m:limUpp" -> MathAccents.above(part);
            case "m:acc" -> MathAccents.accent(part);
            case "m:bar" -> MathAccents.bar(part);
            case "m:groupChr" -> MathAccents.brace(part);
            case "m:borderBox" -> MathBox.latex(part);
            case "m:phant" -> isSeen(part) ? in(part, "m:e") : "";
            default -> part.name().endsWith("Pr") ? "" : sequence(part.children());
        };
    }

    /** What stands in a child, such as the numerator. */
    static String in(XmlElement part, String child) {
        return sequence(part.childrenOf(child)).strip();
    }

    private static String fraction(XmlElement part) {
        String above = in(part, "m:num");
        String below = in(part, "m:den");
        boolean bare = property(part, "m:fPr", "m:type", "bar").equals("noBar");
        return bare ? "{" + above + " \\atop " + below + "}" : "\\frac{" + above + "}{" + below + "}";
    }

    /** The letter or bracket a script stands at. Braces keep a fraction or another script apart. */
    private static String base(XmlElement part, String scripted) {
        List<XmlElement> base = part.childrenOf("m:e").stream()
                .filter(child -> !child.name().endsWith("Pr"))
                .toList();
        String latex = sequence(base).strip();
        String last = base.isEmpty() ? "m:r" : base.get(base.size() - 1).name();
        return BASES.contains(last) || last.equals(scripted) ? latex : "{" + latex + "}";
    }

    /** A prime is raised by itself. */
    static String raised(XmlElement part, String child) {
        String latex = in(part, child);
        return latex.matches("'+") ? latex : MathNotation.script("^", latex);
    }

    static String lowered(XmlElement part, String child) {
        return MathNotation.script("_", in(part, child));
    }

    private static String root(XmlElement part) {
        String degree = isOn(part, "m:radPr", "m:degHide") ? "" : in(part, "m:deg");
        return "\\sqrt" + (degree.isEmpty() ? "" : "[" + degree + "]") + "{" + in(part, "m:e") + "}";
    }

    private static String operator(XmlElement part) {
        String sign = MathCharacters.latex(property(part, "m:naryPr", "m:chr", "∫"));
        String below = isOn(part, "m:naryPr", "m:subHide") ? "" : lowered(part, "m:sub");
        String above = isOn(part, "m:naryPr", "m:supHide") ? "" : raised(part, "m:sup");
        return sign + below + above + " " + in(part, "m:e");
    }

    private static boolean isSeen(XmlElement phantom) {
        return !property(phantom, "m:phantPr", "m:show", "1").matches("0|off|false");
    }

    private static boolean isOn(XmlElement part, String properties, String name) {
        return part.child(properties).filter(found -> found.isOn(name)).isPresent();
    }

    /** The value of a property; the standard one where it is not stated, empty where it is stated as empty. */
    static String property(XmlElement part, String properties, String name, String standard) {
        return part.child(properties)
                .flatMap(found -> found.child(name))
                .map(found -> found.attribute("val").orElse(""))
                .orElse(standard);
    }
}
