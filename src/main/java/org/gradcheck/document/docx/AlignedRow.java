package org.gradcheck.document.docx;

import java.util.List;
import java.util.regex.Pattern;

/** Rows of equations below each other, without the signs that say where they are aligned and what their number is. */
final class AlignedRow {

    private static final Pattern NUMBER = Pattern.compile("#[\\s(\\[]*+[\\w.]*+[)\\]\\s]*+$");
    private static final Pattern RELATION = Pattern.compile("\\s*[=≈≃≅≤≥<>≠≡∝→⇒⇔].*", Pattern.DOTALL);

    private AlignedRow() {}

    /** The rows of an equation array, or of a table that some programs make of one; none for anything else. */
    static List<List<XmlElement>> rows(XmlElement part) {
        if (part.is("m:eqArr")) {
            return part.children("m:e").stream().map(row -> of(row).children()).toList();
        }
        List<XmlElement> rows = part.is("m:m") ? part.children("m:mr") : List.of();
        return rows.size() > 1 && rows.stream().allMatch(AlignedRow::isEquation)
                ? rows.stream().map(AlignedRow::joined).toList()
                : List.of();
    }

    private static boolean isEquation(XmlElement row) {
        return row.children("m:e").stream()
                .skip(1)
                .anyMatch(cell -> !cell.children().isEmpty()
                        && RELATION.matcher(text(cell.children().get(0))).matches());
    }

    private static List<XmlElement> joined(XmlElement row) {
        return row.children("m:e").stream()
                .flatMap(cell -> cell.children().stream())
                .toList();
    }

    /** A row of an equation array. */
    static XmlElement of(XmlElement row) {
        List<XmlElement> parts = row.children();
        int last = parts.size() - 1;
        boolean numbered = last > 0 && text(parts.get(last - 1)).endsWith("#");
        List<XmlElement> kept = numbered ? parts.subList(0, last) : parts;
        return new XmlElement(row.name(), row.attributes(), kept, "").withTexts(AlignedRow::unmarked);
    }

    private static String text(XmlElement run) {
        return run.child("m:t").map(XmlElement::text).orElse("");
    }

    private static String unmarked(String text) {
        return NUMBER.matcher(text.replace("&", "")).replaceAll("");
    }
}
