package org.gradcheck.export;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small class with everything that can be wrong with one. */
final class SampleSheet {

    static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    private static final List<PartHead> PARTS = List.of(
            new PartHead("1a", "How many parameters?", new BigDecimal("10")),
            new PartHead("=1b", "", new BigDecimal("30")));

    private SampleSheet() {}

    static ScoreSheet create() {
        return of(List.of(
                graded("pupilalpha", "501", "8.5", "30"),
                graded("Prémière Élève", "", "10", "30"),
                graded("Pupil Twin (702)", "702", "0", "12.125"),
                graded("Pupil Twin (703)", "703", "10", "0"),
                graded("Test, Nick \"Q\"", "", "9.25", "30"),
                score("wlogin", "", "10", "2", true, false),
                score("Unread One", "", "0", "0", true, true),
                graded("excused", "", "1", "1"),
                graded("Alpha Beta", "", "5", "5"),
                graded(FORMULA, "", "5", "6")));
    }

    static ScoreSheet of(List<StudentScore> students) {
        return new ScoreSheet(
                "Network sizes",
                "hw5",
                PARTS,
                students,
                student -> student.startsWith("Pupil Twin") ? "=1+1 & <b>\nsecond line" : "1a: \"good\", well");
    }

    static StudentScore graded(String student, String id, String first, String second) {
        return score(student, id, first, second, false, false);
    }

    private static StudentScore score(
            String student, String id, String first, String second, boolean waiting, boolean unreadable) {
        Map<String, PartScore> parts = new LinkedHashMap<>();
        parts.put("1a", new PartScore(new BigDecimal(first), BigDecimal.TEN, false, "correct", ""));
        parts.put(
                "=1b",
                new PartScore(
                        new BigDecimal(second),
                        new BigDecimal("30"),
                        waiting,
                        waiting ? "ambiguous" : "mistake",
                        "Every filter also has a bias."));
        return new StudentScore(
                student,
                Optional.of(id).filter(text -> !text.isEmpty()),
                id.equals("501") ? Optional.of(OffsetDateTime.parse("2026-03-06T23:10:00+01:00")) : Optional.empty(),
                false,
                new BigDecimal(first).add(new BigDecimal(second)),
                new BigDecimal("40"),
                id.equals("703") ? BigDecimal.ONE : BigDecimal.ZERO,
                waiting,
                unreadable,
                parts);
    }
}
