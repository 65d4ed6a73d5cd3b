package org.gradcheck.document.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads the JSON of a notebook as a stream, so that pictures are passed over instead of kept, and what stands before any
 * damage is not lost.
 *
 * <p>Source: the notebook format, versions 2 to 4 (Jupyter nbformat). Before version 4 the cells are kept in worksheets.
 */
final class NotebookParser {

    /** Deeper than any widget or chart is described. */
    private static final int DEEPEST = 500;

    /** Python writes NaN into JSON as it is. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final JsonParser parser;
    private final boolean merged;
    private final List<Notebook.Cell> cells = new ArrayList<>();
    private Optional<OpenCell> open = Optional.empty();
    private boolean cellsSeen;

    private NotebookParser(JsonParser parser, boolean merged) {
        this.parser = parser;
        this.merged = merged;
    }

    static Notebook parse(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            return new NotebookParser(parser, json.contains("\n<<<<<<< ")).notebook();
        }
    }

    private Notebook notebook() {
        Optional<String> damage;
        try {
            parser.nextToken();
            fields(this::notebookField);
            damage = cellsSeen ? Optional.empty() : Optional.of("The file is no notebook: it has no cells.");
        } catch (JacksonException e) {
            damage = Optional.of(cause() + "; what comes after cell " + cells.size() + " can't be read.");
        }
        open.map(OpenCell::cell).ifPresent(cells::add);
        return new Notebook(cells, damage);
    }

    private String cause() {
        return merged
                ? "Two versions of the notebook were merged (<<<<<<<) and nobody chose"
                : "The notebook is damaged";
    }

    /** What reads the value of a field. */
    private interface FieldReader {
        void read(String name);
    }

    /** Goes through the fields of an object; anything else is passed over. */
    private void fields(FieldReader reader) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            reader.read(name);
        }
    }

    /** Goes through the items of a list; anything else is passed over. */
    private void items(Runnable reader) {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            reader.run();
        }
    }

    private void notebookField(String name) {
        switch (name) {
            case "cells" -> {
                cellsSeen = true;
                items(this::cell);
            }
            case "worksheets" -> items(() -> fields(this::notebookField));
            default -> parser.skipChildren();
        }
    }

    private void cell() {
        OpenCell cell = new OpenCell();
        open = Optional.of(cell);
        fields(name -> cellField(cell, name));
        open = Optional.empty();
        cells.add(cell.cell());
    }

    private void cellField(OpenCell cell, String name) {
        switch (name) {
            case "cell_type" -> cell.type = text();
            case "level" -> cell.level = level();
            case "source", "input" -> addText(cell.source);
            case "execution_count", "prompt_number" -> cell.number = number();
            case "outputs" -> items(() -> output(cell));
            default -> parser.skipChildren();
        }
    }

    private int level() {
        return Math.max(1, Math.min(6, number()));
    }

    /** A whole number; 0 for anything else. */
    private int number() {
        int number = parser.hasToken(JsonToken.VALUE_NUMBER_INT) ? parser.getValueAsInt() : 0;
        parser.skipChildren();
        return number;
    }

    private void output(OpenCell cell) {
        OpenOutput output = new OpenOutput();
        fields(name -> outputField(output, name));
        cell.add(output.output());
    }

    private void outputField(OpenOutput output, String name) {
        switch (name) {
            case "output_type" -> output.type = text();
            case "execution_count", "prompt_number" -> output.number = number();
            case "name", "stream" -> output.stream = text();
            case "data" -> fields(mediaType -> outputText(output, mediaType));
            default -> outputText(output, name);
        }
    }

    private void outputText(OpenOutput output, String name) {
        String mediaType = OpenOutput.mediaType(name);
        if (OpenOutput.isKept(mediaType)) {
            output.texts.put(mediaType, text());
        } else {
            parser.skipChildren();
            output.note(mediaType);
        }
    }

    /** A text, or a list of its pieces. */
    private String text() {
        StringBuilder text = new StringBuilder();
        addText(text);
        return text.toString();
    }

    private void addText(StringBuilder text) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            text.append(parser.getString());
        } else {
            items(() -> {
                if (parser.hasToken(JsonToken.VALUE_STRING)) {
                    text.append(parser.getString());
                } else {
                    parser.skipChildren();
                }
            });
        }
    }
}
