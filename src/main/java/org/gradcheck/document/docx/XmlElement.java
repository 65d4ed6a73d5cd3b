package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An element of an XML file.
 *
 * @param name {@code w:} or {@code m:} and the local name for words and mathematics, else the local name only
 * @param attributes by local name
 * @param text the text directly inside, which only elements without children have in a Word file
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    /** The children of a child; none where there is no such child. */
    List<XmlElement> childrenOf(String wanted) {
        return child(wanted).map(XmlElement::children).orElse(List.of());
    }

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }

    /** The attribute {@code val} of a child. */
    Optional<String> value(String wanted) {
        return child(wanted).flatMap(child -> child.attribute("val"));
    }

    /** The number in an attribute; nothing where it is none. */
    Optional<Integer> number(String wanted) {
        return attribute(wanted).filter(number -> number.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** The number in the attribute {@code val} of a child. */
    Optional<Integer> numberOf(String wanted) {
        return child(wanted).flatMap(child -> child.number("val"));
    }

    /** Whether a property that is either on or off is on; one without a value is. */
    boolean isOn() {
        return attribute("val").filter(OFF::contains).isEmpty();
    }

    /** Whether a child that is either on or off is there and on. */
    boolean isOn(String wanted) {
        return child(wanted).filter(XmlElement::isOn).isPresent();
    }

    /** Whether this or anything in it passes the test. */
    boolean anyMatch(Predicate<XmlElement> test) {
        return test.test(this) || children.stream().anyMatch(child -> child.anyMatch(test));
    }

    /** All elements of a name in this one, none within another. */
    List<XmlElement> descendants(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.is(wanted)) {
                found.add(child);
            } else {
                found.addAll(child.descendants(wanted));
            }
        }
        return found;
    }

    /** The same without those inside that pass the test. */
    XmlElement without(Predicate<XmlElement> test) {
        List<XmlElement> left = children.stream()
                .filter(test.negate())
                .map(child -> child.without(test))
                .toList();
        return new XmlElement(name, attributes, left, text);
    }
}
