package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.rubric.Node.Field;
import org.gradcheck.rubric.Node.Fields;
import org.gradcheck.rubric.Node.Items;
import org.gradcheck.rubric.Node.Text;

/** Reads the file {@code expected.yaml} that stands beside sample submissions. */
public final class ExpectedGrades {

    private final Faults faults;

    private ExpectedGrades(Faults faults) {
        this.faults = faults;
    }

    /**
     * The expected grades, in the order of the file.
     *
     * @throws BadRubric with all faults of the file
     */
    public static List<ExpectedGrade> load(Path file) throws BadRubric {
        Faults faults = new Faults(String.valueOf(file.getFileName()));
        List<ExpectedGrade> grades = RubricText.read(file, faults)
                .flatMap(text -> YamlReader.read(text, faults))
                .map(root -> new ExpectedGrades(faults).grades(root))
                .orElse(List.of());
        if (faults.hasErrors()) {
            throw new BadRubric(faults.sorted());
        }
        return grades;
    }

    private List<ExpectedGrade> grades(Node root) {
        List<ExpectedGrade> grades = new ArrayList<>();
        if (root instanceof Fields students) {
            students.fields()
                    .values()
                    .forEach(student -> Section.of(student.value(), Keys.EXPECTED, faults)
                            .map(section -> grade(student.key(), section))
                            .ifPresent(grades::add));
        } else {
            faults.error(
                    root.position(), "Students with what is expected of each are due here, not " + root.kind() + ".");
        }
        return grades;
    }

    private ExpectedGrade grade(String student, Section section) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        section.entries("parts").forEach(part -> parts.put(part.key(), outcome(part)));
        return new ExpectedGrade(
                student,
                section.requireText("status").map(Text::text).orElse(""),
                section.points("points").orElse(BigDecimal.ZERO),
                parts,
                section.texts("inconsistencies").stream().map(Text::text).toList());
    }

    private static List<String> outcome(Field part) {
        List<Node> nodes = part.value() instanceof Items items ? items.items() : List.of(part.value());
        return nodes.stream()
                .flatMap(node -> Optional.of(node).filter(Text.class::isInstance).stream())
                .map(node -> ((Text) node).text())
                .toList();
    }
}
