package org.gradcheck.document.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/** The shapes of the glyphs of one document, each worked out once. Not thread-safe. */
final class GlyphShapes {

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[0-9A-Za-z]");
    private static final Pattern NO_WIDTH = Pattern.compile("[\uFE00-\uFE0F\u200B-\u200F\u2060\uFEFF]");

    private static final int CODES = 256;

    /** Stands for a glyph no one knows, so that nothing is read where it stands. */
    private static final String UNKNOWN = "\uFFFD";

    /** Ghostscript takes the epsilon of Computer Modern for this letter. */
    private static final String OGONEK = "\u01EB";

    private static final double TYPICAL_TOP = 0.7;
    private static final double TYPICAL_BOTTOM = -0.1;

    private final Map<PDFont, Map<Integer, GlyphShape>> shapes = new IdentityHashMap<>();
    private final Map<PDFont, FontKind> kinds = new IdentityHashMap<>();
    private final Map<PDFont, BitmapFonts.Meaning> bitmaps = new IdentityHashMap<>();

    private @Nullable PDFont last;
    private Map<Integer, GlyphShape> ofLast = Map.of();

    GlyphShape of(PDFont font, int code) throws IOException {
        if (font != last) {
            last = font;
            ofLast = shapes.computeIfAbsent(font, key -> new HashMap<>());
        }
        GlyphShape known = ofLast.get(code);
        if (known != null) {
            return known;
        }
        GlyphShape shape = shape(font, code);
        ofLast.put(code, shape);
        return shape;
    }

    private GlyphShape shape(PDFont font, int code) throws IOException {
        if (font instanceof PDType3Font drawn
                && ("a" + code).equals(name(font, code))
                && font.toUnicode(code) == null) {
            return bitmap(drawn, code);
        }
        FontKind kind = kinds.get(font);
        if (kind == null) {
            kind = kind(font);
            kinds.put(font, kind);
        }
        Optional<String> placed = BitmapFonts.encoding(String.valueOf(font.getName()))
                .flatMap(encoding -> BitmapFonts.name(List.of(encoding), code))
                .flatMap(GlyphNames::text);
        double[] ink = ink(font, code);
        if (placed.isPresent()) {
            return GlyphShape.of(plain(placed.get()), ink[0], ink[1], kind, true);
        }
        Optional<String> named = kind.extension() ? GlyphNames.text(name(font, code)) : Optional.empty();
        String told = named.orElse(font.toUnicode(code, GlyphNames.LIST));
        String unicode = told != null ? told : GlyphNames.text(name(font, code)).orElse(null);
        if (unicode == null || !isTrusted(font, code, unicode)) {
            return GlyphShape.of(UNKNOWN, ink[0], ink[1], kind, false);
        }
        FontKind seen = isMathematicalLetter(unicode) ? kind.forFormulas() : kind;
        String text = kind.mathematical() && unicode.equals(OGONEK) ? "ϵ" : plain(unicode);
        return GlyphShape.of(text, ink[0], ink[1], seen, true);
    }

    /** What the font's name tells or, where a bitmap font has none, its ink. */
    private FontKind kind(PDFont font) throws IOException {
        return font instanceof PDType3Font drawn && font.getName() == null
                ? kind(meaning(drawn))
                : FontKind.of(String.valueOf(font.getName()));
    }

    private static FontKind kind(BitmapFonts.Meaning meaning) {
        return new FontKind(meaning.mathematical(), meaning.extension(), false, false, false);
    }

    private BitmapFonts.Meaning meaning(PDType3Font font) throws IOException {
        BitmapFonts.Meaning meaning = bitmaps.get(font);
        if (meaning == null) {
            meaning = BitmapFonts.of(signs(font));
            bitmaps.put(font, meaning);
        }
        return meaning;
    }

    /** A glyph of TeX's bitmap fonts. */
    private GlyphShape bitmap(PDType3Font font, int code) throws IOException {
        BitmapFonts.Meaning meaning = meaning(font);
        Optional<String> told = GlyphNames.text(meaning.names().get(code));
        double[] ink = drawnInk(font, code);
        return GlyphShape.of(plain(told.orElse(UNKNOWN)), ink[0], ink[1], kind(meaning), told.isPresent());
    }

    private static Map<Integer, BitmapFonts.Sign> signs(PDType3Font font) throws IOException {
        Map<Integer, BitmapFonts.Sign> signs = new TreeMap<>();
        double unit = font.getFontMatrix().getScaleX();
        for (int code = 0; code < CODES; code++) {
            if (font.getCharProc(code) != null) {
                double[] ink = drawnInk(font, code);
                signs.put(code, new BitmapFonts.Sign("a" + code, font.getWidth(code) * unit, ink[1], ink[0]));
            }
        }
        return signs;
    }

    private static @Nullable String name(PDFont font, int code) {
        return font instanceof PDSimpleFont simple && simple.getEncoding() != null
                ? simple.getEncoding().getName(code)
                : null;
    }

    /** A font may say that its nine means 163696: then the glyph's name and its meaning differ. */
    private static boolean isTrusted(PDFont font, int code, String unicode) {
        String name = name(font, code);
        String named = name == null ? null : GlyphNames.text(name).orElse(null);
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

    /** The slanted, heavy and double-struck letters of formulas have code points of their own. */
    private static boolean isMathematicalLetter(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x1D400 && c < 0x1D7CE);
    }

    private static double[] ink(PDFont font, int code) {
        try {
            if (font instanceof PDType3Font drawn) {
                return drawnInk(drawn, code);
            }
            if (font instanceof PDVectorFont vector) {
                Rectangle2D bounds = vector.getNormalizedPath(code).getBounds2D();
                if (bounds.getHeight() > 0) {
                    double unit = unit(font);
                    return new double[] {bounds.getMaxY() * unit, bounds.getMinY() * unit};
                }
            }
        } catch (IOException | RuntimeException e) {
            // A damaged outline: the typical height of a letter will do.
            return new double[] {TYPICAL_TOP, TYPICAL_BOTTOM};
        }
        return new double[] {TYPICAL_TOP, TYPICAL_BOTTOM};
    }

    /** PDFBox brings all outlines to a thousandth of the font size but those it lends to a Type 1 font that has none. */
    private static double unit(PDFont font) {
        return font instanceof PDType1Font ? Math.abs(font.getFontMatrix().getScaleY()) : 0.001;
    }

    /** A Type 3 glyph tells its box before it is drawn, in the font's own units. */
    private static double[] drawnInk(PDType3Font font, int code) throws IOException {
        PDType3CharProc drawing = font.getCharProc(code);
        PDRectangle box = drawing == null ? null : drawing.getGlyphBBox();
        double unit = Math.abs(font.getFontMatrix().getScaleY());
        double top = box == null ? 0 : Math.max(box.getUpperRightY() * unit, box.getLowerLeftY() * unit);
        double bottom = box == null ? 0 : Math.min(box.getUpperRightY() * unit, box.getLowerLeftY() * unit);
        return top > bottom ? new double[] {top, bottom} : new double[] {TYPICAL_TOP, TYPICAL_BOTTOM};
    }
}
