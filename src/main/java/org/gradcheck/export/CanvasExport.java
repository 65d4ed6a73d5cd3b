package org.gradcheck.export;

import java.io.IOException;
import org.gradcheck.handin.NoTable;

/** The gradebook of Canvas, exported there and filled in here: one column of it. */
final class CanvasExport implements Export {

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public String fileName() {
        return "canvas.csv";
    }

    @Override
    public Prepared prepare(ScoreSheet sheet, ExportOptions options) throws NoTable, IOException {
        Template template = Template.read(options, "Canvas");
        template.requiredColumn("ID", "gradebook of Canvas");
        CanvasColumn column = CanvasColumn.find(template, sheet, options.column());
        column.checkPoints(sheet.possible(), options.scaling());
        return new FilledTemplate(template, new CanvasWorksheet(template, column, options.scaling()), sheet, options);
    }
}
