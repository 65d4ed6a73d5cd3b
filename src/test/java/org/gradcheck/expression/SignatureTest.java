package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Parameter.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

    private static final Signature STEP = Signature.of(
            "step",
            Parameter.required("f", Kind.ANY),
            Parameter.optional("variables", Kind.NAMES),
            Parameter.optional("count", Kind.COUNT, Expression.ONE),
            Parameter.optional("signed", Kind.FLAG, Arguments.NO));

    private static Arguments bind(String call) {
        return STEP.bind((Call) ExpressionReader.key(call).expression().orElseThrow());
    }

    @Test
    void shows_how_to_call() {
        assertThat(STEP.usage()).isEqualTo("step(f, [variables], count: 1, signed: no)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "step(x^2);                                '{f=x^2, count=1, signed=no}'",
                "step(x^2, x);                             '{f=x^2, variables=x, count=1, signed=no}'",
                "step(x^2, [x, y], 3);                     '{f=x^2, variables=[x, y], count=3, signed=no}'",
                "step(signed: yes, f: x^2);                '{signed=yes, f=x^2, count=1}'",
                "step(x, count: k + 1);                    '{f=x, count=k + 1, signed=no}'"
            })
    void binds_by_order_and_by_name(String call, String values) {
        Arguments arguments = bind(call);

        assertThat(arguments.faults()).isEmpty();
        Map<String, String> canon = new LinkedHashMap<>();
        arguments.values().forEach((name, value) -> canon.put(name, value.canon()));
        assertThat(canon).hasToString(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "step();                    'step needs its f: step(f, [variables], count: 1, signed: no).'",
                "step(x, cuont: 2);         'step has no argument cuont. Did you mean count?'",
                "step(x, colour: 2);        'step has no argument colour.'",
                "step(x, f: 2);             'The f of step is given twice.'",
                "step(x, signed: 1);        'The signed of step is yes or no, not 1.'",
                "step(x, count: 1/2);       'The count of step is a whole number, not 1/2.'",
                "step(x, count: -1);        'The count of step is a whole number, not -1.'",
                "step(x, count: [1]);       'The count of step is a whole number, not [1].'",
                "step(x, [2]);              'The variables of step is a name or a list of names, not [2].'",
                "step(x, y, 1, no, 5);      'step takes at most 4 arguments, not 5: step(f, [variables], count: 1, signed: no).'"
            })
    void says_what_is_wrong(String call, String sentence) {
        assertThat(bind(call).faults()).containsExactly(sentence);
    }

    @Test
    void says_everything_that_is_wrong() {
        assertThat(bind("step(count: no, colour: 1)").faults()).hasSize(3);
    }
}
