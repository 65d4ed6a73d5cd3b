package org.gradcheck.document.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.Span.Emphasis;

/**
 * How a run of text looks: what its own properties say, before those of its styles.
 *
 * @param stated the properties ({@code w:b}, {@code w:vanish} ...) by name
 * @param onColour whether a paragraph or table cell behind the text is coloured, so that white text is seen
 * @param squeezed whether the paragraph's lines are too low to be read
 */
record RunProperties(Map<String, XmlElement> stated, boolean onColour, boolean squeezed) {

    static final RunProperties PLAIN = new RunProperties(Map.of(), false, false);

    /** In half points; nobody reads what is smaller. */
    private static final int SMALLEST = 4;

    /** In percent of the usual width. */
    private static final int NARROWEST = 10;

    /** In half points up or down. */
    private static final int LOWEST_SCRIPT = 4;

    private static final int MOST_TRANSPARENT = 95_000;

    private static final Set<String> WHITE_THEMES = Set.of("background1", "light1");

    private static final Map<String, String> MARKERS = Map.of(
            "yellow", "FFFF00", "green", "00FF00", "cyan", "00FFFF", "magenta", "FF00FF", "blue", "0000FF", "red",
            "FF0000", "black", "000000", "white", "FFFFFF");

    /** Of 255; brighter text in all three colours is white to the eye. */
    private static final int WHITE = 240;

    RunProperties {
        stated = Map.copyOf(stated);
    }

    /** With properties that go before these. */
    RunProperties with(List<XmlElement> properties) {
        if (properties.isEmpty()) {
            return this;
        }
        Map<String, XmlElement> all = new LinkedHashMap<>(stated);
        properties.forEach(property -> all.put(property.name(), property));
        return new RunProperties(all, onColour, squeezed);
    }

    RunProperties onColour(boolean coloured) {
        return coloured ? new RunProperties(stated, true, squeezed) : this;
    }

    RunProperties squeezed(boolean low) {
        return low ? new RunProperties(stated, onColour, true) : this;
    }

    private boolean isOn(String property) {
        return property(property).filter(XmlElement::isOn).isPresent();
    }

    private Optional<XmlElement> property(String name) {
        return Optional.ofNullable(stated.get(name));
    }

    private String value(String property) {
        return property(property).flatMap(found -> found.attribute("val")).orElse("");
    }

    Emphasis emphasis() {
        if (isOn("w:strike") || isOn("w:dstrike")) {
            return Emphasis.STRUCK;
        }
        if (isOn("w:bdr") && !value("w:bdr").equals("nil")) {
            return Emphasis.BOXED;
        }
        return isOn("w:b") || isMarked() ? Emphasis.BOLD : Emphasis.NONE;
    }

    /** Whether it is written or drawn over with a marker. */
    private boolean isMarked() {
        return isOn("w:highlight") && !value("w:highlight").equals("white")
                || property("w:shd").filter(RunProperties::isColoured).isPresent();
    }

    /** Whether a shading ({@code w:shd}) has a colour that white text is seen on. */
    static boolean isColoured(XmlElement shading) {
        boolean pattern = !shading.attribute("val").orElse("clear").matches("clear|nil");
        return shading.is("w:shd")
                && (pattern || isColour(shading.attribute("fill").orElse("auto")));
    }

    private static boolean isColour(String fill) {
        return !fill.equals("auto") && !isWhite(fill);
    }

    private static boolean isWhite(String colour) {
        if (!colour.matches("[0-9A-Fa-f]{6}")) {
            return colour.equals("white");
        }
        int rgb = Integer.parseInt(colour, 16);
        return (rgb >> 16) >= WHITE && (rgb >> 8 & 255) >= WHITE && (rgb & 255) >= WHITE;
    }

    /** Whether the text can't be seen on the page. */
    boolean isHidden() {
        return isOn("w:vanish") || squeezed || isTiny() || isWhiteOnWhite() || isInColourOfShading() || isTransparent();
    }

    private boolean isTiny() {
        boolean small = property("w:sz").isPresent() && number("w:sz") <= SMALLEST;
        boolean narrow = property("w:w").isPresent() && number("w:w") <= NARROWEST;
        return small || narrow;
    }

    private boolean isWhiteOnWhite() {
        String theme = property("w:color")
                .flatMap(colour -> colour.attribute("themeColor"))
                .orElse("");
        boolean white = isWhite(value("w:color")) || value("w:color").equals("auto") && WHITE_THEMES.contains(theme);
        return white && !onColour && !isMarked();
    }

    private boolean isInColourOfShading() {
        String colour = value("w:color").toUpperCase(Locale.ROOT);
        String behind =
                property("w:shd").flatMap(shading -> shading.attribute("fill")).orElse("");
        String marker = MARKERS.getOrDefault(value("w:highlight"), "none");
        return !colour.isEmpty()
                && (colour.equals(behind.toUpperCase(Locale.ROOT)) && !colour.equals("AUTO") || colour.equals(marker));
    }

    /** Without a fill, or with one that is seen through; in thousandths of a percent. */
    private boolean isTransparent() {
        return property("textFill")
                .filter(fill -> fill.child("noFill").isPresent()
                        || fill.anyMatch(
                                part -> part.is("alpha") && part.number("val").orElse(0) > MOST_TRANSPARENT))
                .isPresent();
    }

    /** {@code ^} for raised and {@code _} for lowered text, else empty. */
    String script() {
        return switch (value("w:vertAlign")) {
            case "superscript" -> "^";
            case "subscript" -> "_";
            default -> scriptByPosition();
        };
    }

    /** Text that was moved up or down by hand. */
    private String scriptByPosition() {
        int position = number("w:position");
        return position >= LOWEST_SCRIPT ? "^" : position <= -LOWEST_SCRIPT ? "_" : "";
    }

    private int number(String property) {
        return property(property).flatMap(found -> found.number("val")).orElse(0);
    }

    /** The letters that are seen: some fonts have signs in their places, some text is set in capitals. */
    String shown(String text) {
        String font = property("w:rFonts")
                .flatMap(fonts -> fonts.attribute("ascii").or(() -> fonts.attribute("hAnsi")))
                .orElse("");
        if (SymbolFonts.isSymbolic(font)) {
            return SymbolFonts.symbols(font, text);
        }
        return isOn("w:caps") ? text.toUpperCase(Locale.ROOT) : text;
    }
}
