package org.gradcheck.document.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.Span.Emphasis;

/**
 * How a run of text looks: what its own properties say, before those of its styles.
 *
 * @param stated the properties ({@code w:b}, {@code w:vanish} ...) by name
 * @param onColour whether a paragraph or table cell behind the text is coloured, so that white text is seen
 */
record RunProperties(Map<String, XmlElement> stated, boolean onColour) {

    static final RunProperties PLAIN = new RunProperties(Map.of(), false);

    /** In half points; nobody reads what is smaller. */
    private static final int SMALLEST = 4;

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
        return new RunProperties(all, onColour);
    }

    RunProperties onColour(boolean coloured) {
        return coloured ? new RunProperties(stated, true) : this;
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
        boolean tiny = property("w:sz").flatMap(size -> size.number("val")).orElse(SMALLEST + 1) <= SMALLEST;
        boolean white = isWhite(value("w:color")) && !onColour && !isMarked();
        return isOn("w:vanish") || tiny || white;
    }

    /** {@code ^} for raised and {@code _} for lowered text, else empty. */
    String script() {
        return switch (value("w:vertAlign")) {
            case "superscript" -> "^";
            case "subscript" -> "_";
            default -> "";
        };
    }

    boolean isIn(String font) {
        return property("w:rFonts")
                .filter(fonts -> fonts.attribute("ascii").orElse("").startsWith(font))
                .isPresent();
    }
}
