package org.gradcheck.document.docx;

import java.util.List;
import org.gradcheck.document.Span.Emphasis;

/** A box around a part of an equation ({@code m:borderBox}), of which sides may be left out and lines may cross it. */
final class MathBox {

    private static final List<String> SIDES = List.of("m:hideTop", "m:hideBot", "m:hideLeft", "m:hideRight");

    private MathBox() {}

    static Emphasis emphasis(XmlElement box) {
        List<XmlElement> properties = box.childrenOf("m:borderBoxPr");
        boolean crossed =
                properties.stream().anyMatch(property -> property.name().startsWith("m:strike") && property.isOn());
        if (crossed) {
            return Emphasis.STRUCK;
        }
        long hidden = properties.stream()
                .filter(property -> SIDES.contains(property.name()) && property.isOn())
                .count();
        return hidden == SIDES.size() ? Emphasis.NONE : Emphasis.BOXED;
    }

    static String latex(XmlElement box) {
        String inside = MathWriter.in(box, "m:e");
        return switch (emphasis(box)) {
            case STRUCK -> "\\cancel{" + inside + "}";
            case BOXED -> "\\boxed{" + inside + "}";
            default -> inside;
        };
    }
}
