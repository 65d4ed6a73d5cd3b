package org.gradcheck.document.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * TeX's bitmap fonts number their glyphs and tell neither their name nor their encoding; the encoding is the one in which
 * the ink of Computer Modern's characters has the same heights.
 */
final class BitmapFonts {

    /** The encoding whose baseline is not that of the line. */
    private static final String EXTENSION = "OMX";

    private static final String LETTERS = "OML";
    private static final String TEXT = "OT1";

    /** The sans serif fonts for formulas, whose glyphs have the names that their codes have in text. */
    private static final String MISNAMED = "ComputerModernSans-Math";

    /** Bitmaps of 300 dots an inch, and smaller and bolder designs, differ less than this from the outlines. */
    private static final double SAME = 0.06;

    /** What a font looks like nearly as much as its encoding is a second candidate. */
    private static final double AS_NEAR = 0.02;

    private static final double ALIKE = 0.12;
    private static final double MOST = 0.75;
    private static final int DELETE = 127;

    private static final Map<String, Map<Integer, Sign>> ENCODINGS = read();

    /** A character of Computer Modern, or a glyph of a font: its name, and its width and ink in font sizes. */
    record Sign(String name, double width, double bottom, double top) {

        private double distance(Sign other, double stretch) {
            return Math.max(inkDistance(other), Math.abs(width - stretch * other.width) / 2);
        }

        private double inkDistance(Sign other) {
            return Math.max(Math.abs(bottom - other.bottom), Math.abs(top - other.top));
        }
    }

    /** What the glyphs of a font say; a code that may say several things is left out. */
    record Meaning(Map<Integer, String> names, boolean mathematical, boolean extension) {

        static final Meaning NONE = new Meaning(Map.of(), false, false);
    }

    private BitmapFonts() {}

    /** The encoding that the name of an outline font tells, where those of its glyphs tell another one. */
    static Optional<String> encoding(String font) {
        return Optional.ofNullable(
                font.contains(MISNAMED + "italic")
                        ? LETTERS
                        : font.contains(MISNAMED + "extension") ? EXTENSION : null);
    }

    /** Tells the encoding by the ink of all the font's glyphs. */
    static Meaning of(Map<Integer, Sign> glyphs) {
        Map<String, Double> distances = new LinkedHashMap<>();
        ENCODINGS.forEach((name, signs) -> distances.put(name, distance(glyphs, signs)));
        double least = distances.values().stream().min(Double::compare).orElseThrow();
        if (glyphs.isEmpty() || least > SAME) {
            return isLikeText(glyphs) ? text(glyphs) : Meaning.NONE;
        }
        List<String> near = new ArrayList<>(distances.keySet());
        near.removeIf(name -> distances.getOrDefault(name, 1.0) > least + AS_NEAR);
        Map<Integer, String> names = new TreeMap<>();
        glyphs.keySet().forEach(code -> name(near, code).ifPresent(name -> names.put(code, name)));
        return new Meaning(names, !near.contains(TEXT), near.equals(List.of(EXTENSION)));
    }

    /** Typewriter and other faces differ in width, and in most heights less than symbols would. */
    private static boolean isLikeText(Map<Integer, Sign> glyphs) {
        Map<Integer, Sign> letters = ENCODINGS.getOrDefault(TEXT, Map.of());
        long alike = glyphs.entrySet().stream()
                .filter(glyph -> letters.containsKey(glyph.getKey()))
                .filter(glyph ->
                        glyph.getValue().inkDistance(letters.getOrDefault(glyph.getKey(), glyph.getValue())) < ALIKE)
                .count();
        return alike > MOST * glyphs.size();
    }

    /** Letters, digits and brackets have the same codes in all encodings of text. */
    private static Meaning text(Map<Integer, Sign> glyphs) {
        Map<Integer, String> names = new TreeMap<>();
        glyphs.keySet().stream()
                .filter(code -> code > ' ' && code < DELETE && "\"<>\\_{|}".indexOf(code) < 0)
                .forEach(code -> name(List.of(TEXT), code).ifPresent(name -> names.put(code, name)));
        return new Meaning(names, false, false);
    }

    private static double distance(Map<Integer, Sign> glyphs, Map<Integer, Sign> signs) {
        if (!signs.keySet().containsAll(glyphs.keySet())) {
            return 1;
        }
        double stretch = width(glyphs, glyphs) / width(glyphs, signs);
        return glyphs.entrySet().stream()
                .mapToDouble(glyph ->
                        glyph.getValue().distance(signs.getOrDefault(glyph.getKey(), glyph.getValue()), stretch))
                .average()
                .orElse(1);
    }

    private static double width(Map<Integer, Sign> codes, Map<Integer, Sign> signs) {
        return codes.keySet().stream()
                .map(signs::get)
                .mapToDouble(sign -> sign == null ? 0 : sign.width())
                .sum();
    }

    /** The name of the glyph with this code, where the encodings agree. */
    static Optional<String> name(List<String> encodings, int code) {
        List<String> names = encodings.stream()
                .map(encoding -> ENCODINGS.getOrDefault(encoding, Map.of()).get(code))
                .map(sign -> sign == null ? "" : sign.name())
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static Map<String, Map<Integer, Sign>> read() {
        Map<String, Map<Integer, Sign>> encodings = new LinkedHashMap<>();
        try (InputStream stream = BitmapFonts.class.getResourceAsStream("computer-modern.txt")) {
            if (stream == null) {
                throw new IllegalStateException("computer-modern.txt is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(part -> encodings
                            .computeIfAbsent(part[0], key -> new TreeMap<>())
                            .put(
                                    Integer.valueOf(part[1]),
                                    new Sign(part[2], size(part[3]), size(part[4]), size(part[5]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encodings;
    }

    private static double size(String thousandths) {
        return Integer.parseInt(thousandths) / 1000.0;
    }
}
