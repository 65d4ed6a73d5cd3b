package org.gradcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gradcheck.document.MathCharacters;
import org.gradcheck.document.MathNotation;
import org.jsoup.nodes.Element;

/**
 * Writes a formula in presentation MathML as LaTeX, as it is seen; notes beside it, even one in LaTeX, are not. Source:
 * MathML Core and MathML 3, chapter 3 (W3C).
 */
final class MathMl {

    private static final Set<String> UNSEEN = Set.of(
            "annotation",
            "annotation-xml",
            "mphantom",
            "none",
            "mprescripts",
            "maligngroup",
            "malignmark",
            "script",
            "style");

    /** What a raised or lowered text may stand behind without braces around. */
    private static final Set<String> BASES =
            Set.of("mi", "mn", "mo", "mtext", "mfenced", "mover", "munder", "munderover");

    private static final Set<String> SCRIPTED = Set.of("msub", "msup");
    private static final Set<String> WRAPPERS = Set.of("mrow", "mstyle", "mpadded", "semantics", "maction", "math");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((?:[^()]*+)\\)|\\[(?:[^\\[\\]]*+)]");

    private final Page page;

    private MathMl(Page page) {
        this.page = page;
    }

    static String latex(Page page, Element formula) {
        return new MathMl(page).sequence(formula).strip();
    }

    /** The name without the prefix of a namespace. */
    static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    List<Element> seen(Element parent) {
        List<Element> seen = new ArrayList<>();
        for (Element child : parent.children()) {
            if (isHidden(child)) {
                page.hidden(child);
            } else if (!UNSEEN.contains(name(child))) {
                seen.add(child);
            }
        }
        boolean one = name(parent).equals("semantics") || name(parent).equals("maction");
        return one && seen.size() > 1 ? seen.subList(0, 1) : seen;
    }

    private boolean isHidden(Element element) {
        boolean white = Colour.of(element.attr("mathcolor"))
                .filter(Colour.WHITE::isLike)
                .isPresent();
        boolean tiny = Declarations.pixelsOf(element.attr("mathsize"), 16, 16) < 2;
        return white || tiny || page.look(element, Look.PLAIN).isHidden();
    }

    // ---- sequences

    String sequence(Element parent) {
        return sequence(seen(parent));
    }

    private String sequence(List<Element> parts) {
        List<String> latex = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            MathMlTable table = new MathMlTable(this, parts, i);
            latex.add(table.isFenced() ? table.fenced() : latex(parts.get(i)));
            i += table.isFenced() ? table.length() - 1 : 0;
        }
        return MathNotation.join(latex);
    }

    /** The element itself, or what is all there is inside it. */
    Element sole(Element element) {
        Element sole = element;
        while (WRAPPERS.contains(name(sole)) && seen(sole).size() == 1) {
            sole = seen(sole).get(0);
        }
        return sole;
    }

    String latex(Element part) {
        return switch (name(part)) {
            case "mi", "mo" -> characters(part, true);
            case "mn" -> characters(part, false);
            case "mtext", "ms" -> words(part);
            case "mspace" -> part.attr("linebreak").equals("newline") ? "\\\\" : " ";
            case "mfrac" -> "\\frac{" + child(part, 0) + "}{" + child(part, 1) + "}";
            case "msqrt" -> "\\sqrt{" + sequence(part).strip() + "}";
            case "mroot" -> "\\sqrt[" + child(part, 1) + "]{" + child(part, 0) + "}";
            case "msub" -> base(part) + MathNotation.script("_", child(part, 1));
            case "msup" -> base(part) + raised(part, 1);
            case "msubsup" -> base(part) + MathNotation.script("_", child(part, 1)) + raised(part, 2);
            case "mmultiscripts" -> base(part) + MathNotation.script("_", child(part, 1)) + raised(part, 2);
            case "munder", "mover", "munderover" -> new MathMlStack(this, part).latex();
            case "mtable" -> MathMlTable.alone(this, part);
            case "mfenced" -> MathMlTable.fenced(this, part);
            case "menclose" -> enclosed(part);
            default -> sequence(part);
        };
    }

    private static String characters(Element token, boolean upright) {
        String text = token.wholeText().strip();
        return MathCharacters.latex(text, upright);
    }

    private static String words(Element token) {
        String text = MathCharacters.plain(token.wholeText());
        return LETTER.matcher(text).find() ? "\\text{" + text + "}" : MathCharacters.latex(text);
    }

    private String enclosed(Element part) {
        String notation = part.attr("notation");
        String inside = sequence(part).strip();
        if (notation.contains("box") || notation.contains("circle")) {
            return "\\boxed{" + inside + "}";
        }
        return notation.contains("strike") ? "\\cancel{" + inside + "}" : inside;
    }

    // ---- parts

    /** The LaTeX of a child; empty where there is none. */
    String child(Element part, int index) {
        List<Element> parts = seen(part);
        return index < parts.size() ? latex(parts.get(index)).strip() : "";
    }

    private String raised(Element part, int index) {
        String latex = child(part, index);
        return latex.matches("'+") ? latex : MathNotation.script("^", latex);
    }

    /** The letter or bracket a script stands at. Braces keep a fraction or another script apart. */
    private String base(Element part) {
        List<Element> parts = seen(part);
        String latex = child(part, 0);
        String name = parts.isEmpty() ? "" : name(sole(parts.get(0)));
        boolean other = SCRIPTED.contains(name)
                && !name.equals(name(part))
                && !name(part).equals("msubsup");
        boolean bare =
                BASES.contains(name) || other || IN_BRACKETS.matcher(latex).matches();
        return bare ? latex : "{" + latex + "}";
    }
}
