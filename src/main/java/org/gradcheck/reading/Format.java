package org.gradcheck.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gradcheck.expression.Notation;

/** Where a text comes from, and so by which habits it is written and what may have happened to it. */
public enum Format {
    PLAIN,
    LATEX,
    MARKDOWN,
    CODE,
    /** Text out of a scanner: letters and digits are mistaken for each other. */
    OCR,
    /** Text out of a PDF by a program that drops heights: powers and fractions may have fallen flat. */
    PDF_TEXT,
    WORD;

    /** The format of that name, as in {@code pdf-text}. */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(name))
                .findFirst();
    }

    /** The names of all formats, for messages. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Format::label).toList();
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Notation notation() {
        return this == LATEX ? Notation.LATEX : Notation.PLAIN;
    }
}
