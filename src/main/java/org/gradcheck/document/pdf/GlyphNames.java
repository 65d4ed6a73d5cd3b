package org.gradcheck.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What the names of glyphs mean, those of the fonts for formulas included. */
final class GlyphNames {

    /** PDFBox keeps the names TeX uses for big operators and brackets beside the standard list. */
    static final GlyphList LIST = list();

    /** Names that neither list has; parts of tall roots and bars among them. */
    private static final Map<String, String> MORE = Map.ofEntries(
            Map.entry("radicallow", "√"),
            Map.entry("radicalbt", "⎷"),
            Map.entry("radicalvertex", "⎷"),
            Map.entry("radicaltp", "⎷"),
            Map.entry("barex", "|"),
            Map.entry("vextendsingle", "|"),
            Map.entry("bardblex", "‖"),
            Map.entry("vextenddouble", "‖"),
            Map.entry("arrowvertexdbl", "‖"),
            Map.entry("arrowvertex", "|"),
            Map.entry("vector", "⃗"),
            Map.entry("vec", "⃗"),
            Map.entry("dotacc", "˙"));

    /** A variant of a glyph carries a mark behind its name: {@code summation.1}, {@code parenlefttpA}. */
    private static final Pattern VARIANT = Pattern.compile("\\.\\w+$|(?<=tp|bt|ex)[A-Z]$");

    private GlyphNames() {}

    private static GlyphList list() {
        String extra = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
        try (InputStream names = GlyphList.class.getResourceAsStream(extra)) {
            if (names == null) {
                throw new IllegalStateException("PDFBox comes without " + extra);
            }
            return new GlyphList(GlyphList.getAdobeGlyphList(), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text a glyph of this name stands for, if that is known. */
    static Optional<String> text(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        Optional<String> known = known(name);
        return known.isPresent() ? known : known(VARIANT.matcher(name).replaceFirst(""));
    }

    private static Optional<String> known(String name) {
        String more = MORE.get(name);
        return Optional.ofNullable(more != null ? more : LIST.toUnicode(name));
    }
}
