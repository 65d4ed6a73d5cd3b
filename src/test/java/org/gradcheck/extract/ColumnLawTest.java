package org.gradcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLawTest {

    private static final Place PLACE = new Place.InText("answers.txt", 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jump  | receptive field | 1 2 2 4    | 3 5 9 11    | false
            jump  | receptive field | 3 5 9 11   | 1 2 2 4     | true
            jump  | receptive field | 3 5 2 4    | 1 2 9 11    | false
            jump  | receptive field | 3 2        | 1 9         | false
            jump  | receptive field | - - 9 7    | - - 2 3     | true
            start | receptive field | 9 9 9      | 1 1 1       | false
            jump  | parameters      | 9 9 9      | 1 1 1       | false
            """)
    void heads_are_wrong_where_most_rows_say_so(
            String one, String other, String numbers, String others, boolean isBroken) {
        List<Entry> entries = new ArrayList<>();
        String[] left = numbers.split(" ");
        String[] right = others.split(" ");
        for (int i = 0; i < left.length; i++) {
            entries.add(new Entry("row " + i, Map.of(one, line(left[i]), other, line(right[i])), Set.of(), line("")));
        }

        assertThat(ColumnLaw.broken(List.of(List.of(one), List.of(other)), entries))
                .isEqualTo(isBroken ? Set.of(one, other) : Set.of());
    }

    private static Line line(String text) {
        return new Line(List.of(Span.prose(text, PLACE)), PLACE);
    }
}
