package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Decision.Action;
import org.gradcheck.gradebook.Decision.Scope;
import org.gradcheck.gradebook.Decisions;
import org.gradcheck.gradebook.Entries;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.Penalty;
import org.gradcheck.gradebook.SampleAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How students are told what persons decided, and what being late costs. */
class DecisionOnPageTest {

    @TempDir
    private Path out;

    @Test
    void points_of_a_person_stand_beside_those_of_the_program() throws IOException {
        assertThat(page())
                .contains(
                        "<p class=\"decision\"><strong>A person gave 3 points. The program had given 0 points.</strong>"
                                + " <bdi>Well &lt;explained&gt;.</bdi></p>")
                .contains("<p class=\"points\">3 of 5 points</p>");
    }

    @Test
    void a_part_that_does_not_count_says_why() throws IOException {
        assertThat(page())
                .contains("<strong>This part does not count for anybody.</strong> <bdi>The question was unclear.</bdi>")
                .contains("<p class=\"points\">does not count</p>")
                .containsPattern("(?s)#part-1b.*<td class=\"number\">–</td><td class=\"number\">–</td>");
    }

    @Test
    void comments_and_lateness_are_told() throws IOException {
        assertThat(page())
                .contains("<p class=\"decision\"><bdi>Nice.</bdi></p>", "<p class=\"late\">One day late.</p>")
                .contains("<strong>2</strong> of 5 points");
    }

    @Test
    void a_page_without_decisions_shows_none() throws IOException {
        new StudentPages(new ReportOptions(true)).write(Gradebook.of("Plain", "hw", List.of(grade())), out);

        assertThat(out.resolve("students/student-01.html"))
                .content()
                .doesNotContain("class=\"decision\"", "class=\"late\"");
    }

    private String page() throws IOException {
        Decisions decisions = new Decisions(List.of(
                decision(1, Action.POINTS, new Scope.Student("student-01"), "1a", "Well <explained>."),
                decision(2, Action.COMMENT, new Scope.Student("student-01"), "1a", "Nice."),
                decision(3, Action.DISCOUNT, new Scope.Everyone(), "1b", "The question was unclear.")));
        Entry entry = Entry.of(grade(), decisions, new Penalty(BigDecimal.ONE, false, "One day late."));
        new StudentPages(new ReportOptions(true))
                .write(new Gradebook("Decided", "hw", Entries.of(List.of(entry))), out);
        return Files.readString(out.resolve("students/student-01.html"));
    }

    private static Grade grade() {
        return SampleAnswer.grade(
                1,
                SampleAnswer.of("1a", 7, Outcome.INCORRECT, "0", "5", "incorrect"),
                SampleAnswer.of("1b", 7, Outcome.INCORRECT, "0", "5", "incorrect"));
    }

    private static Decision decision(long number, Action action, Scope scope, String part, String why) {
        Optional<BigDecimal> points = action == Action.POINTS ? Optional.of(new BigDecimal("3")) : Optional.empty();
        return new Decision(number, action, scope, part, points, why, "ta-1", "", Optional.empty());
    }
}
