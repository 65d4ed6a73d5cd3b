package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradcheck.gradebook.SampleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the cells of a table are shown to their student. */
class TableOnPageTest {

    @Test
    void cells_stand_in_rows_and_columns_and_only_the_remarkable_ones_in_words(@TempDir Path folder)
            throws IOException {
        String page = page(folder);

        assertThat(page)
                .containsOnlyOnce("3 of 4 cells with full points</p>")
                .contains("<th scope=\"row\"><bdi>conv1</bdi></th>", "<th scope=\"col\"><bdi>memory</bdi></th>")
                .contains("aria-label=\"Not correct\">✗</span> <bdi>99</bdi>")
                .contains("id=\"part-vgg/conv2/memory\"")
                .doesNotContain("id=\"part-vgg/conv1/memory\"");
    }

    @Test
    void a_table_is_one_line_of_the_overview(@TempDir Path folder) throws IOException {
        assertThat(page(folder))
                .contains(
                        "<td>3 of 4 cells with full points</td><td class=\"number\">3</td><td class=\"number\">4</td>");
    }

    private static String page(Path folder) throws IOException {
        new StudentPages(new ReportOptions(true)).write(SampleTable.gradebook(), folder);
        return Files.readString(folder.resolve("students/student-01.html"));
    }
}
