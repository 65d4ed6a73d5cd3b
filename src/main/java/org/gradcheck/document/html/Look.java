package org.gradcheck.document.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.document.Span.Notation;
import org.jsoup.nodes.Element;

/**
 * How the text in an element looks.
 *
 * @param emphasis what makes it stand out
 * @param script {@code ^} for raised and {@code _} for lowered text, else empty
 * @param gone whether it is not on the page, whatever is said about the elements inside
 * @param unseen whether it takes room on the page but can't be seen
 * @param verbatim whether blanks and line ends stay
 * @param code whether it is set as code
 * @param size of its letters in pixels
 * @param paint its colour; nothing where it is unknown
 * @param ground the colour behind it; nothing where it is unknown
 */
record Look(
        Emphasis emphasis,
        String script,
        boolean gone,
        boolean unseen,
        boolean verbatim,
        boolean code,
        double size,
        Optional<Colour> paint,
        Optional<Colour> ground) {

    /** Text without anything said about it. */
    static final Look PLAIN = new Look(
            Emphasis.NONE, "", false, false, false, false, 16, Optional.of(Colour.BLACK), Optional.of(Colour.WHITE));

    private static final Set<String> STRUCK = Set.of("s", "del", "strike");
    private static final Set<String> BOLD = Set.of("b", "strong", "mark");
    private static final Set<String> CODE = Set.of("code", "tt", "samp", "kbd", "pre", "listing", "xmp");
    private static final Set<String> VERBATIM = Set.of("pre", "listing", "xmp", "textarea");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th");
    private static final Set<String> BOXES =
            Set.of("span", "b", "strong", "font", "em", "i", "p", "div", "code", "mark");

    /** The elements that look like something by themselves, and the attributes that make others do so. */
    private static final Set<String> LOOKS = Stream.of(
                    STRUCK, BOLD, CODE, VERBATIM, HEADINGS, Set.of("sup", "sub", "small", "dialog"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> ATTRIBUTES = List.of("hidden", "color", "bgcolor");

    /** A frame around more than this is no mark on an answer. */
    private static final int LONGEST_BOXED = 120;

    /** How the text in an element looks that stands in text of this look. */
    Look in(Element element, Declarations said) {
        String name = element.normalName();
        if (said.values().isEmpty()
                && !LOOKS.contains(name)
                && ATTRIBUTES.stream().noneMatch(element::hasAttr)) {
            return this;
        }
        double newSize = size(name, said);
        return new Look(
                emphasis(element, said),
                script.isEmpty() ? script(name, said) : script,
                gone || Unseen.isGone(element, said, newSize),
                isUnseen(said),
                verbatim(name, said),
                code || CODE.contains(name),
                newSize,
                paint(said.value("color").isEmpty() ? element.attr("color") : said.value("color")),
                ground(element, said));
    }

    /** Whether the text can't be seen on the page. */
    boolean isHidden() {
        return gone
                || unseen
                || paint.isPresent() && ground.filter(paint.get()::isLike).isPresent();
    }

    Notation notation() {
        return code ? Notation.CODE : Notation.PROSE;
    }

    // ---- marks

    private Emphasis emphasis(Element element, Declarations said) {
        String name = element.normalName();
        if (emphasis == Emphasis.STRUCK
                || STRUCK.contains(name)
                || said.holds("text-decoration", "line-through")
                || said.holds("text-decoration-line", "line-through")) {
            return Emphasis.STRUCK;
        }
        if (emphasis == Emphasis.BOXED || isBoxed(element, said)) {
            return Emphasis.BOXED;
        }
        return isBold(name, said) ? Emphasis.BOLD : Emphasis.NONE;
    }

    private boolean isBold(String name, Declarations said) {
        String weight = said.value("font-weight");
        if (HEADINGS.contains(name) || weight.matches("normal|[1-4]00")) {
            return false;
        }
        boolean heavy = weight.matches("bold|bolder|[6-9]00");
        return emphasis == Emphasis.BOLD || BOLD.contains(name) || heavy || isMarked(name, said);
    }

    /** Whether it is drawn over with a marker. */
    private static boolean isMarked(String name, Declarations said) {
        return name.matches("span|font|u|em|i")
                && background(said)
                        .filter(colour -> !colour.isLike(Colour.WHITE) && colour.blue() < 170)
                        .isPresent();
    }

    private static boolean isBoxed(Element element, Declarations said) {
        String border = said.value("border");
        boolean framed = border.matches(".*(?:solid|double|dashed|dotted|groove|ridge|inset|outset).*")
                && !border.matches("0(?:px)?(?: .*)?");
        return framed
                && BOXES.contains(element.normalName())
                && element.wholeText().length() <= LONGEST_BOXED;
    }

    private static String script(String name, Declarations said) {
        String align = said.value("vertical-align");
        if (align.isEmpty() ? name.equals("sup") : align.equals("super")) {
            return "^";
        }
        return (align.isEmpty() ? name.equals("sub") : align.equals("sub")) ? "_" : "";
    }

    private boolean verbatim(String name, Declarations said) {
        String space = said.value("white-space");
        return space.isEmpty()
                ? verbatim || VERBATIM.contains(name)
                : space.matches("pre|pre-wrap|pre-line|break-spaces");
    }

    // ---- what is not seen

    private double size(String name, Declarations said) {
        double standard = name.matches("sup|sub|small") ? size / 1.2 : size;
        return said.pixels("font-size", size, standard);
    }

    private boolean isUnseen(Declarations said) {
        return switch (said.value("visibility")) {
            case "visible" -> false;
            case "hidden", "collapse" -> true;
            default -> unseen || Colour.isTransparent(said.value("color"));
        };
    }

    private Optional<Colour> paint(String colour) {
        return colour.matches("|inherit|currentcolor|unset") ? paint : Colour.of(colour);
    }

    private Optional<Colour> ground(Element element, Declarations said) {
        String written = said.value("background") + said.value("background-color") + said.value("background-image");
        String attribute = element.attr("bgcolor");
        if (written.isEmpty() && attribute.isEmpty()) {
            return ground;
        }
        if (written.matches("(?:none|transparent|inherit|initial|unset)+") || Colour.isTransparent(written)) {
            return ground;
        }
        return written.isEmpty() ? Colour.of(attribute) : background(said);
    }

    private static Optional<Colour> background(Declarations said) {
        return Colour.of(said.value("background-color")).or(() -> Colour.of(said.value("background")));
    }
}
