package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * An element of an XML file.
 *
 * @param name {@code w:} or {@code m:} and the local name for words and mathematics, else the local name only
 * @param attributes by local name
 * @param text the text directly inside, which only elements without children have in a Word file
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    /** The extensions that Word knows, by the names it gives them. */
    private static final Set<String> KNOWN = Set.of(
            "", "a14", "aink", "am3d", "c14", "c16r2", "cx", "cx1", "cx2", "cx4", "p14", "v", "w14", "w15", "w16",
            "wne", "wp14", "wpc", "wpg", "wpi", "wps");

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

    /** Of what is stored twice, for new programs and old, what Word shows. */
    XmlElement chosen() {
        return child("Choice")
                .filter(choice -> KNOWN.containsAll(
                        List.of(choice.attribute("Requires").orElse("").strip().split("\\s+"))))
                .or(() -> child("Fallback"))
                .orElse(this);
    }

    /** Whether it is a control in which nothing was entered yet, or a list of contents that Word made. */
    boolean isPlaceholder() {
        return is("w:sdt")
                && child("w:sdtPr")
                        .filter(properties -> properties.isOn("w:showingPlcHdr")
                                || properties
                                        .child("w:docPartObj")
                                        .flatMap(part -> part.value("w:docPartGallery"))
                                        .filter("Table of Contents"::equals)
                                        .isPresent())
                        .isPresent();
    }

    /** All elements of a name in this one, none within another; of what is stored twice, what Word shows. */
    List<XmlElement> descendants(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        List<XmlElement> seen = is("AlternateContent") ? chosen().children : children;
        for (XmlElement child : seen) {
            if (child.is(wanted)) {
                found.add(child);
            } else {
                found.addAll(child.descendants(wanted));
            }
        }
        return found;
    }

    /** The same with all texts changed. */
    XmlElement withTexts(UnaryOperator<String> change) {
        List<XmlElement> changed =
                children.stream().map(child -> child.withTexts(change)).toList();
        return new XmlElement(name, attributes, changed, change.apply(text));
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
