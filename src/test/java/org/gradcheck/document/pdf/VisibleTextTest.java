package org.gradcheck.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Line;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees on a page is read, and nothing else. Each row is what a page paints; see {@link RawPdf}. */
class VisibleTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            render mode 3 | BT 3 Tr /F 12 Tf 72 600 Td (163696) Tj ET
            clipping text that nothing is painted through | BT 7 Tr /F 12 Tf 72 600 Td (163696) Tj ET
            clipping text painted white | q BT 7 Tr /F 12 Tf 72 600 Td (163696) Tj ET 1 g 0 0 600 700 re f Q
            white on white | 1 g BT /F 12 Tf 72 600 Td (163696) Tj ET
            nearly white | .97 g BT /F 12 Tf 72 600 Td (163696) Tj ET
            no ink in CMYK | 0 0 0 0 k BT /F 12 Tf 72 600 Td (163696) Tj ET
            none of a spot colour | /Ink cs 0 scn BT /F 12 Tf 72 600 Td (163696) Tj ET
            the spot colour that is none | /NoInk cs 1 scn BT /F 12 Tf 72 600 Td (163696) Tj ET
            transparent | /Zero gs BT /F 12 Tf 72 600 Td (163696) Tj ET
            all but transparent | /Faint gs BT /F 12 Tf 72 600 Td (163696) Tj ET
            a transparent group | /Zero gs /Group Do
            white body and white outline | 1 g 1 G BT 2 Tr /F 12 Tf 72 600 Td (163696) Tj ET
            half a point high | BT /F .5 Tf 72 600 Td (163696) Tj ET
            squeezed to a line | BT 1 Tz /F 12 Tf 72 600 Td (163696) Tj ET
            mirrored | BT /F 12 Tf 1 0 0 -1 72 600 Tm (163696) Tj ET
            beside the page | BT /F 12 Tf 700 600 Td (163696) Tj ET
            clipped away | q 0 0 9 9 re W n BT /F 12 Tf 72 600 Td (163696) Tj ET Q
            clipped by a slanting line | q 60 590 m 300 620 l 300 620 l h W n BT /F 12 Tf 72 600 Td (163696) Tj ET Q
            outside the box of its form | /Narrow Do
            under a picture | BT /F 12 Tf 72 600 Td (163696) Tj ET q 200 0 0 40 60 590 cm /Picture Do Q
            under a turned picture | BT /F 12 Tf 72 600 Td (163696) Tj ET q 200 20 -4 40 66 580 cm /Picture Do Q
            under a box | BT /F 12 Tf 72 600 Td (163696) Tj ET 60 590 200 30 re f
            under a rounded box | BT /F 12 Tf 72 600 Td (163696) Tj ET 60 590 m 200 590 l 220 590 220 620 200 620 c 60 620 l f
            under strips | BT /F 12 Tf 72 600 Td (163696) Tj ET 60 598 200 2 re 60 600 200 2 re 60 602 200 2 re 60 604 200 2 re 60 606 200 2 re 60 608 200 2 re f
            under a thick line | BT /F 12 Tf 72 600 Td (163696) Tj ET 20 w 50 604 m 300 604 l S
            on a box of its colour | 0 0 1 rg 60 590 200 30 re f 0 0 .98 rg BT /F 12 Tf 72 600 Td (163696) Tj ET
            in a layer that is off | /OC /Off BDC BT /F 12 Tf 72 600 Td (163696) Tj ET EMC
            where none of its layers may be on | /OC /NoneOn BDC BT /F 12 Tf 72 600 Td (163696) Tj ET EMC
            where its layer must not be on | /OC /NotOn BDC BT /F 12 Tf 72 600 Td (163696) Tj ET EMC
            in a form whose layer is off | /OffForm Do
            in a layer that a form tries to end | /OC /Off BDC /Ends Do BT /F 12 Tf 72 600 Td (163696) Tj ET EMC
            """)
    void text_no_one_can_see_is_left_out_and_reported(String how, String content) {
        Document document = read(RawPdf.page(content));

        assertThat(document.lines()).extracting(Line::text).containsExactly("Answer: 9");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("hidden-text");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            grey | .8 g BT /F 12 Tf 72 600 Td (163696) Tj ET
            yellow | 1 1 0 rg BT /F 12 Tf 72 600 Td (163696) Tj ET
            a spot colour | /Ink cs 1 scn BT /F 12 Tf 72 600 Td (163696) Tj ET
            half transparent | /Half gs BT /F 12 Tf 72 600 Td (163696) Tj ET
            white on a dark box | .1 g 60 590 200 30 re f 1 g BT /F 12 Tf 72 600 Td (163696) Tj ET
            white on a rounded box | .1 g 60 590 m 200 590 l 220 590 220 620 200 620 c 60 620 l f 1 g BT /F 12 Tf 72 600 Td (163696) Tj ET
            white on a thick line | q 30 w 50 604 m 300 604 l S Q 1 g BT /F 12 Tf 72 600 Td (163696) Tj ET
            white on a shading | q 60 590 200 30 re W n /Shade sh Q 1 g BT /F 12 Tf 72 600 Td (163696) Tj ET
            on a picture | q 200 0 0 20 60 595 cm /Picture Do Q BT /F 12 Tf 72 600 Td (163696) Tj ET
            white with a black outline | 1 g BT 2 Tr /F 12 Tf 72 600 Td (163696) Tj ET
            only a black outline | 1 g BT 1 Tr /F 12 Tf 72 600 Td (163696) Tj ET
            painted through its shapes | q BT 7 Tr /F 12 Tf 72 600 Td (163696) Tj ET /Shade sh Q
            under a highlighter | BT /F 12 Tf 72 600 Td (163696) Tj ET /Multiply gs 1 1 0 rg 60 590 200 30 re f
            under a transparent box | BT /F 12 Tf 72 600 Td (163696) Tj ET /Half gs 1 1 0 rg 60 590 200 30 re f
            under a box that is clipped away | BT /F 12 Tf 72 600 Td (163696) Tj ET q 0 0 9 9 re W n 0 0 600 700 re f Q
            with a shadow | 1 g BT /F 12 Tf 73 599 Td (163696) Tj ET 0 g BT /F 12 Tf 72 600 Td (163696) Tj ET
            clipped around | q 60 590 m 300 590 l 300 620 l 60 620 l h W* n BT /F 12 Tf 72 600 Td (163696) Tj ET Q
            in a form | /Form Do
            in a group | /Half gs /Group Do
            in a layer that is on | /OC /On BDC BT /F 12 Tf 72 600 Td (163696) Tj ET EMC
            not yet shown on a slide as well | BT /F 12 Tf 72 600 Td (163696) Tj ET 1 0 0 1 2000 2000 cm BT /F 12 Tf 72 500 Td (55) Tj ET
            """)
    void text_that_can_be_seen_is_read(String how, String content) {
        Document document = read(RawPdf.page(content));

        assertThat(document.lines()).extracting(Line::text).containsExactly("Answer: 9", "163696");
        assertThat(document.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} said to be {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            8      | 163696           | hidden-text
            163696 | 9                | hidden-text
            5      | -5               | hidden-text
            x      | y                | hidden-text
            is 9   | is 163696        | hidden-text
            163696 | 163696           | -
            x2 + 1 | x squared plus 1 | -
            12     | \\\\frac{1}{2}   | -
            3      | Three            | -
            office | o\\357ce         | -
            55     | ''               | -
            """)
    void what_is_shown_counts_and_a_meaning_that_differs_is_reported(String shown, String meaning, String problem) {
        Document document = read(RawPdf.page(
                "/Span <</ActualText(" + meaning + ")>> BDC BT /F 12 Tf 72 600 Td (" + shown + ") Tj ET EMC"));

        assertThat(document.problems())
                .extracting(Problem::code)
                .isEqualTo(Optional.ofNullable(problem).stream().toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            typed text | /FreeText/Contents(55) | 55 | -
            typed text without appearance | /FreeText/Contents(42)/DA(0 g /F 12 Tf)/AP null | 42 | -
            typed text in white | /FreeText/Contents(42)/DA(1 g /F 12 Tf)/AP null | - | hidden-text
            hidden typed text | /FreeText/F 2/Contents(42) | - | hidden-text
            typed text only for the printer | /FreeText/F 36/Contents(42) | - | hidden-text
            typed text that shows something else | /FreeText/Contents(163696) | 55 | hidden-text
            a form field | /Widget/FT/Tx/V(55) | 55 | -
            a form field that formats its value | /Widget/FT/Tx/V(55.0)/AP null | 55.0 | -
            a choice | /Widget/FT/Ch/Ff 131072/V(42)/AP null | 42 | -
            the chosen lines of a list | /Widget/FT/Ch/V[(4)(2)]/DA(/F 6 Tf) | 4 2 | -
            an empty form field | /Widget/FT/Tx/AP null | - | -
            a ticked box | /Widget/FT/Btn/AS/Yes | \u2611 | -
            a box that is not ticked | /Widget/FT/Btn/AS/Off | \u2610 | -
            a stamp | /Stamp | 55 | -
            a comment | /Text/Contents(42) | - | comment
            a link | /Link | - | -
            an annotation in a layer that is off | /FreeText/OC 8 0 R/Contents(42) | - | hidden-text
            a loop of parents | /Widget/Parent 16 0 R | 55 | -
            """)
    void annotations_are_read_as_what_they_are(String what, String annotation, String text, String problem) {
        Document document = read(RawPdf.annotated(annotation));

        assertThat(String.join(
                        " ", document.lines().stream().skip(1).map(Line::text).toList()))
                .isEqualTo(text == null ? "" : text);
        assertThat(document.problems())
                .extracting(Problem::code)
                .isEqualTo(Optional.ofNullable(problem).stream().toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            forms in forms | 1 | /Laughs Do
            states in states | 2000 | q
            clips in clips | 2000 | 0 0 600 700 re W n
            marks in marks | 2000 | /Span BMC
            many operators | 3000001 | n
            many characters | 61 | BT /F 6 Tf (%s) Tj ET
            a layer that is told by itself | 1 | /OC /Endless BDC
            """)
    void a_page_that_asks_for_too_much_is_a_problem(String what, int times, String content) {
        String full = content.replace("%s", "a".repeat(1000)) + " ";
        Document document = read(RawPdf.page(full.repeat(times)));

        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("too-large");
            assertThat(problem.message()).startsWith("Page 1 ");
        });
    }

    private static Document read(byte[] bytes) {
        return DocumentReaders.read(new SourceFile("hw5.pdf", bytes));
    }
}
