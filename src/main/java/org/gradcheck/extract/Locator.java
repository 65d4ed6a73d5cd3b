package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gradcheck.document.Problem;

/**
 * Tells which rows belong to which question: the document is aligned as a whole with the tree of the rubric's parts.
 *
 * <p>Every label, name and repeated wording is a sign of a question, worth so many points; so is the way from one to the
 * next, in order or not. The way with the most points is taken. Where another is worth nearly as much, the questions on
 * which the two differ are in doubt.
 */
final class Locator {

    /** A lead of less is none: it is less than one bracketed label is worth. */
    private static final int MARGIN = 3;

    private final Map<String, List<Region>> regions;
    private final Map<String, Problem> doubts = new LinkedHashMap<>();

    Locator(List<Question> questions, List<Row> rows) {
        Outline outline = new Outline(questions);
        Clues clues = Clues.of(rows, outline);
        List<Way> ways = new ArrayList<>();
        for (Numbering numbering : Numbering.values()) {
            ways.add(Way.byLabels(clues, numbering));
        }
        Way best = ways.stream()
                .reduce((first, second) -> second.points() > first.points() ? second : first)
                .orElseThrow();
        Map<String, List<Region>> labelled = best.regions();
        this.regions = labelled.isEmpty() ? Way.byWords(clues).regions() : labelled;
        if (labelled.isEmpty()) {
            regions.forEach((id, found) -> addDoubt(id, found.get(0).rows().get(0)));
        }
        best.doubts(MARGIN).forEach(this::addDoubt);
        ways.stream()
                .filter(way -> way != best && best.points() - way.points() < MARGIN)
                .forEach(way -> addDifferences(questions, way.regions()));
    }

    private void addDifferences(List<Question> questions, Map<String, List<Region>> others) {
        for (Question question : questions) {
            List<Region> own = regions.getOrDefault(question.id(), List.of());
            List<Region> other = others.getOrDefault(question.id(), List.of());
            if (!Objects.equals(texts(own), texts(other))) {
                List<Region> first = own.isEmpty() ? other : own;
                first.stream()
                        .flatMap(region -> region.rows().stream())
                        .findFirst()
                        .ifPresent(row -> addDoubt(question.id(), row));
            }
        }
    }

    private static List<String> texts(List<Region> regions) {
        return regions.stream()
                .flatMap(region -> region.rows().stream()
                        .map(row -> region.isShared() + row.line().place().text() + row.text()))
                .toList();
    }

    private void addDoubt(String question, Row row) {
        doubts.putIfAbsent(
                question,
                new Problem(
                        row.line().place(),
                        "located-in-doubt",
                        "The labels do not say clearly which part is answered here."));
    }

    /** The regions of each question by its id, one for each time it is labelled; a question that is not met has none. */
    Map<String, List<Region>> regions() {
        return regions;
    }

    /** Why a person should look where a question is answered, by its id; empty for one that is clear. */
    Map<String, Problem> doubts() {
        return doubts;
    }
}
