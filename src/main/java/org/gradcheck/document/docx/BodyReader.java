package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;

/** Reads what stands one below the other: in the body, a table cell, a note or a text box. */
final class BodyReader {

    /** Text that was deleted or moved away while changes were tracked, and what holds settings only. */
    private static final Set<String> PASSED_OVER = Set.of("w:del", "w:moveFrom", "w:sectPr", "w:sdtPr", "w:tcPr");

    private final Manuscript manuscript;

    BodyReader(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    List<Block> read(XmlElement container) {
        return read(container, RunProperties.PLAIN);
    }

    List<Block> read(XmlElement container, RunProperties around) {
        List<Block> blocks = new ArrayList<>();
        readInto(blocks, container, around);
        return blocks;
    }

    private void readInto(List<Block> blocks, XmlElement container, RunProperties around) {
        for (XmlElement child : container.children()) {
            if (child.is("w:p")) {
                addAll(blocks, new ParagraphReader(manuscript, this).read(child, around));
            } else if (child.is("w:tbl")) {
                blocks.addAll(new TableReader(manuscript, this).read(child, around));
            } else if (child.is("AlternateContent")) {
                readInto(blocks, chosen(child), around);
            } else if (!PASSED_OVER.contains(child.name())) {
                readInto(blocks, child, around);
            }
        }
    }

    /** Of a drawing that is stored twice, for new programs and old, the first. */
    static XmlElement chosen(XmlElement alternatives) {
        return alternatives
                .child("Choice")
                .or(() -> alternatives.child("Fallback"))
                .orElse(alternatives);
    }

    /** Each line of a program is a paragraph. */
    private static void addAll(List<Block> blocks, List<Block> more) {
        for (Block block : more) {
            int last = blocks.size() - 1;
            if (last >= 0 && blocks.get(last) instanceof Block.Code && block instanceof Block.Code) {
                List<Line> lines = new ArrayList<>(blocks.get(last).lines());
                lines.addAll(block.lines());
                blocks.set(last, new Block.Code(lines));
            } else {
                blocks.add(block);
            }
        }
    }
}
