package org.gradcheck.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradcheck.handin.Match.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final List<Identity> CLASS = List.of(
            row("1001 aberg aberg@example.org", "Berg, Anna Maria"),
            row("1002 jmueller jm@example.org", "Müller, Jörg"),
            row("1003 wzhang wzhang@example.org", "Zhang, Wei"),
            row("1004 zwei zwei@example.org", "Wei, Zhang"),
            row("1005 cobrien cobrien@example.org", "O'Brien-Smith, Ciarán"),
            row("1006 kim1 kim1@example.org", "Lee, Kim"),
            row("1007 kim2 kim2@example.org", "Lee, Kim"),
            row("1008 lodz lodz@example.org", "Łukasz Żak"));

    private static Identity row(String keys, String name) {
        return new Identity(List.of(keys.split(" ")), List.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1001, MATCHED, 0",
        "'', ABERG, MATCHED, 0",
        "'', AbErg@Example.org, MATCHED, 0",
        "'', aberg@elsewhere.example, MATCHED, 0",
        "1001, '', MATCHED, 0",
        "kim2, '', MATCHED, 6",
        "'Berg, Anna Maria', '', MATCHED, 0",
        "Anna Maria Berg, '', MATCHED, 0",
        "berg anna maria, '', MATCHED, 0",
        "bergannamaria, '', MATCHED, 0",
        "Anna Berg, '', AMBIGUOUS, 0",
        "Anna, '', UNMATCHED, ''",
        "Jörg Müller, '', MATCHED, 1",
        "Joerg Mueller, '', MATCHED, 1",
        "Jorg Muller, '', MATCHED, 1",
        "mllerjrg, '', MATCHED, 1",
        "muellerjoerg, '', MATCHED, 1",
        "'Zhang, Wei', '', MATCHED, 2",
        "Wei Zhang, '', MATCHED, 2",
        "zhang wei, '', MATCHED, 3",
        "zhangwei, '', AMBIGUOUS, 2 3",
        "ciaran obrien smith, '', MATCHED, 4",
        "obriensmithciaran, '', MATCHED, 4",
        "CIARÁN O’BRIEN-SMITH, '', MATCHED, 4",
        "Kim Lee, '', AMBIGUOUS, 5 6",
        "Kim Lee, 1006, MATCHED, 5",
        "Lukasz Zak, '', MATCHED, 7",
        "LUKASZ ZAK, '', MATCHED, 7",
        "Anna Maria Berg, 9999, MATCHED, 0",
        "Anna Maria Berg, 1002, AMBIGUOUS, 0 1",
        "Somebody Else, 9999, UNMATCHED, ''",
        "'', 1001 1002, AMBIGUOUS, 0 1",
    })
    void a_student_is_found_by_key_or_name_and_never_by_guess(String name, String keys, Kind kind, String rows) {
        Match match = Matching.of(List.of(row(keys, name)), CLASS).of(0);

        assertThat(match.kind()).isEqualTo(kind);
        assertThat(match.rows())
                .containsExactlyElementsOf(Stream.of(rows.split(" "))
                        .filter(row -> !row.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }

    @Test
    void where_keys_of_others_are_known_a_name_alone_is_not_enough_for_one_with_another_key() {
        Matching matching = Matching.of(List.of(row("1002", "Jörg Müller"), row("9999", "Anna Maria Berg")), CLASS);

        assertThat(matching.of(0)).isEqualTo(Match.of(1));
        assertThat(matching.of(1)).isEqualTo(Match.among(List.of(0)));
        assertThat(matching.unclaimed()).containsExactly(0, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void a_row_that_two_are_said_to_be_belongs_to_the_one_with_its_key() {
        Matching matching = Matching.of(List.of(row("", "Anna Maria Berg"), row("1001", "A. Berg")), CLASS);

        assertThat(matching.of(0).kind()).isEqualTo(Kind.AMBIGUOUS);
        assertThat(matching.of(1)).isEqualTo(Match.of(0));
    }

    @Test
    void a_row_that_two_are_said_to_be_belongs_to_neither_if_only_the_name_tells() {
        Matching matching = Matching.of(List.of(row("", "Anna Maria Berg"), row("", "Berg, Anna Maria")), CLASS);

        assertThat(List.of(matching.of(0).kind(), matching.of(1).kind())).containsOnly(Kind.AMBIGUOUS);
    }

    @Test
    void a_large_class_is_matched_with_itself() {
        List<Identity> rows = IntStream.range(0, 10_000)
                .mapToObj(i -> row("s" + i, "Last" + i % 2_000 + ", First" + i))
                .toList();
        List<Identity> students = new ArrayList<>();
        rows.forEach(row -> students.add(new Identity(List.of(), row.names())));

        Matching matching = Matching.of(students, rows);

        assertThat(IntStream.range(0, 10_000).filter(i -> !matching.of(i).equals(Match.of(i))))
                .isEmpty();
        assertThat(matching.unclaimed()).isEmpty();
    }
}
