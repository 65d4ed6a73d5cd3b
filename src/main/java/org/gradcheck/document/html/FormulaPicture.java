package org.gradcheck.document.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A formula as the picture that a server draws of it; its address, an attribute or the words for it hold the formula. */
final class FormulaPicture {

    /** A server that draws what stands in its address. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:equation_images/|render/math\\?math=|codecogs\\.com/[a-z.]{0,20}\\?)([^\"&]{1,5000})");

    private static final Pattern CLASS =
            Pattern.compile("texrender|equation_image|mwe-math-fallback\\S*|latex|tex|math");

    private FormulaPicture() {}

    /** The LaTeX of a picture; nothing where it shows something else. */
    static Optional<String> latex(Element image, Page page) {
        Matcher address = ADDRESS.matcher(image.attr("src"));
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
        boolean formula =
                image.classNames().stream().anyMatch(each -> CLASS.matcher(each).matches());
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
}
