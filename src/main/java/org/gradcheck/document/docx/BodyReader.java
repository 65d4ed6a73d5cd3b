package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.TypedFormulas;

/** Reads what stands one below the other: in the body, a table cell, a note or a text box. */
final class BodyReader {

    /** Text that was deleted or moved away while changes were tracked, and what holds settings only. */
    private static final Set<String> PASSED_OVER = Set.of("w:del", "w:moveFrom", "w:sectPr", "w:sdtPr", "w:tcPr");

    /** Files of other kinds that are shown as part of the text. */
    private static final Set<String> OTHER_FILES = Set.of("w:altChunk", "w:subDoc");

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
        return TypedFormulas.read(TabbedRows.asTables(withWholePrograms(blocks)));
    }

    private void readInto(List<Block> blocks, XmlElement container, RunProperties around) {
        for (XmlElement child : DeletedMarks.joined(container.children())) {
            if (child.is("w:p")) {
                blocks.addAll(new ParagraphReader(manuscript, this).read(child, around));
            } else if (child.is("w:tbl")) {
                blocks.addAll(new TableReader(manuscript, this).read(child, around));
            } else if (child.is("AlternateContent")) {
                readInto(blocks, child.chosen(), around);
            } else if (OTHER_FILES.contains(child.name())) {
                manuscript.embedded(manuscript.place(1), "Another file");
            } else if (!PASSED_OVER.contains(child.name()) && !child.isPlaceholder()) {
                readInto(blocks, child, around);
            }
        }
    }

    /** Each line of a program is a paragraph. */
    private static List<Block> withWholePrograms(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        List<Line> program = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Code) {
                program.addAll(block.lines());
            } else {
                endProgram(joined, program);
                joined.add(block);
            }
        }
        endProgram(joined, program);
        return joined;
    }

    private static void endProgram(List<Block> blocks, List<Line> program) {
        if (!program.isEmpty()) {
            blocks.add(new Block.Code(program));
            program.clear();
        }
    }
}
