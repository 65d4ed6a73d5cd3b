package org.gradcheck.rubric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema of rubrics, with which editors complete keys and underline what is wrong while it is typed. */
public final class RubricSchema {

    private static final String RESOURCE = "rubric.schema.json";

    private RubricSchema() {}

    /** The schema as JSON (draft 2020-12). */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(RubricSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
