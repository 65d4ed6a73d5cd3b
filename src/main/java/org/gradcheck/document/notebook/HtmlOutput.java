package org.gradcheck.document.notebook;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.Line;
import org.gradcheck.document.Source;
import org.gradcheck.document.html.HtmlReader;

/** A result that a notebook shows as a piece of a page, such as a data frame, whose size below it is no answer. */
record HtmlOutput(Document page) {

    private static final Pattern SIZE = Pattern.compile("[\\d,]+ rows(?: × [\\d,]+ columns)?");

    static HtmlOutput of(Source html) {
        Document read = HtmlReader.read(html);
        List<Block> blocks =
                read.blocks().stream().filter(block -> !isSize(block)).toList();
        return new HtmlOutput(new Document(read.file(), blocks, read.problems()));
    }

    private static boolean isSize(Block block) {
        return block.lines().size() == 1
                && SIZE.matcher(block.lines().get(0).text()).matches();
    }

    /** Whether anything stands in a table. */
    boolean holdsTable() {
        return !tabbed().isBlank();
    }

    /** Whether nothing else is shown. */
    boolean isTable() {
        return holdsTable() && page.blocks().stream().allMatch(Block.Table.class::isInstance);
    }

    /** The rows of all tables as lines, with tabs between the cells. */
    String tabbed() {
        return page.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Line::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
