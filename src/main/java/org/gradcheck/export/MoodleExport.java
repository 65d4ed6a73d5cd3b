package org.gradcheck.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gradcheck.handin.NoTable;

/** The worksheet for grading offline in Moodle: the grade and the comment of each student. */
final class MoodleExport implements Export {

    @Override
    public String name() {
        return "moodle";
    }

    @Override
    public String fileName() {
        return "moodle.csv";
    }

    @Override
    public Prepared prepare(ScoreSheet sheet, ExportOptions options) throws NoTable, IOException {
        Template template = Template.read(options, "Moodle");
        if (template.file().charset() != StandardCharsets.UTF_8) {
            throw new NoTable(template.file().path() + " is not in UTF-8, which Moodle needs: download the worksheet"
                    + " again, or save it as CSV UTF-8.");
        }
        return new FilledTemplate(
                template, MoodleWorksheet.of(template, sheet.feedback(), options.scaling()), sheet, options);
    }
}
