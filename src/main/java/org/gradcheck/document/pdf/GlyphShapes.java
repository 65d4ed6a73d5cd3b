package org.gradcheck.document.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** The shapes of the glyphs of one document, each worked out once. Not thread-safe. */
final class GlyphShapes {

    /** PDFBox keeps the names TeX uses for big operators and brackets beside the standard list. */
    private static final GlyphList NAMES = names();

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[0-9A-Za-z]");
    private static final Pattern NO_WIDTH = Pattern.compile("[\uFE00-\uFE0F\u200B-\u200F\u2060\uFEFF]");
    private static final double TYPICAL_TOP = 0.7;
    private static final double TYPICAL_BOTTOM = -0.1;

    private final Map<PDFont, Map<Integer, GlyphShape>> shapes = new IdentityHashMap<>();
    private final Map<PDFont, FontKind> kinds = new IdentityHashMap<>();

    private static GlyphList names() {
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

    GlyphShape of(PDFont font, int code) throws IOException {
        Map<Integer, GlyphShape> ofFont = shapes.computeIfAbsent(font, key -> new HashMap<>());
        GlyphShape known = ofFont.get(code);
        if (known != null) {
            return known;
        }
        GlyphShape shape = shape(font, code);
        ofFont.put(code, shape);
        return shape;
    }

    private GlyphShape shape(PDFont font, int code) throws IOException {
        String unicode = font.toUnicode(code, NAMES);
        String text = unicode != null ? unicode : String.valueOf((char) code);
        FontKind kind = kinds.computeIfAbsent(font, key -> FontKind.of(String.valueOf(key.getName())));
        double[] ink = ink(font, code);
        return new GlyphShape(plain(text), ink[0], ink[1], 1, kind, isTrusted(font, code, unicode));
    }

    /** A font may say that its nine means 163696: then the glyph's name and its meaning differ. */
    private static boolean isTrusted(PDFont font, int code, @Nullable String unicode) {
        String name = font instanceof PDSimpleFont simple && simple.getEncoding() != null
                ? simple.getEncoding().getName(code)
                : null;
        if (unicode == null) {
            // TeX's bitmap fonts number their glyphs by the code of the character.
            return font instanceof PDType3Font && ("a" + code).equals(name);
        }
        String named = name == null ? null : NAMES.toUnicode(name);
        return named == null || !LETTER_OR_DIGIT.matcher(named).matches() || named.equals(plain(unicode));
    }

    /** Ligatures, wide digits and slanted letters as the characters they stand for; raised digits stay raised. */
    private static String plain(String text) {
        String bare = NO_WIDTH.matcher(text.replace('\u00AD', '-')).replaceAll("");
        boolean compatible = !bare.isEmpty() && bare.codePoints().allMatch(GlyphShapes::isVariant);
        return compatible ? Normalizer.normalize(bare, Normalizer.Form.NFKC) : bare;
    }

    private static boolean isVariant(int c) {
        return c >= 0xFB00 && c <= 0xFB06
                || c >= 0xFF01 && c <= 0xFF5E
                || c >= 0x1D400 && c <= 0x1D7FF
                || c == 0x210E
                || c == 0xA0;
    }

    private static double[] ink(PDFont font, int code) {
        try {
            if (font instanceof PDVectorFont vector) {
                Rectangle2D bounds = vector.getNormalizedPath(code).getBounds2D();
                if (bounds.getHeight() > 0) {
                    return new double[] {bounds.getMaxY() / 1000, bounds.getMinY() / 1000};
                }
            }
        } catch (IOException | RuntimeException e) {
            // A damaged outline: the typical height of a letter will do.
            return new double[] {TYPICAL_TOP, TYPICAL_BOTTOM};
        }
        return new double[] {TYPICAL_TOP, TYPICAL_BOTTOM};
    }
}
