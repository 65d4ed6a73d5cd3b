package org.gradcheck.document.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.MathCharacters;
import org.jsoup.nodes.Element;

/** The letters and digits that KaTeX or MathJax set for the eye, beside the mathematics for other programs. */
final class TypesetLetters {

    private static final Pattern ALPHABET = Pattern.compile("mjx-c([0-9A-F]{2,5})");

    private TypesetLetters() {}

    /** Whether what is set for the eye has the letters and digits of the mathematics that goes with it. */
    static boolean show(Element element, Element mathematics) {
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
}
