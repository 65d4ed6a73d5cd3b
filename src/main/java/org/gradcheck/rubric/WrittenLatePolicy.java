package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.rubric.Node.Text;

/** Reads {@code late:}. */
record WrittenLatePolicy(Faults faults) {

    private static final Pattern AMOUNT =
            Pattern.compile("(?<number>[0-9]{1,4}(?:\\.[0-9]{1,3})?) ?(?<unit>%|percent|points?)");
    private static final Pattern PENALTY =
            Pattern.compile("(?<amount>.{1,20}) (?:per|a|each|for each) (?:started )?(?<unit>day|hour)");
    private static final Pattern SPAN = Pattern.compile("(?<count>[0-9]{1,4}) ?(?<unit>minute|hour|day)s?");

    private static final String TIME_DUE = "a time with its zone such as 2026-03-01T23:59:00+01:00";
    private static final String SPAN_DUE = "minutes, hours or days such as 10 minutes";

    /** The policy; empty if there is none, or no date that could be used. */
    Optional<LatePolicy> in(Section rubric) {
        return rubric.find("late")
                .flatMap(node -> Section.of(node, Keys.LATE, faults))
                .flatMap(this::policy);
    }

    private Optional<LatePolicy> policy(Section late) {
        Optional<OffsetDateTime> due =
                late.requireText("due").flatMap(text -> read(text, "due", TIME_DUE, WrittenLatePolicy::time));
        Optional<Duration> grace = value(late, "grace", SPAN_DUE, WrittenLatePolicy::span);
        Optional<LatePenalty> penalty =
                value(late, "penalty", "10% per day or 2 points per hour", WrittenLatePolicy::penalty);
        Optional<LateAmount> most = value(late, "most", "50% or 20 points", WrittenLatePolicy::amount);
        Optional<Duration> cutOff = value(
                late,
                "until",
                TIME_DUE + ", or " + SPAN_DUE,
                text -> span(text).or(() -> due.flatMap(date -> time(text).map(last -> Duration.between(date, last)))));
        Optional<Integer> free = value(late, "free", "a number of days", WrittenLatePolicy::days);
        if (cutOff.filter(Duration::isNegative).isPresent()) {
            faults.error(late.position("until"), "until: is before due:, so that nothing would count.");
        }
        return due.map(
                date -> new LatePolicy(date, grace.orElse(Duration.ZERO), penalty, most, cutOff, free.orElse(0)));
    }

    private <T> Optional<T> value(Section late, String key, String wanted, Function<String, Optional<T>> reader) {
        return late.text(key).flatMap(text -> read(text, key, wanted, reader));
    }

    private <T> Optional<T> read(Text text, String key, String wanted, Function<String, Optional<T>> reader) {
        Optional<T> value = reader.apply(text.text());
        if (value.isEmpty()) {
            faults.error(text.position(), key + ": takes " + wanted + ", not " + text.text() + ".");
        }
        return value;
    }

    private static Optional<OffsetDateTime> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> span(String text) {
        Matcher span = SPAN.matcher(text);
        return span.matches()
                ? Optional.of(unit(span.group("unit")).multipliedBy(Long.parseLong(span.group("count"))))
                : Optional.empty();
    }

    private static Duration unit(String name) {
        return switch (name) {
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }

    private static Optional<LatePenalty> penalty(String text) {
        Matcher penalty = PENALTY.matcher(text);
        return penalty.matches()
                ? amount(penalty.group("amount")).map(amount -> new LatePenalty(amount, unit(penalty.group("unit"))))
                : Optional.empty();
    }

    private static Optional<LateAmount> amount(String text) {
        Matcher amount = AMOUNT.matcher(text);
        return amount.matches()
                ? Optional.of(new LateAmount(
                        new BigDecimal(amount.group("number")),
                        !amount.group("unit").startsWith("point")))
                : Optional.empty();
    }

    private static Optional<Integer> days(String text) {
        return Optional.of(text).filter(days -> days.matches("[0-9]{1,3}")).map(Integer::valueOf);
    }
}
