package org.gradcheck.document.docx;

import java.util.List;
import java.util.regex.Pattern;

/** A row of equations below each other, without the signs that say where they are aligned and what their number is. */
final class AlignedRow {

    private static final Pattern NUMBER = Pattern.compile("#[\\s(\\[]*+[\\w.]*+[)\\]\\s]*+$");

    private AlignedRow() {}

    static XmlElement of(XmlElement row) {
        List<XmlElement> parts = row.children();
        int end = parts.size();
        for (int i = 0; i < parts.size() && end == parts.size(); i++) {
            end = parts.get(i).is("m:r") && text(parts.get(i)).endsWith("#") && i + 2 >= parts.size() ? i + 1 : end;
        }
        return new XmlElement(row.name(), row.attributes(), parts.subList(0, end), "").withTexts(AlignedRow::unmarked);
    }

    private static String text(XmlElement run) {
        return run.child("m:t").map(XmlElement::text).orElse("");
    }

    private static String unmarked(String text) {
        return NUMBER.matcher(text.replace("&", "")).replaceAll("");
    }
}
