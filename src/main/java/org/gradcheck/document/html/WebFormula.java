package org.gradcheck.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.Block;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A formula that a page holds as MathML, as what KaTeX or MathJax made of LaTeX, or as the picture a server draws of it.
 *
 * <p>These programs keep the formula twice, once to be seen and once for other programs. The second is read, and only if
 * the same letters and digits are seen in the first.
 *
 * @param element which holds it
 * @param latex empty where it is read elsewhere, nothing where it can't be read
 * @param display whether it is set apart from the text
 */
record WebFormula(Element element, Optional<String> latex, boolean display) {

    private static final Set<String> TYPESET = Set.of(
            "katex", "mathjax", "mathjax_svg", "mathjax_chtml", "mathjax_preview", "mathjax_display", "mjx-chtml");

    /** The formula that an element is; nothing where it is something else. */
    static Optional<WebFormula> of(Element element, Page page, Look around) {
        String name = MathMl.name(element);
        if (name.equals("math")) {
            boolean gone = page.look(element, around).gone();
            return gone ? Optional.empty() : Optional.of(ofMathMl(element, element, page));
        }
        if (name.equals("img")) {
            return FormulaPicture.latex(element, page).map(latex -> new WebFormula(element, Optional.of(latex), false));
        }
        if (name.equals("script")) {
            return element.attr("type").startsWith("math/tex") ? Optional.of(ofScript(element)) : Optional.empty();
        }
        return isTypeset(element) ? Optional.of(typeset(element, page)) : Optional.empty();
    }

    private static boolean isTypeset(Element element) {
        return element.nameIs("mjx-container")
                || element.hasClass("mwe-math-element")
                || element.hasAttr("class")
                        && element.classNames().stream()
                                .anyMatch(each -> TYPESET.contains(each.toLowerCase(Locale.ROOT)));
    }

    private static WebFormula ofScript(Element script) {
        return new WebFormula(
                script, Optional.of(script.data()), script.attr("type").contains("mode=display"));
    }

    private static WebFormula ofMathMl(Element element, Element mathematics, Page page) {
        boolean display = mathematics.attr("display").equals("block")
                || element.attr("display").equals("true")
                || element.parents().stream().limit(2).anyMatch(around -> around.hasClass("katex-display"));
        return new WebFormula(element, Optional.of(MathMl.latex(page, mathematics)), display);
    }

    private static WebFormula typeset(Element element, Page page) {
        Element mathematics = element.selectFirst("math");
        if (hasScript(element) && (mathematics == null || !element.nameIs("mjx-container"))) {
            return new WebFormula(element, Optional.of(""), false);
        }
        if (mathematics == null) {
            return new WebFormula(element, element.hasText() ? Optional.empty() : Optional.of(""), false);
        }
        if (!TypesetLetters.show(element, mathematics)) {
            page.hidden(mathematics);
            return new WebFormula(element, Optional.empty(), false);
        }
        return ofMathMl(element, mathematics, page);
    }

    /** MathJax 2 leaves the LaTeX beside what it made of it. */
    private static boolean hasScript(Element typeset) {
        Element next = typeset.nextElementSibling();
        Element after = next == null ? null : next.nextElementSibling();
        return isScript(next) || isScript(after) || isScript(typeset.previousElementSibling());
    }

    private static boolean isScript(@Nullable Element element) {
        return element != null
                && element.nameIs("script")
                && element.attr("type").startsWith("math/tex");
    }

    void addTo(RunningText text, Page page, Look around) {
        if (latex.isEmpty()) {
            text.block(new Block.Figure(page.place(element), List.of()));
        } else if (around.isHidden()) {
            page.hidden(element);
        } else if (!latex.get().isBlank()) {
            text.formula(page.excerpt(element, latex.get()), display, around);
        }
    }
}
