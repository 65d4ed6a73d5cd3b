package org.gradcheck.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The fields of a paragraph that are open where it is read. What a field shows stands between its separator and its end;
 * before stands its instruction, which nobody sees (ISO/IEC 29500-1, section 17.16).
 */
final class Fields {

    private final Deque<Field> open = new ArrayDeque<>();

    /** Takes a mark: a field's begin, separator or end; gives the field that ends. */
    Optional<Field> take(XmlElement mark) {
        switch (mark.attribute("fldCharType").orElse("")) {
            case "begin" -> open.push(new Field(mark));
            case "separate" -> Optional.ofNullable(open.peek()).ifPresent(Field::separate);
            case "end" -> {
                return Optional.ofNullable(open.poll());
            }
            default -> {
                // no other marks are known
            }
        }
        return Optional.empty();
    }

    /** Whether what is read now belongs to the instruction of a field. */
    boolean isInInstruction() {
        return open.stream().anyMatch(field -> !field.showsItsText());
    }

    /** Adds to the instruction of the innermost field that is still in its instruction. */
    void instruct(String text) {
        open.stream().filter(field -> !field.showsItsText()).findFirst().ifPresent(field -> field.instruct(text));
    }
}
