package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.rubric.Node.Field;
import org.gradcheck.rubric.Node.Fields;
import org.gradcheck.rubric.Node.Items;
import org.gradcheck.rubric.Node.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads the plain part of YAML: texts, lists and maps. Anchors, aliases and tags are refused: they would let a text of a
 * few lines stand for gigabytes or for objects of a program.
 */
final class YamlReader {

    /** Deeper than any network is described; keeps the recursion shallow. */
    private static final int DEEPEST = 64;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser parser;
    private final int[] source;
    private final Faults faults;

    private YamlReader(JsonParser parser, int[] source, Faults faults) {
        this.parser = parser;
        this.source = source;
        this.faults = faults;
    }

    /** Reads a text; empty if it is not YAML. */
    static Optional<Node> read(String text, Faults faults) {
        return RubricText.plain(text, faults).flatMap(plain -> readPlain(plain, faults));
    }

    private static Optional<Node> readPlain(String text, Faults faults) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            return new YamlReader(parser, text.codePoints().toArray(), faults).document();
        } catch (JacksonException e) {
            YamlComplaint.of(e, text).forEach(complaint -> faults.error(complaint.position(), complaint.sentence()));
            return Optional.empty();
        }
    }

    private Optional<Node> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            faults.error(Position.WHOLE_FILE, "The file is empty: begin with assignment: and parts:.");
            return Optional.empty();
        }
        Node root = node(first);
        if (parser.nextToken() != null) {
            faults.error(position(), "A second document begins here: keep one rubric in a file, without a line ---.");
        }
        return Optional.of(root);
    }

    private Node node(JsonToken token) {
        refuseShortcuts();
        return switch (token) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            default -> text();
        };
    }

    private Fields fields() {
        Position start = position();
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position position = position();
            refuseShortcuts();
            String key = parser.getString();
            Field earlier = fields.get(key);
            if (earlier != null) {
                faults.error(
                        position,
                        "The key " + key + " is here twice: it stands in line "
                                + earlier.position().line() + " already. Keep one of them.");
            }
            fields.put(key, new Field(position, key, node(parser.nextToken())));
        }
        return new Fields(start, fields);
    }

    private Items items() {
        Position start = position();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new Items(start, items);
    }

    private Text text() {
        int first = characterAtToken();
        boolean quoted = first == '"' || first == '\'';
        boolean block = first == '|' || first == '>';
        Position start = quoted ? position().right(1) : position();
        String text = parser.getString().strip();
        return new Text(start, text, !block && text.indexOf('\n') < 0);
    }

    private void refuseShortcuts() {
        switch (characterAtToken()) {
            case '&' -> faults.error(position(), "An anchor & can't be used in a rubric: write the value out.");
            case '*' ->
                faults.error(position(), "An alias * can't be used in a rubric: write the value out, or quote it.");
            case '!' ->
                faults.error(position(), "A tag ! can't be used in a rubric: write the value alone, or quote it.");
            default -> {}
        }
    }

    private int characterAtToken() {
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        return offset < source.length ? source[offset] : ' ';
    }

    private Position position() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Position(location.getLineNr(), location.getColumnNr());
    }
}
