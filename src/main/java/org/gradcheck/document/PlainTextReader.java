package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plain text: blank lines part paragraphs, cells of tables are parted by tabs or aligned with spaces. */
final class PlainTextReader implements DocumentReader {

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("txt", "text");
    }

    @Override
    public Document read(SourceFile file) {
        Source source = TextDecoder.decode(file);
        return new Document(file.name(), blocks(source), DamagedText.problems(source));
    }

    static List<Block> blocks(Source source) {
        List<Block> blocks = new ArrayList<>();
        List<Line> paragraph = new ArrayList<>();
        for (int line = 0; line < source.lineCount(); ) {
            Optional<Block.Table> table = table(source, line);
            if (table.isPresent() || source.line(line).isBlank()) {
                endParagraph(blocks, paragraph);
            } else {
                paragraph.add(TextLine.of(source.line(line)));
            }
            table.ifPresent(blocks::add);
            line += table.map(found -> found.rows().size()).orElse(1);
        }
        endParagraph(blocks, paragraph);
        return blocks;
    }

    private static Optional<Block.Table> table(Source source, int line) {
        Optional<Block.Table> tabs = TabTable.at(source, line).map(found -> found.table(source));
        return tabs.isPresent() ? tabs : AlignedTable.at(source, line).map(AlignedTable::table);
    }

    private static void endParagraph(List<Block> blocks, List<Line> paragraph) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Text(paragraph));
            paragraph.clear();
        }
    }
}
