package org.gradcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The guide's tables of how answers are read are the rows that the tests run. After a change of the rows, {@code
 * -Dgradcheck.write=true} writes the page anew.
 */
class ReadingManualTest {

    private static final Path PAGE = Path.of("docs", "guide", "written-answers.md");
    private static final String BEGIN = "<!-- tables: made from the test rows -->\n";

    @Test
    void the_page_shows_the_rows() throws IOException {
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String wanted = head + tables(ReadingRow.all());
        if (Boolean.getBoolean("gradcheck.write")) {
            Files.writeString(PAGE, wanted);
        }
        assertThat(page).isEqualTo(wanted);
    }

    private static String tables(List<ReadingRow> rows) {
        StringBuilder page = new StringBuilder();
        String heading = "";
        for (ReadingRow row : rows) {
            if (!row.heading().equals(heading)) {
                heading = row.heading();
                page.append("\n## ").append(heading).append("\n\n| written | in | read as | or |\n|---|---|---|---|\n");
            }
            page.append(line(row));
        }
        return page.toString();
    }

    private static String line(ReadingRow row) {
        boolean asks = row.meaning().startsWith("? ");
        String meaning = asks ? row.meaning().substring(2) : row.meaning();
        String[] readings = meaning.split(" / ", 2);
        String first = meaning.equals("-")
                ? "nothing: a person looks"
                : asks ? "a person chooses: " + code(readings[0]) : code(readings[0]);
        String others = readings.length == 1 ? "" : code(readings[1].replace(" / ", "` or `"));
        String format = row.format().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return "| " + code(row.text().replace("␤", " ⏎ ")) + " | " + format + " | " + first + " | " + others + " |\n";
    }

    private static String code(String text) {
        String quoted = text.contains("`") && !text.contains("` or `") ? "`` " + text + " ``" : "`" + text + "`";
        return quoted.replace("|", "\\|");
    }
}
