package org.gradcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocatorTest {

    /** @param expected what is found of each part: the text of its regions, "-" or "?" */
    record Case(String name, List<Question> questions, List<Document> documents, Map<String, String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(LocatorTest.class.getResourceAsStream("located.txt"), "located.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== ")).skip(1).map(LocatorTest::read);
        }
    }

    private static Case read(String text) {
        String name = text.substring(0, text.indexOf('\n'));
        String[] parts = text.substring(text.indexOf('\n') + 1).split("(?m)^---\n");
        List<Document> documents = new ArrayList<>();
        for (String document : parts[1].split("(?m)^%%%\n")) {
            boolean isMarkdown = document.matches("(?s).*(?:^|\n)(?:#|\\||\\*\\*).*");
            String file = "draft-" + documents.size() + (isMarkdown ? ".md" : ".txt");
            documents.add(DocumentReaders.read(new SourceFile(file, document.getBytes(StandardCharsets.UTF_8))));
        }
        Map<String, String> expected = new LinkedHashMap<>();
        parts[2].lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> expected.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()));
        return new Case(name, parts[0].lines().map(LocatorTest::question).toList(), documents, expected);
    }

    private static Question question(String line) {
        String[] cells = line.split(" \\| ");
        String id = cells[0].strip();
        String number = id.replaceFirst("[a-z]$", "");
        boolean part = !number.isEmpty() && !number.equals(id);
        List<String> labels = cells.length > 2
                ? List.of(cells[1])
                : part ? List.of(id, "(" + id.substring(number.length()) + ")") : List.of(id);
        return new Question(
                id,
                labels,
                part ? List.of(number) : List.of(),
                cells.length > 1 ? cells[cells.length - 1] : "",
                AnswerKinds.any(),
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_part_gets_its_lines(Case located) {
        assertThat(found(located)).containsAllEntriesOf(located.expected());
    }

    static Map<String, String> found(Case located) {
        Locator locator = new Locator(located.questions(), Row.of(located.documents()));
        Map<String, String> found = new LinkedHashMap<>();
        for (Question question : located.questions()) {
            List<Region> regions = locator.regions().getOrDefault(question.id(), List.of());
            String text = regions.stream().map(LocatorTest::text).collect(Collectors.joining(" // "));
            found.put(
                    question.id(), locator.doubts().containsKey(question.id()) ? "?" : regions.isEmpty() ? "-" : text);
        }
        return found;
    }

    private static String text(Region region) {
        return region.rows().stream()
                .map(row -> row.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / "));
    }
}
