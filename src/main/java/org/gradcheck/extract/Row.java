package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.Line;

/** A line of a submission together with the block it stands in. */
record Row(Line line, Block block) {

    static List<Row> of(List<Document> documents) {
        List<Row> rows = new ArrayList<>();
        for (Document document : documents) {
            for (Block block : document.blocks()) {
                block.lines().forEach(line -> rows.add(new Row(line, block)));
            }
        }
        return rows;
    }

    String text() {
        return line.text();
    }

    boolean isHeading() {
        return block instanceof Block.Heading;
    }

    boolean isDisplayed() {
        return block instanceof Block.Formula;
    }

    boolean isTable() {
        return block instanceof Block.Table;
    }
}
