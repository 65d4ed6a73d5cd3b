package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gradcheck.extract.Cell;
import org.gradcheck.extract.Question;

/**
 * A rubric that students may have: what to look for, and nothing of the key. Answers, mistakes, conventions, credit,
 * networks and givens are left out; ids, labels, questions, kinds, points, names in answers, options, and the rows and columns
 * of tables stay. What is found by it in a document is what the whole rubric finds.
 *
 * <p>A part that is answered in words becomes one that a person reads, since the words to look for are the key.
 */
public final class PublishedRubric {

    private static final String HEAD =
            "# What students may have: the parts and how they are called, without the answers.\n";

    private final YamlText yaml = new YamlText();

    private final Rubric rubric;

    private PublishedRubric(Rubric rubric) {
        this.rubric = rubric;
    }

    /** The YAML, which can be read as a rubric for checking only. */
    public static String of(Rubric rubric) {
        return new PublishedRubric(rubric).text();
    }

    private String text() {
        yaml.line(0, "assignment", YamlText.quoted(rubric.assignment()));
        yaml.line(0, "id", YamlText.quoted(rubric.id()));
        yaml.line(0, "parts", "");
        Map<String, List<Part>> wholes = new LinkedHashMap<>();
        for (Part part : rubric.parts()) {
            String id = part.question().cell().map(Cell::table).orElse(part.id());
            wholes.computeIfAbsent(id, key -> new ArrayList<>()).add(part);
        }
        wholes.forEach(this::part);
        return HEAD + yaml.text();
    }

    private void part(String id, List<Part> parts) {
        Part first = parts.get(0);
        Question question = first.question();
        yaml.item(1, "id", YamlText.quoted(id));
        yaml.list(2, "label", question.labels());
        if (!question.within().isEmpty()) {
            yaml.list(2, "within", question.within());
        }
        BigDecimal points = parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        yaml.line(2, "points", points.stripTrailingZeros().toPlainString());
        symbols(parts);
        if (question.cell().isPresent()) {
            table(parts);
        } else {
            single(first);
        }
    }

    private void symbols(List<Part> parts) {
        TreeSet<String> names = new TreeSet<>();
        parts.forEach(part -> part.question().symbols().ifPresent(names::addAll));
        boolean isKnown = parts.stream()
                .map(Part::question)
                .allMatch(question ->
                        question.symbols().isPresent() && !question.kind().isInWords());
        if (isKnown) {
            yaml.list(2, "variables", List.copyOf(names));
        }
    }

    private void single(Part part) {
        Question question = part.question();
        String kind = question.kind().name();
        boolean isChoice = kind.equals("choice");
        if (!question.ask().isEmpty()) {
            yaml.line(2, "ask", YamlText.quoted(question.ask()));
        }
        yaml.line(2, "kind", isToldByWords(part) ? "manual" : kind);
        if (isChoice) {
            yaml.list(2, "options", part.options());
        }
        if (!part.items().isEmpty() && !isToldByWords(part)) {
            yaml.line(2, "answer", "");
            part.items().forEach(this::item);
        }
    }

    /** The words to look for are the key. */
    private static boolean isToldByWords(Part part) {
        boolean isInWords = part.question().kind().isInWords()
                && !part.question().kind().name().equals("choice");
        return isInWords
                || part.items().stream().anyMatch(item -> item.question().kind().isInWords());
    }

    /** A value that is asked for by name. */
    private void item(Part item) {
        Question question = item.question();
        yaml.line(3, YamlText.quoted(question.ask()), "");
        yaml.line(4, "kind", question.kind().name());
        if (question.labels().size() > 1) {
            yaml.list(4, "names", question.labels().subList(1, question.labels().size()));
        }
    }

    private void table(List<Part> cells) {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        Map<String, List<Part>> columns = new LinkedHashMap<>();
        for (Part part : cells) {
            Cell cell = part.question().cell().orElseThrow();
            rows.computeIfAbsent(cell.row().get(0), name -> new LinkedHashSet<>(cell.row()))
                    .remove(keyText(part));
            columns.computeIfAbsent(cell.column().get(0), name -> new ArrayList<>())
                    .add(part);
        }
        yaml.line(2, "table", "");
        yaml.line(3, "rows", "");
        rows.forEach((name, all) -> yaml.list(
                4,
                YamlText.quoted(name),
                all.stream().filter(other -> !other.equals(name)).toList()));
        yaml.line(3, "columns", "");
        columns.forEach(this::column);
    }

    /** A layer may be called by its channels too, and these may be what is asked. */
    private String keyText(Part part) {
        return Optional.ofNullable(rubric.key().get(part.id()))
                .map(value -> value.expression().canon())
                .orElse("");
    }

    private void column(String name, List<Part> cells) {
        List<String> heads = cells.get(0).question().cell().map(Cell::column).orElse(List.of());
        yaml.line(4, YamlText.quoted(name), "");
        yaml.line(5, "kind", kind(cells));
        if (heads.size() > 1) {
            yaml.list(5, "heads", heads.subList(1, heads.size()));
        }
    }

    /** Whole numbers are numbers too, where not all of a column are whole. */
    private static String kind(List<Part> cells) {
        List<String> kinds = cells.stream()
                .map(cell -> cell.question().kind().name())
                .distinct()
                .toList();
        return kinds.size() > 1 && kinds.contains("number") ? "number" : kinds.get(0);
    }
}
