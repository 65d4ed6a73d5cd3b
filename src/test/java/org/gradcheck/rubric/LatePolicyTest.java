package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gradcheck.rubric.LatePolicy.HandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatePolicyTest {

    private static final BigDecimal FORTY = new BigDecimal("40");

    private static final String DAILY = "grace: 10 minutes, penalty: 10% per day, most: 50%, until: 7 days, free: 0";
    private static final String HOURLY = "penalty: 0.5 points per started hour, free: 1";

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T23:59:00+01:00, 0, 0, 0",
        "2026-02-01T00:00:00+01:00, 0, 0, 0",
        "2026-03-01T23:59:00.000000001+01:00, 0, 0, 0",
        "2026-03-02T00:09:00+01:00, 600, 0, 0",
        "2026-03-02T00:09:01+01:00, 601, 1, 4",
        "2026-03-02T23:59:00+01:00, 86400, 1, 4",
        "2026-03-02T23:59:00.000000001+01:00, 86400, 2, 8",
        "2026-03-02T23:59:01+01:00, 86401, 2, 8",
        "2026-03-06T23:59:00+01:00, 432000, 5, 20",
        "2026-03-07T12:00:00+01:00, 475260, 6, 20",
        "2026-03-08T23:59:00+01:00, 604800, 7, 20",
        "2026-03-08T23:59:01+01:00, 604801, 0, 40",
        "2026-03-01T22:59:00Z, 0, 0, 0",
        "2026-03-01T14:59:00-08:00, 0, 0, 0",
        "2026-03-01T23:59:00Z, 3600, 1, 4",
        "2026-04-01T12:00:00+02:00, 2631660, 0, 40",
        "9999-12-31T23:59:59Z, 251629894859, 0, 40",
    })
    void days_that_have_begun_are_charged(OffsetDateTime time, long seconds, long charged, BigDecimal deduction) {
        Lateness lateness = policy(DAILY).lateness(HandIn.at(time), FORTY);

        assertThat(lateness.late().getSeconds()).isEqualTo(seconds);
        assertThat(lateness.charged()).isEqualTo(charged);
        assertThat(lateness.deduction()).isEqualByComparingTo(deduction);
        assertThat(lateness.forPerson()).isFalse();
        assertThat(lateness.sentence().isEmpty()).isEqualTo(lateness.late().isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00:00+01:00, '', 1, 0, 0",
        "2026-03-02T23:59:00+01:00, '', 1, 0, 0",
        "2026-03-03T00:59:00+01:00, '', 1, 1, 0.5",
        "2026-03-03T00:59:01+01:00, '', 1, 2, 1.0",
        "2026-03-02T10:00:00+01:00, 0, 0, 11, 5.5",
        "2026-03-03T00:00:00+01:00, 5, 2, 0, 0",
        "2027-03-02T10:00:00+01:00, '', 1, 8747, 40",
    })
    void free_days_go_first_and_hours_that_have_begun_are_charged(
            OffsetDateTime time, String left, long used, long charged, BigDecimal deduction) {
        Optional<Integer> freeDays =
                Optional.of(left).filter(days -> !days.isEmpty()).map(Integer::valueOf);
        HandIn handIn = new HandIn(Optional.of(time), true, Optional.empty(), freeDays);

        Lateness lateness = policy(HOURLY).lateness(handIn, FORTY);

        assertThat(lateness.freeDays()).isEqualTo(used);
        assertThat(lateness.charged()).isEqualTo(charged);
        assertThat(lateness.deduction()).isEqualByComparingTo(deduction);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T23:59:00+01:00, 2026-03-04T23:59:00+01:00, 0",
        "2026-03-04T23:59:00+01:00, 2026-03-05T12:00:00+01:00, 4",
        "2026-03-04T23:59:00+01:00, 2026-03-11T23:59:00+01:00, 20",
        "2026-03-04T23:59:00+01:00, 2026-03-11T23:59:01+01:00, 40",
        "2026-02-01T23:59:00+01:00, 2026-03-01T23:59:00+01:00, 0",
    })
    void an_extension_moves_the_due_date_and_the_cut_off_and_never_back(
            OffsetDateTime extension, OffsetDateTime time, BigDecimal deduction) {
        HandIn handIn = new HandIn(Optional.of(time), false, Optional.of(extension), Optional.empty());

        assertThat(policy(DAILY).lateness(handIn, FORTY).deduction()).isEqualByComparingTo(deduction);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void without_a_time_a_person_decides_what_is_marked_as_late(boolean marked, boolean forPerson) {
        HandIn handIn = new HandIn(Optional.empty(), marked, Optional.empty(), Optional.empty());

        Lateness lateness = policy(DAILY).lateness(handIn, FORTY);

        assertThat(lateness.forPerson()).isEqualTo(forPerson);
        assertThat(lateness.deduction()).isZero();
        assertThat(lateness.late()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T00:04:00+01:00 | 0 | Handed in 5 minutes late, within the grace of 10 minutes.",
                "2026-03-03T03:00:00+01:00 | 0 | Handed in 1 day 3 hours 1 minute late: 8 points off for 2 started days at 10% each.",
                "2026-03-03T03:00:00+01:00 | 1 | Handed in 1 day 3 hours 1 minute late, 1 free late day used: 4 points off for 1 started day at 10% each.",
                "2026-03-03T03:00:00+01:00 | 3 | Handed in 1 day 3 hours 1 minute late, 2 free late days used: nothing is taken off.",
                "2026-04-01T00:59:00+02:00 | 3 | Handed in 30 days late, after the cut-off: no points count.",
            })
    void the_sentence_says_how_late_and_what_follows(OffsetDateTime time, int free, String sentence) {
        HandIn handIn = new HandIn(Optional.of(time), false, Optional.empty(), Optional.of(free));

        assertThat(policy(DAILY).lateness(handIn, FORTY).sentence()).isEqualTo(sentence);
    }

    @Test
    void no_more_is_taken_than_there_is() {
        Lateness lateness = policy("penalty: 30 points per day")
                .lateness(HandIn.at(OffsetDateTime.parse("2026-03-02T12:00:00+01:00")), FORTY);

        assertThat(lateness.left(new BigDecimal("12.5"))).isZero();
        assertThat(lateness.left(new BigDecimal("32.5"))).isEqualByComparingTo("2.5");
    }

    @Test
    void without_a_penalty_lateness_is_told() {
        Lateness lateness =
                policy("grace: 1 hour").lateness(HandIn.at(OffsetDateTime.parse("2026-03-02T12:00:00+01:00")), FORTY);

        assertThat(lateness.late()).isEqualTo(Duration.ofHours(12).plusMinutes(1));
        assertThat(lateness.deduction()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due: 2026-03-01                                    | due: takes a time with its zone",
                "due: 2026-03-01T23:59:00                           | due: takes a time with its zone",
                "grace: 1 hour                                      | The key due: is missing",
                "due: 2026-03-01T23:59:00Z, grace: some             | grace: takes minutes, hours or days",
                "due: 2026-03-01T23:59:00Z, penalty: 10%            | penalty: takes 10% per day",
                "due: 2026-03-01T23:59:00Z, penalty: a lot per day  | penalty: takes 10% per day",
                "due: 2026-03-01T23:59:00Z, most: half              | most: takes 50% or 20 points",
                "due: 2026-03-01T23:59:00Z, until: later            | until: takes a time",
                "due: 2026-03-01T23:59:00Z, until: 2026-03-01T23:58:00Z | until: is before due:",
                "due: 2026-03-01T23:59:00Z, free: two               | free: takes a number of days",
                "due: 2026-03-01T23:59:00Z, graze: 1 hour           | Did you mean grace?",
            })
    void a_fault_is_told(String late, String sentence) {
        List<Fault> faults = read(late).faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).message()).contains(sentence);
    }

    @Test
    void a_cut_off_is_a_time_or_how_long_after_the_due_date() {
        assertThat(policy("until: 2026-03-03T23:59:00+01:00")).isEqualTo(policy("until: 48 hours"));
        assertThat(policy("until: 2 days")).isEqualTo(policy("until: 48 hours"));
    }

    private static LatePolicy policy(String keys) {
        return read("due: 2026-03-01T23:59:00+01:00, " + keys)
                .rubric()
                .flatMap(Rubric::late)
                .orElseThrow();
    }

    private static RubricReading read(String late) {
        String block = "  " + late.replace(", ", "\n  ");
        return RubricReader.read("r.yaml", "late:\n" + block + "\nparts:\n  - {id: 1a, points: 40, answer: 2}\n");
    }
}
