package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gradcheck.expression.Spelling;
import org.gradcheck.rubric.Node.Field;
import org.gradcheck.rubric.Node.Fields;
import org.gradcheck.rubric.Node.Items;
import org.gradcheck.rubric.Node.Text;

/** A map of known keys. Each question for a key notes what is wrong with it, and answers with what can be used. */
final class Section {

    private final Fields fields;
    private final Keys keys;
    private final Faults faults;

    private Section(Fields fields, Keys keys, Faults faults) {
        this.fields = fields;
        this.keys = keys;
        this.faults = faults;
    }

    /** Notes keys that nobody will ask for. */
    static Optional<Section> of(Node node, Keys keys, Faults faults) {
        if (!(node instanceof Fields fields)) {
            faults.error(
                    node.position(),
                    "There is " + node.kind() + " where " + keys.owner() + " is due: write its keys, "
                            + String.join(":, ", keys.names()) + ":.");
            return Optional.empty();
        }
        Section section = new Section(fields, keys, faults);
        fields.fields().values().forEach(section::checkName);
        return Optional.of(section);
    }

    private void checkName(Field field) {
        if (!keys.names().contains(field.key())) {
            String hint = Spelling.didYouMean(field.key(), keys.names());
            String known = " It has " + String.join(", ", keys.names()) + ".";
            faults.error(
                    field.position(),
                    "There is no key " + field.key() + " in " + keys.owner() + "." + (hint.isEmpty() ? known : hint));
        }
    }

    Position position() {
        return fields.position();
    }

    boolean has(String key) {
        return fields.fields().containsKey(key);
    }

    /** Where a key stands, or the whole map where it is missing. */
    Position position(String key) {
        return Optional.ofNullable(fields.fields().get(key))
                .map(Field::position)
                .orElse(position());
    }

    /** What stands at a key; nothing at all is a fault. */
    Optional<Node> find(String key) {
        return Optional.ofNullable(fields.fields().get(key)).flatMap(this::unlessNothing);
    }

    private Optional<Node> unlessNothing(Field field) {
        if (field.value() instanceof Text text && text.text().isEmpty()) {
            faults.error(
                    field.position(), "Nothing is written after " + field.key() + ": write it, or leave the key out.");
            return Optional.empty();
        }
        return Optional.of(field.value());
    }

    /** What stands at a key that may not be missing. */
    Optional<Node> require(String key) {
        if (!has(key)) {
            faults.error(position(), "The key " + key + ": is missing from " + keys.owner() + ".");
        }
        return find(key);
    }

    Optional<Text> text(String key) {
        return find(key).flatMap(node -> text(key, node));
    }

    Optional<Text> requireText(String key) {
        return require(key).flatMap(node -> text(key, node));
    }

    private Optional<Text> text(String key, Node node) {
        return cast(node, Text.class, key + ": takes a text");
    }

    /** One text or a list of texts. */
    List<Text> texts(String key) {
        return find(key).stream()
                .flatMap(node -> node instanceof Items list ? list.items().stream() : List.of(node).stream())
                .flatMap(node -> cast(node, Text.class, key + ": takes a text or a list of texts").stream())
                .toList();
    }

    /** The items of a list. */
    List<Node> items(String key) {
        return find(key)
                .flatMap(node -> cast(node, Items.class, key + ": takes a list, each item behind a dash"))
                .map(Items::items)
                .orElse(List.of());
    }

    /** The entries of a map with keys of the teacher's own. */
    List<Field> entries(String key) {
        return find(key)
                .flatMap(node -> cast(node, Fields.class, key + ": takes names, each with what it stands for"))
                .map(map -> List.copyOf(map.fields().values()))
                .orElse(List.of());
    }

    /** The items of a list of maps, as far as they are. */
    <T> List<T> sections(String key, Keys itemKeys, Function<Section, Optional<T>> read) {
        List<T> found = new ArrayList<>();
        for (Node item : items(key)) {
            of(item, itemKeys, faults).flatMap(read).ifPresent(found::add);
        }
        return found;
    }

    /** Yes or no, which other programs write as true and false. */
    boolean flag(String key, boolean otherwise) {
        Optional<Text> written = text(key);
        if (written.isPresent() && !written.get().text().matches("yes|no|true|false")) {
            faults.error(
                    written.get().position(),
                    key + ": takes yes or no, not " + written.get().text() + ".");
        }
        return written.map(text -> text.text().matches("yes|true")).orElse(otherwise);
    }

    /** A number of points: a decimal that is not negative. */
    Optional<BigDecimal> points(String key) {
        return text(key).flatMap(text -> points(key, text));
    }

    private Optional<BigDecimal> points(String key, Text text) {
        if (!text.text().matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            faults.error(
                    text.position(), key + ": takes a number of points such as 5 or 2.5, not " + text.text() + ".");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.text()));
    }

    private <T extends Node> Optional<T> cast(Node node, Class<T> wanted, String due) {
        if (wanted.isInstance(node)) {
            return Optional.of(wanted.cast(node));
        }
        faults.error(node.position(), due + ", not " + node.kind() + ".");
        return Optional.empty();
    }
}
