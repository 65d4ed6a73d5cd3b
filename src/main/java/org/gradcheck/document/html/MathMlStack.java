package org.gradcheck.document.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.MathNotation;
import org.jsoup.nodes.Element;

/** What stands above or below something in a formula in MathML: the bounds of a sum, an accent, a brace, a remark. */
final class MathMlStack {

    private static final Set<String> RELATIONS =
            Set.of("=", "\\approx", "\\sim", "\\equiv", "\\leq", "\\geq", "\\propto");
    private static final Set<String> ARROWS = Set.of("\\to", "⟶", "\\Rightarrow", "\\leftarrow", "\\mapsto");
    private static final String LINES = "_¯‾―\u0332\u0305ˉ";

    private final MathMl mathematics;
    private final Element stack;
    private final String base;

    MathMlStack(MathMl mathematics, Element stack) {
        this.mathematics = mathematics;
        this.stack = stack;
        this.base = mathematics.child(stack, 0);
    }

    String latex() {
        return switch (MathMl.name(stack)) {
            case "munder" -> below(base, 1);
            case "mover" -> above(base, 1);
            default ->
                isOperator()
                        ? base
                                + MathNotation.script("_", mathematics.child(stack, 1))
                                + MathNotation.script("^", mathematics.child(stack, 2))
                        : above(below(base, 1), 2);
        };
    }

    /** The signs of a child, as they are. */
    private String signs(int index) {
        List<Element> parts = mathematics.seen(stack);
        return index < parts.size() ? parts.get(index).text().strip() : "";
    }

    private String below(String latex, int index) {
        String lower = mathematics.child(stack, index);
        String signs = signs(index);
        if (signs.equals("⏟")) {
            return "\\underbrace{" + latex + "}";
        }
        if (signs.length() == 1 && LINES.contains(signs)) {
            return "\\underline{" + latex + "}";
        }
        boolean script = isOperator() || latex.startsWith("\\underbrace{");
        return script ? latex + MathNotation.script("_", lower) : "\\underset{" + lower + "}{" + latex + "}";
    }

    private String above(String latex, int index) {
        String signs = signs(index);
        Optional<String> accent = MathNotation.accent(signs);
        if (accent.isPresent()) {
            boolean wide = accent.get().equals("bar") && latex.length() > 1 && !latex.startsWith("\\");
            return "\\" + (wide ? "overline" : accent.get()) + "{" + latex + "}";
        }
        if (signs.matches("[→⃗⇀]")) {
            return "\\vec{" + latex + "}";
        }
        String upper = mathematics.child(stack, index);
        if (ARROWS.contains(latex)) {
            return "\\xrightarrow{" + upper + "}";
        }
        boolean script = isOperator() || latex.startsWith("\\overbrace{");
        return script ? latex + MathNotation.script("^", upper) : "\\overset{" + upper + "}{" + latex + "}";
    }

    /** Whether bounds stand above and below it: a sum, a limit, a maximum. */
    private boolean isOperator() {
        return (base.matches("\\\\[A-Za-z]+(?: ?\\\\[A-Za-z]+)?") || base.startsWith("\\mathrm{"))
                && !RELATIONS.contains(base)
                && !ARROWS.contains(base);
    }
}
