package org.gradcheck.document.docx;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gradcheck.document.MathCharacters;
import org.gradcheck.document.MathNotation;

/** Writes the elements of an equation as LaTeX, as they are seen and not as they are grouped inside. */
final class MathWriter {

    /** Where columns are aligned, and the number at the right margin. */
    private static final Pattern MARKS = Pattern.compile("\\\\&|\\\\#.*$");

    /** What a raised or lowered text may stand behind without braces around. */
    private static final Set<String> BASES =
            Set.of("m:r", "w:r", "m:d", "m:acc", "m:bar", "m:func", "m:box", "m:groupChr");

    private MathWriter() {}

    static String sequence(List<XmlElement> parts) {
        return MathNotation.join(parts.stream().map(MathWriter::latex).toList());
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
            case "m:borderBox" -> (isCrossedOut(part) ? "\\cancel{" : "\\boxed{") + in(part, "m:e") + "}";
            case "m:phant" -> isSeen(part) ? in(part, "m:e") : "";
            default -> part.name().endsWith("Pr") ? "" : sequence(part.children());
        };
    }

    /** What stands in a child, such as the numerator. */
    static String in(XmlElement part, String child) {
        return sequence(part.childrenOf(child)).strip();
    }

    private static String fraction(XmlElement part) {
        boolean bare = property(part, "m:fPr", "m:type", "bar").equals("noBar");
        return (bare ? "\\binom{" : "\\frac{") + in(part, "m:num") + "}{" + in(part, "m:den") + "}";
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

    static String raised(XmlElement part, String child) {
        return MathNotation.script("^", in(part, child));
    }

    static String lowered(XmlElement part, String child) {
        return MathNotation.script("_", in(part, child));
    }

    private static String root(XmlElement part) {
        String degree = in(part, "m:deg");
        return "\\sqrt" + (degree.isEmpty() ? "" : "[" + degree + "]") + "{" + in(part, "m:e") + "}";
    }

    private static String operator(XmlElement part) {
        String sign = MathCharacters.latex(property(part, "m:naryPr", "m:chr", "∫"));
        return sign + lowered(part, "m:sub") + raised(part, "m:sup") + " " + in(part, "m:e");
    }

    static boolean isCrossedOut(XmlElement box) {
        return box.childrenOf("m:borderBoxPr").stream()
                .anyMatch(property -> property.name().startsWith("m:strike") && property.isOn());
    }

    private static boolean isSeen(XmlElement phantom) {
        return !property(phantom, "m:phantPr", "m:show", "1").matches("0|off|false");
    }

    /** The value of a property; the standard one where it is not stated, empty where it is stated as empty. */
    static String property(XmlElement part, String properties, String name, String standard) {
        return part.child(properties)
                .flatMap(found -> found.child(name))
                .map(found -> found.attribute("val").orElse(""))
                .orElse(standard);
    }

    static String withoutMarks(String row) {
        return MARKS.matcher(row).replaceAll("");
    }
}
