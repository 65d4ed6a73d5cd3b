package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            163,696                          | ""   | 163,696
            11*11*3*96 + 96 = 34,944         | =    | 11*11*3*96 + 96; 34,944
            163,696 = 159k                   | =    | 163,696; 159k
            a = b = c                        | ==   | a; b; c
            x ≈ 0.18                         | ~    | x; 0.18
            a = b ~ c                        | =~   | a; b; c
            f(x) := x + 1                    | =    | f(x); x + 1
            x == 3                           | =    | x; 3
            0.1828 \\approx 0.18             | ~    | 0.1828; 0.18
            x \\simeq 2                      | ~    | x; 2
            \\similarity 2                   | ""   | \\similarity 2
            = 5                              | =    | ""; 5
            5 =                              | =    | 5; ""
            conv(5, stride=2) = 9            | =    | conv(5, stride=2); 9
            \\sum_{i=1}^{3} i = 6            | =    | \\sum_{i=1}^{3} i; 6
            [a=1]                            | ""   | [a=1]
            x <= 3                           | ""   | x <= 3
            x >= 3                           | ""   | x >= 3
            x != 3                           | ""   | x != 3
            x => 3                           | ""   | x => 3
            """)
    void is_parted_at_its_relations(String text, String relations, String members) {
        Chain chain = Chain.of(text);
        assertThat(String.join("", chain.relations())).isEqualTo(relations.replace("\"", ""));
        assertThat(String.join("; ", chain.members())).isEqualTo(members.replace("\"", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a = b = c | c
            163,696   | 163,696
            5 =       | ""
            """)
    void ends_in_its_last_member(String text, String last) {
        assertThat(Chain.of(text).last()).isEqualTo(last.replace("\"", ""));
    }
}
