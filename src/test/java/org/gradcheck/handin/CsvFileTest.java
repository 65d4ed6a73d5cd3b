package org.gradcheck.handin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final String LETTERS = "ab,;\t\"\"\r\n\n é€ı";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_row_is_written_back_letter_for_letter(int seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String text = IntStream.range(0, random.nextInt(60))
                    .mapToObj(any -> LETTERS.charAt(random.nextInt(LETTERS.length())))
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            String closed = "a,b\n" + text
                    + (text.chars().filter(letter -> letter == '"').count() % 2 == 0 ? "" : "\"") + "\n\"end\"";
            Path file = write(closed, StandardCharsets.UTF_8);
            CsvFile csv = CsvFile.open(file);
            StringBuilder again = new StringBuilder(csv.mark());
            try {
                csv.forEach(row -> again.append(row.text(csv.delimiter())));
            } catch (NoTable e) {
                continue;
            }
            assertThat(again).hasToString(closed);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a,b,c' | ','",
                "'a;b;c' | ';'",
                "'\"a,b,c\";d' | ';'",
                "'Name\tID' | '\t'",
                "alone | ','",
            })
    void the_delimiter_is_the_one_of_the_first_line(String heads, String delimiter) throws Exception {
        assertThat(CsvFile.open(write(heads + "\n1,2,3,4;5\n", StandardCharsets.UTF_8))
                        .delimiter())
                .isEqualTo(delimiter.charAt(0));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, '\uFEFF', UTF-8",
        "UTF-16LE, '\uFEFF', UTF-16LE",
        "UTF-16BE, '\uFEFF', UTF-16BE",
        "windows-1252, '', windows-1252"
    })
    void the_encoding_is_told_by_the_bytes(String written, String mark, String read) throws Exception {
        CsvFile csv = CsvFile.open(write(mark + "name\nÉlève\n", Charset.forName(written)));

        assertThat(csv.charset()).isEqualTo(Charset.forName(read));
        assertThat(csv.mark()).isEqualTo(mark);
        assertThat(rows(csv).get(1).value(0)).isEqualTo("Élève");
    }

    @Test
    void quotes_and_line_ends_inside_a_cell_belong_to_it() throws Exception {
        List<CsvRow> rows = rows(CsvFile.open(write("a,\"b \"\"c\"\"\r\nd, e\",f\r\n", StandardCharsets.UTF_8)));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).values()).containsExactly("a", "b \"c\"\r\nd, e", "f");
        assertThat(rows.get(0).with(0, "x, y", ',').with(4, "z", ',').text(','))
                .isEqualTo("\"x, y\",\"b \"\"c\"\"\r\nd, e\",f,,z\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,\"b\nc", "PK\u0003\u0004\u0000\u0000"})
    void what_is_no_table_is_refused(String text) throws Exception {
        Path file = write(text, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> rows(CsvFile.open(file))).isInstanceOf(NoTable.class);
    }

    private Path write(String text, Charset charset) throws Exception {
        return Files.write(folder.resolve("table.csv"), text.getBytes(charset));
    }

    private static List<CsvRow> rows(CsvFile csv) throws Exception {
        List<CsvRow> rows = new ArrayList<>();
        csv.forEach(rows::add);
        return rows;
    }
}
