package org.gradcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Place;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.handin.Submissions;
import org.gradcheck.rubric.Part;
import org.gradcheck.rubric.PublishedRubric;
import org.gradcheck.rubric.Rubric;
import org.gradcheck.rubric.RubricReader;
import org.gradcheck.rubric.RubricReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What students get of a rubric finds what the whole rubric finds, and holds nothing of the key. */
class PublishedRubricTest {

    private static final Set<String> KEYS_FOR_STUDENTS = Set.of(
            "assignment",
            "id",
            "parts",
            "label",
            "within",
            "ask",
            "points",
            "kind",
            "variables",
            "options",
            "table",
            "rows",
            "columns",
            "heads",
            "names");

    private static final Pattern KEY = Pattern.compile("(?m)^ *(?:- )?([a-z]+):");

    /** Above the names of several values, never before a value. */
    private static final String NAMED_VALUES = "(?m)^ *answer:$";

    /** Shorter values stand in questions and labels by chance. */
    private static final int TELLING = 4;

    static Stream<Path> rubrics() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rubrics"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void nothing_of_the_key_is_left(Path file) throws Exception {
        Rubric rubric = Rubric.load(file);
        String published = PublishedRubric.of(rubric);

        assertThat(keys(published.replaceAll(NAMED_VALUES, ""))).isSubsetOf(KEYS_FOR_STUDENTS);
        assertThat(secrets(rubric))
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(published).doesNotContain(secret));
        assertThat(read(published).rubric().orElseThrow().key()).isEmpty();
    }

    private static Set<String> keys(String yaml) {
        Set<String> keys = new TreeSet<>();
        for (Matcher key = KEY.matcher(yaml); key.find(); ) {
            keys.add(key.group(1));
        }
        return keys;
    }

    /** The values and expressions of all answers, and what is said of mistakes. */
    private static List<String> secrets(Rubric rubric) {
        List<String> secrets = new ArrayList<>();
        for (Part part : (Iterable<Part>) rubric.parts().stream().flatMap(Part::judged)::iterator) {
            boolean isChoice = part.question().kind().name().equals("choice");
            Stream.of(
                            part.answer().stream(),
                            part.also().stream().map(other -> other.answer()),
                            part.mistakes().stream().map(mistake -> mistake.answer()))
                    .flatMap(answers -> answers)
                    .filter(answer -> !isChoice)
                    .forEach(answer -> {
                        secrets.add(answer.text());
                        secrets.add(answer.value(rubric.key()).expression().canon());
                    });
            part.mistakes().forEach(mistake -> secrets.add(mistake.say()));
            part.also().forEach(other -> secrets.add(other.convention()));
            part.manual().ifPresent(secrets::add);
        }
        return secrets.stream().filter(text -> text.length() >= TELLING).toList();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void the_same_answers_are_found(Path file) throws Exception {
        Rubric whole = Rubric.load(file);
        Rubric published = read(PublishedRubric.of(whole)).rubric().orElseThrow();
        Gradcheck byWhole = new Gradcheck(whole);
        Gradcheck byPublished = new Gradcheck(published);

        try (Submissions samples = Submissions.open(Path.of("submissions-sample", whole.id()), Limits.USUAL)) {
            for (Submission submission : samples.list()) {
                assertThat(found(byPublished, submission, whole))
                        .as(submission.student())
                        .isEqualTo(found(byWhole, submission, whole));
            }
        }
    }

    /** An answer in words is left to a person in the published rubric: the words to look for are the key. */
    private static List<String> found(Gradcheck gradcheck, Submission submission, Rubric whole) {
        return gradcheck.check(submission).sheet().answers().stream()
                .filter(answer -> whole.part(answer.question().id())
                        .filter(part -> part.question().kind().name().equals("words"))
                        .isEmpty())
                .map(PublishedRubricTest::line)
                .toList();
    }

    private static String line(FoundAnswer answer) {
        return answer.question().id() + " " + answer.status() + " "
                + answer.chosen().map(chosen -> chosen.written().text()).orElse("") + " "
                + answer.place().map(Place::text).orElse("");
    }

    @Test
    void texts_of_any_letters_stay_what_they_are() {
        String title = "\"quoted\\\": [a, b] # no\u0007\u2028 café";
        Rubric rubric = read("assignment: 'T'\nid: x\nparts:\n  - {id: 1a, points: 2.50, answer: 40*7}\n")
                .rubric()
                .orElseThrow();
        Rubric renamed = new Rubric(
                title,
                rubric.id(),
                rubric.conventions(),
                rubric.switching(),
                rubric.release(),
                rubric.late(),
                rubric.parts(),
                rubric.key());

        RubricReading again = read(PublishedRubric.of(renamed));

        assertThat(again.faults()).isEmpty();
        assertThat(again.rubric().orElseThrow().assignment()).isEqualTo(title);
        assertThat(again.rubric().orElseThrow().points()).isEqualByComparingTo("2.5");
    }

    private static RubricReading read(String yaml) {
        return RubricReader.read("published.yaml", yaml);
    }
}
