package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gradcheck.calculator.Slip;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.junit.jupiter.api.Test;

class ExpectedTest {

    private static final Rubric RUBRIC =
            RubricReader.read("x.yaml", """
                    given: {twice: 2*part(1a)}
                    parts:
                      - {id: 1a, points: 1, answer: parameters(inception_3a)}
                      - {id: 1b, points: 1, answer: twice + 1}
                      - {id: 1c, points: 1, answer: part(1b)/part(1a)}
                      - {id: 1d, points: 1, answer: 7}
                    """).rubric().orElseThrow();

    @Test
    void the_key_is_the_value_with_the_reference_answers() {
        assertThat(expected("1b").value(RUBRIC.key())).isEqualTo(number(2 * 163_696 + 1));
    }

    @Test
    void a_carried_error_is_the_value_with_the_answers_of_the_student() {
        assertThat(expected("1b").value(Map.of("1a", number(163_328)))).isEqualTo(number(2 * 163_328 + 1));
    }

    @Test
    void parts_are_needed_through_definitions_but_not_through_other_parts() {
        assertThat(expected("1a").earlier()).isEmpty();
        assertThat(expected("1b").earlier()).containsExactly("1a");
        assertThat(expected("1c").earlier()).containsExactly("1a", "1b");
    }

    @Test
    void a_value_that_can_not_be_computed_is_undefined_and_says_why() {
        Map<String, Value> zero = Map.of("1a", number(0), "1b", number(1));
        assertThat(expected("1c").value(zero)).isInstanceOf(Value.Undefined.class);
        assertThat(expected("1c").value(Map.of())).isInstanceOf(Value.Undefined.class);
    }

    @Test
    void slips_are_those_of_the_calculators_that_are_called() {
        Slip biasForgotten = expected("1a").slips().stream()
                .filter(slip -> slip.code().equals("bias-forgotten"))
                .findFirst()
                .orElseThrow();
        assertThat(expected("1a").value(RUBRIC.key(), List.of(biasForgotten))).isEqualTo(number(163_328));
        assertThat(expected("1d").slips()).isEmpty();
    }

    private static Expected expected(String id) {
        return RUBRIC.part(id).flatMap(Part::answer).orElseThrow();
    }

    private static Value number(long value) {
        return Value.of(Expression.number(value));
    }
}
