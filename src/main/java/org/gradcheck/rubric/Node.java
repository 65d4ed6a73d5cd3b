package org.gradcheck.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of YAML with its place. Numbers and words such as {@code no} stay the text they are. */
sealed interface Node {

    Position position();

    /** What it is, for a sentence that says that something else was expected. */
    String kind();

    /** The node at a key or index below this one. */
    Optional<Node> child(String step);

    /**
     * A text, number or nothing at all.
     *
     * @param position of its first letter, behind an opening quote
     * @param inOneLine whether its letters follow one another in the file as they do here
     */
    record Text(Position position, String text, boolean inOneLine) implements Node {
        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "a text";
        }

        @Override
        public Optional<Node> child(String step) {
            return Optional.empty();
        }

        /** Where a letter stands, counted from 1. */
        Position at(int letter) {
            return inOneLine ? position.right(letter - 1) : position;
        }
    }

    /** A list. */
    record Items(Position position, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public Optional<Node> child(String step) {
            boolean isIndex = step.matches("[0-9]{1,6}") && Integer.parseInt(step) < items.size();
            return isIndex ? Optional.of(items.get(Integer.parseInt(step))) : Optional.empty();
        }
    }

    /** Keys and what they stand for, in the order of the text. */
    record Fields(Position position, Map<String, Field> fields) implements Node {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String kind() {
            return "a map of keys";
        }

        @Override
        public Optional<Node> child(String step) {
            return Optional.ofNullable(fields.get(step)).map(Field::value);
        }
    }

    /**
     * One key and what it stands for.
     *
     * @param position of the key
     */
    record Field(Position position, String key, Node value) {}
}
