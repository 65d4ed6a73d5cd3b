package org.gradcheck.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoteStackTest {

    private static final NoteStack COLUMN = new NoteStack(10, 110, 2);

    @ParameterizedTest
    @CsvSource({
        "50,            20,       50",
        "-5,            20,       10",
        "105,           20,       90",
        "50 50,         20 20,    50 72",
        "90 95 100,     10 10 10, 76 88 100",
        "10 12 60,      20 20 20, 10 32 60",
        "100 100 100,   20 20 20, 46 68 90"
    })
    void notes_stand_beside_what_they_are_about_as_far_as_there_is_room(String wanted, String heights, String tops) {
        assertThat(COLUMN.tops(numbers(wanted), numbers(heights))).isEqualTo(numbers(tops));
    }

    @Test
    void a_column_holds_what_fits_with_the_gaps_between() {
        assertThat(COLUMN.holds(List.of(49.0, 49.0))).isTrue();
        assertThat(COLUMN.holds(List.of(49.5, 49.0))).isFalse();
        assertThat(COLUMN.holds(List.of())).isTrue();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_note_covers_another_or_leaves_the_column(int seed) {
        Random random = new Random(seed);
        List<Double> heights = random.doubles(random.nextInt(12), 5, 30).boxed().toList();
        List<Double> wanted =
                random.doubles(heights.size(), -50, 250).sorted().boxed().toList();
        NoteStack column = new NoteStack(0, 200, random.nextDouble() * 3);
        if (column.holds(heights)) {
            double free = column.top();
            List<Double> tops = column.tops(wanted, heights);
            for (int i = 0; i < tops.size(); i++) {
                assertThat(tops.get(i)).isGreaterThanOrEqualTo(free - 1e-9);
                free = tops.get(i) + heights.get(i) + column.gap();
            }
            assertThat(free - column.gap()).isLessThanOrEqualTo(column.bottom() + 1e-9);
        } else {
            assertThat(heights.stream()
                            .mapToDouble(height -> height + column.gap())
                            .sum())
                    .isGreaterThan(column.bottom() - column.top());
        }
    }

    private static List<Double> numbers(String text) {
        return DoubleStream.of(Arrays.stream(text.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .boxed()
                .toList();
    }
}
