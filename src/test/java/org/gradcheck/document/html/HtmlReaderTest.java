package org.gradcheck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Line;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='display:none'>9</p>",
                "<p hidden>9</p>",
                "<p style='visibility: hidden'>9</p>",
                "<p style='opacity: 0.01'>9</p>",
                "<p style='font-size: 0'>9</p>",
                "<p style='font-size:1px !important'>9</p>",
                "<p style='color:#fff'>9</p>",
                "<font color=white>9</font>",
                "<p style='color: rgb(255, 255, 254)'>9</p>",
                "<p style='color:transparent'>9</p>",
                "<div style='background:#000'><p style='color:black'>9</p></div>",
                "<p style='position:absolute; left:-9999px'>9</p>",
                "<p style='text-indent:-9999px'>9</p>",
                "<p style='height:0;overflow:hidden'>9</p>",
                "<style>.a { display : none }</style><p class='b a'>9</p>",
                "<style>#a{color:white}</style><p id=a>9</p>",
                "<dialog>9</dialog>",
                "<math><mstyle mathcolor=white><mn>9</mn></mstyle></math>",
                "<table><tr style='display:none'><td>9<td>9</table>",
                "<pre style='color:white'>9</pre>",
            })
    void what_cannot_be_seen_is_set_apart(String hidden) {
        Document document = read("<p>seen</p>" + hidden);

        assertThat(text(document)).isEqualTo("seen");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("hidden-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='visibility:hidden'><span style='visibility:visible'>9</span></p>",
                "<div style='background:#000'><p style='color:white'>9</p></div>",
                "<div style='background:url(x.png)'><p style='color:white'>9</p></div>",
                "<div style='color:white'><p style='color:darkblue'>9</p></div>",
                "<style>@media print { p { display:none } }</style><p>9</p>",
                "<style>.a p{display:none}</style><p>9</p>",
                "<p aria-hidden=true>9</p>",
                "<details><p>9</p></details>",
                "<template>8</template><script>8</script><noscript>8</noscript><!-- 8 --><p>9</p>",
            })
    void what_can_be_seen_is_read(String seen) {
        Document document = read(seen);

        assertThat(text(document)).isEqualTo("9");
        assertThat(document.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <ol type=a><li>x<li>y</ol>                                     ~ a. x / b. y
            <ol type=I start=4><li>x<li type=1>y</ol>                      ~ IV. x / 5. y
            <ol reversed><li>x<li>y</ol>                                   ~ 2. x / 1. y
            <ol><li><li>y</ol>                                             ~ 1. / 2. y
            <ol><li><table><tr><td>5<td>6</table><li>y</ol>                ~ 1. / 5 | 6 / 2. y
            <ol><li value=7>x<li>y</ol>                                    ~ 7. x / 8. y
            <ol><li>x<ol style='list-style-type: lower-roman'><li>y</ol></ol> ~ 1. x / i. y
            <ol><li><ol type=a><li>y</ol></ol>                             ~ 1. a. y
            <ul style='list-style:none'><li>(a) x</ul>                     ~ (a) x
            <ul><li><input type=checkbox checked> x</ul>                   ~ • [x] x
            """)
    void items_have_the_labels_that_are_shown(String html, String lines) {
        assertThat(text(read(html))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            10<sup>6</sup>                                           ~ $10^{6}$
            x<sub>1</sub><sup>2</sup>                                ~ $x_{1}^{2}$
            10<sup>−3</sup> s                                        ~ $10^{-3}$ s
            2<span style='vertical-align:super'>10</span>            ~ $2^{10}$
            the 2<sup>nd</sup>                                       ~ the 2nd
            163,696<sup>*</sup>                                      ~ 163,696*
            9<sup><a href='#f'>1</a></sup><p id=f>note               ~ 9 / note
            9<sup><a href='other.html'>2</a></sup>                   ~ $9^{2}$
            \\( a &lt; b \\)                                         ~ $a < b$
            it costs $5 and $6                                       ~ it costs $5 and $6
            <img class=equation_image src='/equation_images/n%252B8' alt='9'> ~ $n+8$
            <img class=texrender alt='n+8'>                          ~ $n+8$
            <img data-mathml='«math»«mn»5«/mn»«/math»' class=Wirisformula> ~ $5$
            <p><script type='math/tex'>n+8</script>                   ~ $n+8$
            """)
    void formulas_are_found_however_they_are_kept(String html, String line) {
        assertThat(text(read(html))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <mi>n</mi><mo>+</mo><mn>8</mn>                                              ~ n+8
            <mn>2</mn><mo>&#x2062;</mo><mi>n</mi>                                       ~ 2n
            <mfrac><mn>1</mn><mrow><mn>4</mn><mi>σ</mi></mrow></mfrac>                  ~ \\frac{1}{4\\sigma}
            <msup><mfrac><mn>1</mn><mn>2</mn></mfrac><mn>3</mn></msup>                  ~ {\\frac{1}{2}}^{3}
            <msup><msub><mi>w</mi><mn>1</mn></msub><mn>2</mn></msup>                    ~ w_{1}^{2}
            <msup><msup><mn>2</mn><mn>2</mn></msup><mn>3</mn></msup>                    ~ {2^{2}}^{3}
            <msup><mi>f</mi><mo>′</mo></msup>                                           ~ f'
            <munder><mo>→</mo><mi>n</mi></munder>                                       ~ \\underset{n}{\\to}
            <mover><mi>x</mi><mo>→</mo></mover>                                         ~ \\vec{x}
            <munder><munder><mi>x</mi><mo>⏟</mo></munder><mtext>in</mtext></munder>     ~ \\underbrace{x}_{\\text{in}}
            <mo>(</mo><mfrac linethickness=0><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>     ~ \\binom{n}{k}
            <mo>[</mo><mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable><mo>]</mo>       ~ \\begin{bmatrix} 1 \\end{bmatrix}
            <mfenced open=[><mn>1</mn><mn>2</mn></mfenced>                              ~ [1,2)
            <semantics><mn>5</mn><annotation encoding='application/x-tex'>9</annotation></semantics> ~ 5
            <mphantom><mn>9</mn></mphantom><mn>5</mn>                                   ~ 5
            <menclose notation=updiagonalstrike><mn>9</mn></menclose>                   ~ 9
            """)
    void mathml_is_read_as_it_is_seen(String mathematics, String latex) {
        assertThat(text(read("<math>" + mathematics + "</math>"))).isEqualTo("$" + latex + "$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<math><mn>5</mn></math>", "<math><semantics><mn>5</mn></semantics></math>"})
    void a_formula_that_shows_something_else_than_it_says_is_not_read(String mathematics) {
        Document document = read("<span class=katex><span class=katex-mathml>" + mathematics
                + "</span><span class=katex-html aria-hidden=true>9</span></span>");

        assertThat(text(document)).isEmpty();
        assertThat(document.problems()).extracting(Problem::code).containsExactly("hidden-text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <table><tr><td>a<td>b<tr><td colspan=2>c</table>                ~ a | b / c |
            <table><tr><td rowspan=2>a<td>b<tr><td>c</table>                ~ a | b /  | c
            <table><thead><tr><th>a<th>b<tbody><tr><td>1<td>2<tfoot><tr><td>3<td>4</table> ~ a | b / 1 | 2 / 3 | 4
            <table><tr><td><table><tr><td>a<td>b</table><td>c</table>       ~ a | b / c
            <table><tr><td>a<tr><td>b</table>                               ~ a / b
            <table><tr><td colspan=0>a<td colspan=x>b</table>               ~ a | b
            """)
    void tables_keep_their_columns(String html, String rows) {
        assertThat(text(read(html)).strip()).isEqualTo(rows);
    }

    @Test
    void a_cell_asks_for_a_hundred_columns_at_most() {
        Document document = read("<table><tr><td colspan=1000000000>9<td>8</table>");

        assertThat(document.lines().get(0).text())
                .hasSizeLessThan(500)
                .startsWith("9")
                .endsWith("8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<p><b><i>",
                "<ol><li>",
                "<blockquote>",
                "<a href=#a id=a>",
                "&amp;",
                "&#x41;",
                "\u0000",
                "<br>",
                "<tr>"
            })
    void what_is_never_closed_does_not_hide_what_follows(String open) {
        Document document = read("<p>5</p>" + open.repeat(4_000) + "9");

        assertThat(text(document)).startsWith("5").endsWith("9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a",
                "<!--",
                "<style>",
                "<script>",
                "<p style=\"",
                "<svg>",
                "<select>",
                "<table><tr><td>",
                "<math><msup>",
                "<math><mo>(</mo>",
                "<sup>"
            })
    void what_swallows_the_rest_is_read_up_to_there(String open) {
        assertThat(text(read("<p>5</p>" + open.repeat(4_000)))).startsWith("5");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, windows-1251", "windows-1252, iso-8859-1", "UTF-8, utf-8", "ISO-8859-2, iso-8859-2"})
    void text_is_decoded_as_the_page_says(String charset, String declared) {
        String letters = charset.equals("windows-1251") ? "Ответ" : "Größe";
        byte[] bytes = ("<meta charset=\"" + declared + "\"><p>" + letters + "</p>").getBytes(Charset.forName(charset));

        assertThat(text(DocumentReaders.read(new SourceFile("a.html", bytes)))).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!DOCTYPE html><p>9", "<html><p>9</p></html>", "\n<?xml version='1.0'?>\n<!doctype html><p>9"})
    void a_page_is_known_by_its_beginning(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);

        assertThat(text(DocumentReaders.read(new SourceFile("answers", bytes)))).isEqualTo("9");
    }

    @Test
    void a_page_that_follows_the_rules_of_xml_is_read_by_them() {
        String page = "<html><head><script src='x'/></head><body><a id='b'/><p>9</p></body></html>";
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

        assertThat(text(DocumentReaders.read(new SourceFile("a.xhtml", bytes)))).isEqualTo("9");
    }

    @Test
    void a_place_counts_entities_as_they_are_written() {
        List<Line> lines = read("<p>&lt;5&gt;<br>&amp; 9</p>\n<p>8</p>").lines();

        assertThat(lines.stream().map(line -> line.place().text()))
                .containsExactly("hw5.html:1:4", "hw5.html:1:17", "hw5.html:2:4");
    }

    private static String text(Document document) {
        return document.lines().stream().map(Line::text).collect(Collectors.joining(" / "));
    }

    private static Document read(String html) {
        return DocumentReaders.read(new SourceFile("hw5.html", html.getBytes(StandardCharsets.UTF_8)));
    }
}
