package org.gradcheck.gradebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.gradcheck.grade.Outcome;

/**
 * The students of a class who gave the same answer to a part and were judged alike.
 *
 * @param group what they share, as {@link Basis#group()} says it
 * @param example the verdict on one of them
 */
public record EqualAnswers(String part, String group, Basis example, List<String> students) {

    public EqualAnswers {
        students = List.copyOf(students);
    }

    /** A short name that stays the same from run to run, to call the group by. */
    public String name() {
        CRC32 sum = new CRC32();
        sum.update((part + " " + group).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** Gathers equal answers, student by student. Not thread-safe. */
    public static final class Gathering {

        private final Map<String, Map<String, EqualAnswers>> byPart = new LinkedHashMap<>();

        /** Adds a student's verdicts; where nothing was read or a person grades anyway, there is nothing to be equal. */
        public void add(String student, Map<String, Basis> verdicts) {
            verdicts.forEach((part, verdict) -> {
                boolean isAnswer = !verdict.value().isEmpty() || !verdict.text().isBlank();
                if (isAnswer && verdict.outcome() != Outcome.MANUAL) {
                    EqualAnswers one = new EqualAnswers(part, verdict.group(), verdict, List.of(student));
                    byPart.computeIfAbsent(part, key -> new LinkedHashMap<>())
                            .merge(one.group(), one, EqualAnswers::and);
                }
            });
        }

        /** Part by part, the largest groups first. */
        public List<EqualAnswers> groups() {
            Comparator<EqualAnswers> largest =
                    Comparator.comparing(group -> -group.students().size());
            return byPart.values().stream()
                    .flatMap(groups -> groups.values().stream().sorted(largest.thenComparing(EqualAnswers::group)))
                    .toList();
        }
    }

    private static EqualAnswers and(EqualAnswers some, EqualAnswers other) {
        List<String> all = new ArrayList<>(some.students);
        all.addAll(other.students);
        return new EqualAnswers(some.part, some.group, some.example, all);
    }
}
