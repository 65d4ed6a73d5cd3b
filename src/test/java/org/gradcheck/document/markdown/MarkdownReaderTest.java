package org.gradcheck.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentDump;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Line;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '@', textBlock = """
            ==163,696==              ! <BOLD 163,696>
            if a==b and c==d         ! if a==b and c==d
            `a ==b== c`              ! `a ==b== c`
            10^6^ and x^2            ! $10^{6}$ and x^2
            x^2*y^(3)                ! x^2*y^(3)
            __55__ and ***56***      ! <BOLD 55> and <BOLD 56>
            $`x^2`$                  ! $x^2$
            <u>5</u> <kbd>6</kbd>    ! 5 6
            10<sup>6</sup>           ! $10^{6}$
            5 <span hidden>9</span>  ! 5
            a <style>9</style> b     ! a  b
            note[^1] without one     ! note[^1] without one
            """)
    void a_line_is_read_as_it_is_shown(String markdown, String line) {
        assertThat(content(markdown)).isEqualTo("text: " + line);
    }

    @Test
    void a_note_stands_apart_and_its_mark_is_no_power() {
        assertThat(content("It is 55[^1].\n\n[^1]: Not 56.\n")).isEqualTo("text: It is 55. | note: Not 56.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '@', textBlock = """
            1.\\n\\n   It is 55.              ~ text: 1. | text: It is 55.
            1.\\n   It is 55.                 ~ text: 1. It is 55.
            1.\\n2. 55                         ~ text: 1. | text: 2. 55
            1. ```\\n   x = 5\\n   ```         ~ text: 1. | code: `x = 5`
            1. $$x = 5$$                       ~ text: 1. | formula: $x = 5$
            1. ![plot](a.png)                  ~ text: 1. | figure: plot
            1. # Sizes                         ~ heading 1: 1. Sizes
            2. \\| a \\| b \\|\\n   \\|--\\|--\\| ~ text: 2. | table: a | b
            1. <table><tr><td>5</td><td>6</td></tr></table> ~ text: 1. | table: 5 | 6
            1. - 55                            ~ text: 1. - 55
            -\\n- 55                           ~ text: • 55
            """)
    void an_item_keeps_its_number_whatever_stands_in_it(String markdown, String read) {
        assertThat(content(markdown.replace("\\n", "\n").replace("\\|", "|"))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            # Sizes $$x = 5$$ here              ~ heading 1: Sizes $x = 5$ here
            # Sizes ![plot](a.png)              ~ heading 1: Sizes | figure: plot
            a | b\\n--|--\\n$$x = 5$$ | 6       ~ table: a | b / $x = 5$ | 6
            a | b\\n--|--\\n5 | ![plot](a.png)  ~ table: a | b / 5 |  | figure: plot
            """)
    void formulas_and_pictures_in_a_heading_or_a_cell_are_not_lost(String markdown, String read) {
        assertThat(content(markdown.replace("\\n", "\n"))).isEqualTo(read);
    }

    @Test
    void a_note_of_one_word_is_read() {
        assertThat(content("It is 55[^1].\n\n[^1]: 56")).isEqualTo("text: It is 55. | note: 56");
    }

    @Test
    void text_behind_a_formula_of_two_lines_stays() {
        assertThat(content("$a\n+b$ is 5")).isEqualTo("text: $a +b$ is 5");
    }

    @Test
    void what_stands_between_hidden_tags_is_hidden() {
        Document document = read("5\n\n<div style='display:none'>\n\n**9**\n\n</div>\n\n6");

        assertThat(document.lines()).extracting(Line::text).containsExactly("5", "6");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("hidden-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a",
                "[",
                "*",
                "$",
                ">",
                "|",
                "_",
                "~",
                "`",
                "![",
                "[^1]",
                "[^1]: ",
                "==x",
                "x^1",
                "~x",
                "x*y*",
                "<math>",
                "<div>\n\n",
                "<table>\n\n",
                "{",
                "){.a",
                ": x\n",
                "\\[",
                "| a |\n",
                "*a ",
                "**a _b ",
                "---\n",
                "a:\n"
            })
    void hostile_text_does_not_hide_what_stands_before(String piece) {
        assertThat(content("5\n\n" + piece.repeat(4_000))).startsWith("text: 5");
    }

    private static String content(String markdown) {
        return DocumentDump.content(read(markdown)).stream().collect(Collectors.joining(" | "));
    }

    private static Document read(String markdown) {
        return DocumentReaders.read(new SourceFile("hw5.md", markdown.getBytes(StandardCharsets.UTF_8)));
    }
}
