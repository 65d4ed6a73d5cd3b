package org.gradcheck.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.report.PageNames;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A folder with {@code results.json} of each student under the student's name, and all of them in {@code all.jsonl}. */
final class GradescopeResultsExport implements Export {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String name() {
        return "gradescope-results";
    }

    @Override
    public String fileName() {
        return "gradescope-results";
    }

    @Override
    public Prepared prepare(ScoreSheet sheet, ExportOptions options) {
        return new StudentRows(
                "Results of " + sheet.assignment() + " for Gradescope",
                sheet,
                options,
                (out, rows) -> write(out, sheet, rows));
    }

    private static void write(Path out, ScoreSheet sheet, Stream<StudentRow> rows) throws IOException {
        List<String> students = new ArrayList<>();
        sheet.students().forEach(score -> students.add(score.student()));
        PageNames names = new PageNames(students, ".json");
        Files.createDirectories(out);
        SafeFile.write(out.resolve("all.jsonl"), StandardCharsets.UTF_8, all -> {
            Iterable<StudentScore> standing = rows.flatMap(row -> row.standing().stream())::iterator;
            for (StudentScore score : standing) {
                GradescopeResult result = GradescopeResult.of(
                        score, sheet.parts(), sheet.feedback().of(score.student()));
                result.write(out.resolve(names.of(score.student())));
                writeLine(all, score.student(), result);
            }
        });
    }

    private static void writeLine(Writer all, String student, GradescopeResult result) throws IOException {
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), all);
        json.writeStartObject();
        json.writeStringProperty("student", student);
        json.writeName("results");
        result.write(json);
        json.writeEndObject();
        json.flush();
        all.write('\n');
    }
}
