package org.gradcheck.document.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.MathCharacters;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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

    /** A server that draws what stands in its address. */
    private static final Pattern DRAWN =
            Pattern.compile("(?:equation_images/|render/math\\?math=|codecogs\\.com/[a-z.]{0,20}\\?)([^\"&]{1,5000})");

    private static final Pattern DRAWN_CLASS =
            Pattern.compile("texrender|equation_image|mwe-math-fallback\\S*|latex|tex|math");
    private static final Pattern ALPHABET = Pattern.compile("mjx-c([0-9A-F]{2,5})");

    /** The formula that an element is; nothing where it is something else. */
    static Optional<WebFormula> of(Element element, Page page, Look around) {
        String name = MathMl.name(element);
        if (name.equals("math")) {
            boolean gone = page.look(element, around).gone();
            return gone ? Optional.empty() : Optional.of(ofMathMl(element, element, page));
        }
        if (name.equals("img")) {
            return drawn(element, page).map(latex -> new WebFormula(element, Optional.of(latex), false));
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
        if (!shows(element, mathematics)) {
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

    // ---- whether what is read is what is seen

    private static boolean shows(Element element, Element mathematics) {
        String seen = visible(element);
        Element copy = mathematics.clone();
        copy.select("annotation, annotation-xml, mphantom").remove();
        return seen.isEmpty() || seen.equals(letters(copy.wholeText()));
    }

    private static String visible(Element element) {
        StringBuilder seen = new StringBuilder();
        for (Element html : element.select(".katex-html")) {
            seen.append(html.wholeText());
        }
        Matcher glyph = ALPHABET.matcher("");
        for (Element sign : element.select("mjx-c[class], use[data-c], path[data-c]")) {
            glyph.reset(sign.className());
            String code = glyph.find() ? glyph.group(1) : sign.attr("data-c");
            seen.append(code.matches("[0-9A-F]{2,5}") ? Character.toString(Integer.parseInt(code, 16)) : "");
        }
        return letters(seen.toString());
    }

    /** The letters and digits in alphabetical order: what stands above each other has no other. */
    private static String letters(String text) {
        return MathCharacters.plain(text)
                .codePoints()
                .filter(c -> c < 0x80 && Character.isLetterOrDigit(c))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    // ---- pictures

    private static Optional<String> drawn(Element image, Page page) {
        Matcher address = DRAWN.matcher(image.attr("src"));
        if (address.find()) {
            return decoded(address.group(1));
        }
        if (image.hasAttr("data-mathml")) {
            return Optional.of(MathMl.latex(
                    page,
                    Parser.htmlParser()
                            .parseInput(wirisMarks(image.attr("data-mathml")), "")
                            .body()));
        }
        boolean formula = image.classNames().stream()
                .anyMatch(each -> DRAWN_CLASS.matcher(each).matches());
        String words = image.attr("alt").strip();
        return formula && !words.isEmpty() ? Optional.of(withoutDelimiters(words)) : Optional.empty();
    }

    private static Optional<String> decoded(String address) {
        try {
            String once = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
            boolean twice = once.matches("(?s)[^\\\\]*%[0-9A-F]{2}.*");
            return Optional.of(twice ? URLDecoder.decode(once.replace("+", "%2B"), StandardCharsets.UTF_8) : once);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** WIRIS writes MathML into an attribute with other marks than {@code <} and {@code >}. */
    private static String wirisMarks(String marked) {
        return marked.replace('«', '<')
                .replace('»', '>')
                .replace('¨', '"')
                .replace('§', '&')
                .replace('`', '\'');
    }

    private static String withoutDelimiters(String words) {
        String latex = words.replaceFirst("^LaTeX: *", "");
        boolean style = latex.startsWith("{\\displaystyle ") && latex.endsWith("}");
        String bare = style ? latex.substring("{\\displaystyle ".length(), latex.length() - 1) : latex;
        return bare.replaceFirst("^(?:\\$\\$?|\\\\[(\\[])", "").replaceFirst("(?:\\$\\$?|\\\\[)\\]])$", "");
    }

    // ---- into the text

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
