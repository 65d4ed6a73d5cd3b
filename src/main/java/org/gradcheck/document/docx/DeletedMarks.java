package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the end of a paragraph was deleted while changes were tracked, it and the next are one. */
final class DeletedMarks {

    private DeletedMarks() {}

    static List<XmlElement> joined(List<XmlElement> parts) {
        List<XmlElement> joined = new ArrayList<>();
        List<XmlElement> carried = new ArrayList<>();
        for (XmlElement part : parts) {
            if (part.is("w:p") && isMarkDeleted(part)) {
                carried.addAll(content(part));
            } else if (part.is("w:p") && !carried.isEmpty()) {
                joined.add(before(carried, part));
                carried.clear();
            } else {
                joined.add(part);
            }
        }
        if (!carried.isEmpty()) {
            joined.add(new XmlElement("w:p", Map.of(), carried, ""));
        }
        return joined;
    }

    private static boolean isMarkDeleted(XmlElement paragraph) {
        return paragraph
                .child("w:pPr")
                .flatMap(properties -> properties.child("w:rPr"))
                .filter(mark -> mark.child("w:del").isPresent()
                        || mark.child("w:moveFrom").isPresent())
                .isPresent();
    }

    private static List<XmlElement> content(XmlElement paragraph) {
        return paragraph.children().stream().filter(part -> !part.is("w:pPr")).toList();
    }

    private static XmlElement before(List<XmlElement> carried, XmlElement paragraph) {
        List<XmlElement> all = new ArrayList<>(paragraph.children("w:pPr"));
        all.addAll(carried);
        all.addAll(content(paragraph));
        return new XmlElement(paragraph.name(), paragraph.attributes(), all, "");
    }
}
