package org.gradcheck.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a class gives reason to doubt the key: so many agree on one other value, so many have it right, and so on. */
class DoubtedKeyTest {

    @ParameterizedTest
    @CsvSource({
        // agreeing, code, right, other wrong values, unreadable, doubted
        "5, incorrect, 0, 0, 0, true",
        "4, incorrect, 0, 0, 0, false",
        "6, incorrect, 5, 0, 0, true",
        "6, incorrect, 6, 0, 0, false",
        "6, incorrect, 0, 6, 0, false",
        "6, incorrect, 2, 3, 0, true",
        "6, incorrect, 0, 0, 20, true",
        "9, bias-forgotten, 2, 0, 0, true",
        "9, declared-mistake, 2, 0, 0, false",
    })
    void most_of_those_who_answered_agree_on_another_value(
            int agreeing, String code, int right, int others, int unreadable, boolean doubted) {
        Optional<DoubtedKey> doubt = doubt(agreeing, code, right, others, unreadable);

        assertThat(doubt.isPresent()).isEqualTo(doubted);
        doubt.ifPresent(key -> {
            assertThat(key.value().expression().canon()).isEqualTo("7");
            assertThat(key.key().expression().canon()).isEqualTo("100");
            assertThat(key.students()).hasSize(agreeing).isSorted();
            assertThat(List.of(key.answered(), key.right())).containsExactly(agreeing + right + others, right);
            assertThat(key.slip().isPresent()).isEqualTo(code.equals("bias-forgotten"));
        });
    }

    @Test
    void a_part_that_does_not_count_is_not_doubted() {
        List<Grade> grades = new ArrayList<>();
        for (int student = 0; student < 6; student++) {
            grades.add(SampleAnswer.grade(student, SampleAnswer.of("1a", 7, Outcome.INCORRECT, "0", "0", "incorrect")));
        }

        assertThat(Gradebook.of("", "", grades).parts().get(0).doubt()).isEmpty();
    }

    private static Optional<DoubtedKey> doubt(int agreeing, String code, int right, int others, int unreadable) {
        List<Grade> grades = new ArrayList<>();
        Outcome wrong = code.equals("incorrect") ? Outcome.INCORRECT : Outcome.MISTAKE;
        add(grades, agreeing, 7, wrong, code);
        add(grades, right, 100, Outcome.CORRECT, "correct");
        for (int other = 0; other < others; other++) {
            add(grades, 1, 1000 + other, Outcome.INCORRECT, "incorrect");
        }
        add(grades, unreadable, 7, Outcome.UNREADABLE, "unreadable");
        return Gradebook.of("", "", grades).parts().get(0).doubt();
    }

    private static void add(List<Grade> grades, int count, long value, Outcome outcome, String code) {
        for (int i = 0; i < count; i++) {
            String points = outcome == Outcome.CORRECT ? "5" : "0";
            grades.add(SampleAnswer.grade(grades.size(), SampleAnswer.of("1a", value, outcome, points, "5", code)));
        }
    }
}
