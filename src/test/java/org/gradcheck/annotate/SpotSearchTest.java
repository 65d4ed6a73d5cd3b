package org.gradcheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Place.Box;
import org.gradcheck.document.Place.InText;
import org.gradcheck.document.Place.OnPage;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Emphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotSearchTest {

    /** Lines are parted by a slash and spans by a bar; a star stands before what is boxed. The statement begins at the first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 + 3 = |*5;                  5;           1",
                "params = 1 + 4 /= 2 + 3 /= |*5; 5;         3",
                "so |\\frac{a}{b} \\approx 2.40| of them; 2.40; 1",
                "= 163{,}696| in all;          163{,}696;   0",
                "9 pixels/The field is 9;      9;           1",
                "there are 25 of them |5 each; 25;          0",
                "one|two|three;                four;        0",
                "x|5| | |*5;                   5;           1"
            })
    void the_answer_is_found_behind_the_beginning_of_its_statement(String lines, String text, int span) {
        List<Line> region = region(lines);
        List<Span> spans =
                region.stream().flatMap(line -> line.spans().stream()).toList();

        Spot spot = Spot.of(text, spans.get(0).place(), region);

        assertThat(spot.place()).isEqualTo(spans.get(span).place());
        assertThat(spot.text()).isEqualTo(text);
    }

    @Test
    void a_span_of_a_page_reaches_to_the_next_one_in_its_row() {
        Span formula = Span.latex("= 4", onPage(10, 100, 18, 110));
        Span below = Span.latex("= 5", onPage(10, 120, 18, 130));
        Span behind = Span.prose("cells", onPage(60, 120, 80, 130));
        Line line = new Line(List.of(formula, below, behind), onPage(10, 98, 200, 132));

        assertThat(Spot.of("5", formula.place(), List.of(line)).area()).contains(new Box(10, 110, 60, 132));
        assertThat(Spot.of("4", formula.place(), List.of(line)).area()).contains(new Box(10, 98, 200, 120));
    }

    @Test
    void a_place_that_no_line_holds_is_marked_itself() {
        Place place = onPage(1, 2, 3, 4);
        assertThat(Spot.of("5", place, List.of())).isEqualTo(new Spot(place, Optional.of(new Box(1, 2, 3, 4)), "5"));
    }

    @Test
    void a_passage_is_one_box_a_page() {
        Line first = new Line(List.of(), onPage(10, 10, 50, 20));
        Line second = new Line(List.of(), onPage(5, 30, 40, 40));
        Line third = new Line(List.of(), new OnPage("hw.pdf", 2, new Box(0, 0, 9, 9)));
        assertThat(Spot.passages(List.of(first, second, third)))
                .extracting(Spot::area)
                .containsExactly(Optional.of(new Box(5, 10, 50, 40)), Optional.of(new Box(0, 0, 9, 9)));
    }

    @Test
    void a_passage_without_pages_is_its_lines() {
        Place first = new InText("hw.md", 1, 1);
        Place second = new InText("hw.md", 2, 1);
        assertThat(Spot.passages(List.of(new Line(List.of(), first), new Line(List.of(), second))))
                .extracting(Spot::place)
                .containsExactly(first, second);
    }

    private static OnPage onPage(double x0, double y0, double x1, double y1) {
        return new OnPage("hw.pdf", 1, new Box(x0, y0, x1, y1));
    }

    private static List<Line> region(String lines) {
        List<Line> region = new ArrayList<>();
        for (String line : lines.split("/")) {
            List<Span> spans = new ArrayList<>();
            int column = 1;
            for (String text : line.split("\\|")) {
                Place place = new InText("hw.md", region.size() + 1, column);
                spans.add(
                        text.startsWith("*")
                                ? Span.prose(text.substring(1), place).with(Emphasis.BOXED)
                                : Span.prose(text.equals(" ") ? Line.CELL_BORDER : text, place));
                column += text.length() + 100;
            }
            region.add(new Line(spans, spans.get(0).place()));
        }
        return region;
    }
}
