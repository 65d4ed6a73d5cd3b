package org.gradcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            x = 5                           | code: `x = 5`
            # 163,696                       | code: `# `163,696
            x = 5  # so $x^2$ is 25         | code: `x = 5  # `so $x^2$ is 25
            c = '#163696'                   | code: `c = '#163696'`
            n = 3 #@param {max: 9}          | code: `n = 3 #@param {max: 9}`
            \"\"\"a\\n#9\"\"\"  # ten       | code: `\"\"\"a` / `#9\"\"\"  # `ten
            """)
    void in_a_program_the_comments_are_prose(String source, String content) {
        assertThat(content(cell("code", source, ""))).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"output_type": "stream", "name": "stdout", "text": ["55\\n", "56\\n"]}     | text: 55 / 56
            {"output_type": "stream", "text": "\\u001b[1m163,696\\u001b[0m"}           | text: 163,696
            {"output_type": "stream", "text": "10%\\r90%\\rdone 7"}                     | text: done 7
            {"output_type": "stream", "text": "55\\b6"}                                 | text: 56
            {"output_type": "stream", "name": "stderr", "text": "W 55"}                 | code: `W 55`
            {"output_type": "error", "ename": "ValueError", "evalue": "4 and 5"}        | code: `ValueError: 4 and 5`
            {"data": {"text/plain": "9"}}                                               | text: 9
            {"data": {"text/plain": "9", "text/latex": "$3^2$"}}                        | text: $3^2$
            {"data": {"text/plain": "9", "text/markdown": ["**3**"]}}                   | text: <BOLD 3>
            {"data": {"text/plain": "9", "image/png": "iVBO"}}                          | 'figure: '
            {"data": {"text/plain": "9", "text/html": "<b>9</b>"}}                      | text: 9
            {"data": {"text/plain": "<IPython.core.display.HTML object>", "text/html": "<p>9</p>"}} | text: 9
            {"data": {"text/plain": "[<matplotlib.lines.Line2D at 0x7f01>]"}}           | code: `[<matplotlib.lines.Line2D at 0x7f01>]`
            {"data": {"text/plain": "Text(0.5, 1.0, 'Loss')"}}                          | code: `Text(0.5, 1.0, 'Loss')`
            {"data": {"text/plain": "HBox(value=5)", "application/vnd.jupyter.widget-view+json": {"a": [1]}}} | 'figure: '
            """)
    void an_output_is_shown_in_its_best_format(String output, String content) {
        assertThat(content(cell("code", "", output))).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <table><tr><th><th>n</tr><tr><th>1x1</th><td>5 &#215; 6</td></tr></table> ~ table:  | n / 1x1 | 5 × 6
            <TABLE class='x'><tr><td>a <b>9</b></td>\\n<td>b</td></tr></TABLE> 5 rows ~ table: a 9 | b
            <table><tr><td colspan='2'>5</td></tr></table> ~ text: plain
            <table><tr><td><table><tr><td>5</td></tr></table></td></tr></table> ~ text: plain
            """, quoteCharacter = '^')
    void a_simple_table_is_read_as_one(String html, String content) {
        String output = "{\"data\": {\"text/plain\": \"plain\", \"text/html\": \"" + html + "\"}}";

        assertThat(content(cell("code", "", output))).containsExactly(content);
    }

    @Test
    void pieces_of_one_stream_are_one_text() {
        String pieces = "{'output_type': 'stream', 'text': '163'}, {'output_type': 'stream', 'text': '696'}";

        assertThat(content(cell("code", "", pieces.replace('\'', '"')))).containsExactly("text: 163696");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{}",
                "{\"cells\": 7}",
                "{\"cells\": [7, {}, null, [[]]]}",
                "\u0000",
                "{\"nbformat\": 4}"
            })
    void what_is_no_notebook_gives_a_problem(String json) {
        Document document = read(json);

        assertThat(document.blocks()).isEmpty();
        assertThat(document.problems()).isNotEmpty();
    }

    @Test
    void a_notebook_that_breaks_off_keeps_what_stands_before() {
        String whole = "{\"cells\": [" + cell("markdown", "(a) 55", "") + ", " + cell("markdown", "(b) 163,696", "");
        Document document = read(whole.substring(0, whole.indexOf(",696")));

        assertThat(DocumentDump.content(document)).containsExactly("text: (a) 55");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("broken-file");
    }

    @Test
    void nesting_without_end_is_damage_and_no_more() {
        Document document =
                read("{\"cells\": [" + cell("markdown", "55", "") + "], \"metadata\": " + "[".repeat(100_000));

        assertThat(DocumentDump.content(document)).containsExactly("text: 55");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("broken-file");
    }

    @Test
    void an_endless_output_is_cut_at_a_line_and_reported() {
        Document document = read(notebook(
                cell("code", "", "{\"output_type\": \"stream\", \"text\": \"" + "epoch\\n".repeat(100_000) + "\"}")));

        assertThat(document.lines()).extracting(Line::text).containsOnly("epoch");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("too-large");
    }

    @Test
    void lines_of_output_are_counted_on_from_those_of_the_source() {
        Document document = read(notebook(cell(
                "code", "x = 5\\nx", "{\"data\": {\"text/plain\": \"5\"}}, {\"data\": {\"text/plain\": \"6\\n7\"}}")));

        assertThat(document.lines().stream().map(line -> line.place().text()))
                .containsExactly(
                        "hw5.ipynb, cell 1, line 1",
                        "hw5.ipynb, cell 1, line 2",
                        "hw5.ipynb, cell 1, line 3",
                        "hw5.ipynb, cell 1, line 4",
                        "hw5.ipynb, cell 1, line 5");
    }

    private static String cell(String type, String source, String outputs) {
        return "{\"cell_type\": \"" + type + "\", \"outputs\": [" + outputs + "], \"source\": \""
                + source.replace("\"", "\\\"") + "\"}";
    }

    private static String notebook(String cells) {
        return "{\"cells\": [" + cells + "], \"nbformat\": 4, \"metadata\": {\"loss\": NaN}}";
    }

    private static List<String> content(String cell) {
        Document document = read(notebook(cell));
        assertThat(document.problems()).isEmpty();
        return DocumentDump.content(document);
    }

    private static Document read(String json) {
        return new NotebookReader().read(new SourceFile("hw5.ipynb", json.getBytes(StandardCharsets.UTF_8)));
    }
}
