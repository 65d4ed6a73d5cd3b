package org.gradcheck.document.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentDump;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
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
            ### BEGIN SOLUTION              | code: `### BEGIN SOLUTION`
            x = 5 # YOUR CODE HERE          | code: `x = 5 # YOUR CODE HERE`
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
            {"output_type": "stream", "text": "Wall time: 5 ms\\nCPU times: 7\\n55"}    | text: 55
            {"output_type": "stream", "text": "[[1 2]\\n [3 4]]\\n55"}                 | text: [[1 2] [3 4]] // text: 55
            {"data": {"text/plain": "array([[1],\\n       [2]])"}}                      | text: array([[1], [2]])
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
        assertThat(String.join(" // ", content(cell("code", "", output)))).isEqualTo(content);
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

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <p>Total: 55</p><table><tr><td>a</td><td>5</td></tr></table> ~ text: Total: 55 / table: a | 5
            <table><caption>Best: 5</caption><tr><td>a</td><td>5</td></tr></table><p>3 rows × 2 columns</p> ~ text: Best: 5 / table: a | 5
            """)
    void what_stands_around_a_table_is_read_too(String html, String content) {
        String output = "{\"data\": {\"text/plain\": \"plain\", \"text/html\": \"" + html + "\"}}";

        assertThat(String.join(" / ", content(cell("code", "", output)))).isEqualTo(content);
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

    @ParameterizedTest
    @ValueSource(strings = {"epoch\\n", "epoch\\t\\n"})
    void of_an_endless_output_the_beginning_and_the_end_are_read(String line) {
        Document document = read(notebook(cell(
                "code",
                "x",
                "{\"output_type\": \"stream\", \"text\": \"" + line.repeat(100_000) + "result 5\"}, "
                        + "{\"data\": {\"text/plain\": \"6\"}}")));

        List<Line> lines = document.lines();
        assertThat(lines.get(1).text()).isEqualTo("epoch");
        assertThat(lines.subList(lines.size() - 2, lines.size()))
                .extracting(Line::text, Line::place)
                .containsExactly(
                        tuple("result 5", new Place.InCell("hw5.ipynb", 1, 100_002, 1)),
                        tuple("6", new Place.InCell("hw5.ipynb", 1, 100_003, 1)));
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("too-large");
            assertThat(problem.message()).contains("lines").contains("left out");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,1  2,2       | ''
            1,1  0,0  2,2  | ''
            7,7  3,3       | out-of-order
            7,3            | stale-output
            7,3  5,5       | stale-output out-of-order
            7,0  9,0       | ''
            """)
    void runs_that_do_not_fit_the_outputs_are_reported(String runs, String codes) {
        String cells = Arrays.stream(runs.strip().split("\\s+"))
                .map(run -> run.split(","))
                .map(run -> "{'cell_type': 'code', 'source': 'x', 'execution_count': " + run[0]
                        + ", 'outputs': [{'execution_count': " + run[1] + ", 'data': {'text/plain': '5'}}]}")
                .collect(Collectors.joining(", "))
                .replace('\'', '"');

        assertThat(read(notebook(cells)).problems().stream().map(Problem::code).collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void a_notebook_whose_outputs_were_cleared_says_so() {
        Document document = read(notebook(cell("markdown", "# 1", "") + ", " + cell("code", "print(5)", "")));

        assertThat(document.problems()).extracting(Problem::code).containsExactly("no-output");
    }

    @ParameterizedTest
    @ValueSource(strings = {"YOUR ANSWER HERE", "_Type your answer here, replacing this text._"})
    void an_answer_that_was_not_written_is_none(String source) {
        assertThat(read(notebook(cell("markdown", source, ""))).blocks()).isEmpty();
    }

    @Test
    void commas_at_the_end_of_lists_are_passed_over() {
        Document document = read("{\"cells\": [{\"cell_type\": \"markdown\", \"source\": [\"55\",],},],}");

        assertThat(DocumentDump.content(document)).containsExactly("text: 55");
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void a_merge_that_nobody_finished_is_named() {
        Document document = read("{\"cells\": [" + cell("markdown", "55", "") + ",\n<<<<<<< HEAD\n");

        assertThat(document.problems().get(0).message()).contains("merged").contains("cell 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hw5.json", "hw5.ipynb.txt", "hw5.ipynb.json", "hw5"})
    void a_notebook_is_one_under_any_name(String name) {
        byte[] json = notebook(cell("markdown", "**55**", "")).getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentDump.content(DocumentReaders.read(new SourceFile(name, json))))
                .containsExactly("text: <BOLD 55>");
    }

    @Test
    void a_program_in_cells_is_read_as_a_notebook() {
        String program = "# %% [markdown]\n# # Problem 1\n# (a) $x^2$\n# %%\nx = 5  # 163,696\n";

        Document document = DocumentReaders.read(new SourceFile("hw5.py", program.getBytes(StandardCharsets.UTF_8)));

        assertThat(DocumentDump.content(document))
                .containsExactly("heading 1: Problem 1", "text: (a) $x^2$", "code: `# %%` / `x = 5  # `163,696");
        assertThat(document.lines()).extracting(line -> line.place().text()).contains("hw5.py:3:1", "hw5.py:5:1");
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
        assertThat(document.problems()).extracting(Problem::code).isSubsetOf("no-output");
        return DocumentDump.content(document);
    }

    private static Document read(String json) {
        return new NotebookReader().read(new SourceFile("hw5.ipynb", json.getBytes(StandardCharsets.UTF_8)));
    }
}
