package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradcheck.Gradcheck;
import org.gradcheck.document.Submission;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.Rubric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the cells of a table are shown to their student. */
class TableOnPageTest {

    private static final String RUBRIC = """
            assignment: Layers
            id: layers
            parts:
              - id: "1"
                points: 2
                answer: 2 + 3
              - id: vgg
                points: 4
                table:
                  rows: [conv1, conv2]
                  columns: {parameters: "3 + 4", memory: "5 + 6"}
            """;

    private static final String ANSWERS = """
            ## 1

            5

            ## vgg

            | layer | parameters | memory |
            |---|---|---|
            | conv1 | 7 | 11 |
            | conv2 | 7 | 99 |
            """;

    @Test
    void cells_stand_in_rows_and_columns_and_only_the_remarkable_ones_in_words(@TempDir Path folder)
            throws IOException, BadRubric {
        String page = page(folder);

        assertThat(page)
                .containsOnlyOnce("3 of 4 cells with full points</p>")
                .contains("<th scope=\"row\"><bdi>conv1</bdi></th>", "<th scope=\"col\"><bdi>memory</bdi></th>")
                .contains("aria-label=\"Not correct\">✗</span> <bdi>99</bdi>")
                .contains("id=\"part-vgg/conv2/memory\"")
                .doesNotContain("id=\"part-vgg/conv1/memory\"");
    }

    @Test
    void a_table_is_one_line_of_the_overview(@TempDir Path folder) throws IOException, BadRubric {
        assertThat(page(folder))
                .contains(
                        "<td>3 of 4 cells with full points</td><td class=\"number\">3</td><td class=\"number\">4</td>");
    }

    private static String page(Path folder) throws IOException, BadRubric {
        Path rubric = Files.writeString(folder.resolve("rubric.yaml"), RUBRIC);
        Path answers = Files.writeString(folder.resolve("student-01.md"), ANSWERS);
        Rubric loaded = Rubric.load(rubric);
        Gradebook gradebook =
                new Gradcheck(loaded).grade(List.of(Submission.of("student-01", List.of(answers))), 1, grade -> {});
        new StudentPages(new ReportOptions(true)).write(gradebook, folder);
        return Files.readString(folder.resolve("students/student-01.html"));
    }
}
