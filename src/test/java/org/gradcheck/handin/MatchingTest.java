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
            row("1001 apupil apupil@example.org", "Pupil, Alpha Maria"),
            row("1002 oschueler os@example.org", "Schüler, Örtlich"),
            row("1003 tbei tbei@example.org", "Bei, Ta"),
            row("1004 bta bta@example.org", "Ta, Bei"),
            row("1005 sopupil sopupil@example.org", "O'Pupil-Test, Secundá"),
            row("1006 twin1 twin1@example.org", "Twin, Pupil"),
            row("1007 twin2 twin2@example.org", "Twin, Pupil"),
            row("1008 lodka lodka@example.org", "Łódka Żaba"));

    private static Identity row(String keys, String name) {
        return new Identity(List.of(keys.split(" ")), List.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1001, MATCHED, 0",
        "'', APUPIL, MATCHED, 0",
        "'', ApUpil@Example.org, MATCHED, 0",
        "'', apupil@elsewhere.example, MATCHED, 0",
        "1001, '', MATCHED, 0",
        "twin2, '', MATCHED, 6",
        "'Pupil, Alpha Maria', '', MATCHED, 0",
        "Alpha Maria Pupil, '', MATCHED, 0",
        "pupil alpha maria, '', MATCHED, 0",
        "pupilalphamaria, '', MATCHED, 0",
        "Alpha Pupil, '', AMBIGUOUS, 0",
        "Alpha, '', UNMATCHED, ''",
        "Örtlich Schüler, '', MATCHED, 1",
        "Oertlich Schueler, '', MATCHED, 1",
        "Ortlich Schuler, '', MATCHED, 1",
        "schlerrtlich, '', MATCHED, 1",
        "schueleroertlich, '', MATCHED, 1",
        "'Bei, Ta', '', MATCHED, 2",
        "Ta Bei, '', MATCHED, 2",
        "bei ta, '', MATCHED, 3",
        "beita, '', AMBIGUOUS, 2 3",
        "secunda opupil test, '', MATCHED, 4",
        "opupiltestsecunda, '', MATCHED, 4",
        "SECUNDÁ O’PUPIL-TEST, '', MATCHED, 4",
        "Pupil Twin, '', AMBIGUOUS, 5 6",
        "Pupil Twin, 1006, MATCHED, 5",
        "Lodka Zaba, '', MATCHED, 7",
        "LODKA ZABA, '', MATCHED, 7",
        "Alpha Maria Pupil, 9999, MATCHED, 0",
        "Alpha Maria Pupil, 1002, AMBIGUOUS, 0 1",
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
        Matching matching =
                Matching.of(List.of(row("1002", "Örtlich Schüler"), row("9999", "Alpha Maria Pupil")), CLASS);

        assertThat(matching.of(0)).isEqualTo(Match.of(1));
        assertThat(matching.of(1)).isEqualTo(Match.among(List.of(0)));
        assertThat(matching.unclaimed()).containsExactly(0, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void a_row_that_two_are_said_to_be_belongs_to_the_one_with_its_key() {
        Matching matching = Matching.of(List.of(row("", "Alpha Maria Pupil"), row("1001", "A. Pupil")), CLASS);

        assertThat(matching.of(0).kind()).isEqualTo(Kind.AMBIGUOUS);
        assertThat(matching.of(1)).isEqualTo(Match.of(0));
    }

    @Test
    void a_row_that_two_are_said_to_be_belongs_to_neither_if_only_the_name_tells() {
        Matching matching = Matching.of(List.of(row("", "Alpha Maria Pupil"), row("", "Pupil, Alpha Maria")), CLASS);

        assertThat(List.of(matching.of(0).kind(), matching.of(1).kind())).containsOnly(Kind.AMBIGUOUS);
    }

    @Test
    void a_name_of_any_length_is_looked_up() {
        String name = "a b ".repeat(5_000);

        assertThat(Matching.of(List.of(row("", name)), List.of(row("1", name), row("2", "Pupil")))
                        .of(0))
                .isEqualTo(Match.of(0));
    }

    @Test
    void a_large_class_of_strangers_is_not_matched() {
        List<Identity> rows = IntStream.range(0, 10_000)
                .mapToObj(i -> row("s" + i, "Pupil Test" + i % 10 + " Row" + i))
                .toList();
        List<Identity> strangers = IntStream.range(0, 10_000)
                .mapToObj(i -> row("", "Pupil Test" + i % 10 + " Stranger" + i))
                .toList();

        Matching matching = Matching.of(strangers, rows);

        assertThat(matching.unclaimed()).hasSize(10_000);
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
