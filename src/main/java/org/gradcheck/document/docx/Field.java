package org.gradcheck.document.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A field: an instruction such as {@code PAGE} or {@code EQ}, and what Word wrote in its place. */
final class Field {

    private final XmlElement begin;
    private final StringBuilder instruction = new StringBuilder();
    private boolean separated;

    Field(XmlElement begin) {
        this.begin = begin;
    }

    void instruct(String text) {
        instruction.append(text);
    }

    void separate() {
        separated = true;
    }

    /** Whether the text that follows is seen; what an equation was turned into long ago is not looked at. */
    boolean showsItsText() {
        return separated && !isEquation();
    }

    private String name() {
        String[] words = instruction.toString().strip().split("[\\s\\\\]+", 2);
        return words[0].toUpperCase(Locale.ROOT);
    }

    boolean isEquation() {
        return name().equals("EQ");
    }

    /** What is written behind the name. */
    String arguments() {
        String text = instruction.toString().strip();
        return text.substring(Math.min(text.length(), name().length())).strip();
    }

    /** What Word shows for a field that has no text of its own: a box to tick, a list to choose from, a symbol. */
    String ownText() {
        if (name().equals("SYMBOL") && !separated) {
            return symbol();
        }
        Optional<XmlElement> form = begin.child("w:ffData");
        Optional<XmlElement> box = form.flatMap(data -> data.child("w:checkBox"));
        if (box.isPresent()) {
            return box.get().isOn("w:checked") || noMark(box.get()) && box.get().isOn("w:default") ? "☒" : "☐";
        }
        return separated
                ? ""
                : form.flatMap(data -> data.child("w:ddList"))
                        .map(Field::chosen)
                        .orElse("");
    }

    private static boolean noMark(XmlElement box) {
        return box.child("w:checked").isEmpty();
    }

    private static String chosen(XmlElement list) {
        List<XmlElement> entries = list.children("w:listEntry");
        int index =
                list.numberOf("w:result").or(() -> list.numberOf("w:default")).orElse(0);
        return index >= 0 && index < entries.size()
                ? entries.get(index).attribute("val").orElse("")
                : "";
    }

    private String symbol() {
        String[] words = arguments().split("\\s+");
        boolean decimal = words[0].matches("\\d{1,4}");
        String code = decimal ? Integer.toHexString(0xF000 + Integer.parseInt(words[0]) % 256) : "";
        String font = arguments().contains("Wingdings") ? "Wingdings" : "Symbol";
        return SymbolFonts.character(font, code);
    }
}
