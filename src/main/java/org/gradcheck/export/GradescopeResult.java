package org.gradcheck.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Problem;
import org.gradcheck.extract.AnswerSheet;
import org.gradcheck.grade.Inconsistency;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What an autograder tells Gradescope of one submission: the file {@code results.json} of its harness.
 *
 * @param score the points; empty if the tests say all
 * @param output what is said to the student about the whole
 * @param visibility when the student sees it: {@code visible}, {@code after_published}
 */
public record GradescopeResult(
        Optional<BigDecimal> score, String output, String visibility, List<GradescopeTest> tests) {

    private static final JsonFactory JSON = new JsonFactory();

    public GradescopeResult {
        tests = List.copyOf(tests);
    }

    /**
     * The result of a graded submission. It is shown when the teacher publishes the grades, since it tells which
     * answers are right.
     */
    public static GradescopeResult of(StudentScore score, List<PartHead> parts, String output) {
        List<GradescopeTest> tests = new ArrayList<>();
        for (PartHead part : parts) {
            Optional.ofNullable(score.parts().get(part.id()))
                    .map(own -> GradescopeTest.graded(part, own))
                    .ifPresent(tests::add);
        }
        return new GradescopeResult(Optional.of(score.points()), output, GradescopeTest.PUBLISHED, tests);
    }

    /** The result of a self-check: what was found and how it was read. It tells nothing of the key and gives no points. */
    public static GradescopeResult of(AnswerSheet sheet, List<Inconsistency> inconsistencies) {
        List<GradescopeTest> tests = new ArrayList<>();
        sheet.answers().forEach(answer -> tests.add(GradescopeTest.found(answer)));
        inconsistencies.forEach(found -> tests.add(GradescopeTest.doesNotHold(found)));
        List<String> output = new ArrayList<>(List.of("A self-check: what was found and how it is read. No points are"
                + " given, and it does not say whether an answer is right."));
        sheet.problems().stream().map(GradescopeResult::line).forEach(output::add);
        return new GradescopeResult(Optional.empty(), String.join("\n", output), GradescopeTest.VISIBLE, tests);
    }

    private static String line(Problem problem) {
        return problem.place().text() + ": " + problem.message();
    }

    /** Writes the file; one that is there already is replaced. */
    public void write(Path file) throws IOException {
        SafeFile.write(file, StandardCharsets.UTF_8, text -> {
            JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text);
            write(json);
            json.flush();
            text.write('\n');
        });
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        score.ifPresent(points -> {
            json.writeName("score");
            json.writeNumber(Points.plain(points));
        });
        json.writeStringProperty("output", output);
        json.writeStringProperty("visibility", visibility);
        json.writeArrayPropertyStart("tests");
        tests.forEach(test -> test.write(json));
        json.writeEndArray();
        json.writeEndObject();
    }
}
