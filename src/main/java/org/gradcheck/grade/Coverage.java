package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gradcheck.rubric.Alternative;
import org.gradcheck.rubric.Expected;
import org.gradcheck.rubric.Part;
import org.gradcheck.rubric.Rubric;

/**
 * What of a rubric no submission of a set reaches, so that nobody has seen it at work. Each entry names the part first.
 *
 * @param conventions conventions by which nobody answers
 * @param mistakes declared mistakes that nobody makes
 * @param carried parts in which nobody goes on from a wrong answer, with the parts that they could go on from
 */
public record Coverage(List<String> conventions, List<String> mistakes, List<String> carried) {

    public Coverage {
        conventions = List.copyOf(conventions);
        mistakes = List.copyOf(mistakes);
        carried = List.copyOf(carried);
    }

    /** What is not reached by any of the grades. */
    public static Coverage missing(Rubric rubric, List<Grade> grades) {
        Map<String, Set<Reason>> reached = new LinkedHashMap<>();
        Map<String, Set<String>> paths = new LinkedHashMap<>();
        for (Grade grade : grades) {
            grade.verdicts()
                    .forEach(verdict -> reached.computeIfAbsent(verdict.part(), part -> new LinkedHashSet<>())
                            .addAll(verdict.reasons()));
            grade.verdicts().stream()
                    .filter(verdict -> verdict.outcome() == Outcome.CARRIED)
                    .forEach(verdict -> paths.computeIfAbsent(verdict.part(), part -> new LinkedHashSet<>())
                            .addAll(wrong(grade)));
        }
        List<String> conventions = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        List<String> carried = new ArrayList<>();
        for (Part whole : rubric.parts()) {
            whole.judged().forEach(part -> {
                Set<Reason> reasons = reached.getOrDefault(whole.id(), Set.of());
                part.also().stream()
                        .map(Alternative::convention)
                        .distinct()
                        .filter(convention -> !reasons.contains(reason(whole, part, Conventions.rightBy(convention))))
                        .forEach(convention -> conventions.add(part.id() + ": " + convention));
                part.mistakes().stream()
                        .filter(mistake -> !reasons.contains(reason(whole, part, PartJudge.declared(mistake))))
                        .forEach(mistake -> mistakes.add(part.id() + ": " + mistake.say()));
                List<String> left = new ArrayList<>(earlier(part));
                left.removeAll(paths.getOrDefault(whole.id(), Set.of()));
                if (!left.isEmpty()) {
                    carried.add(part.id() + ": from " + Names.joined(left));
                }
            });
        }
        return new Coverage(conventions, mistakes, carried);
    }

    public boolean isEmpty() {
        return conventions.isEmpty() && mistakes.isEmpty() && carried.isEmpty();
    }

    private static Reason reason(Part whole, Part part, Reason reason) {
        return part.equals(whole) ? reason : NamedVerdict.reason(part, reason);
    }

    /** The parts that are not right, with all their named values. */
    private static List<String> wrong(Grade grade) {
        return grade.verdicts().stream()
                .filter(verdict -> verdict.outcome() != Outcome.CORRECT)
                .flatMap(verdict -> Stream.concat(
                        Stream.of(verdict.part()),
                        verdict.found().items().stream()
                                .map(item -> item.question().id())))
                .toList();
    }

    /** The parts that an answer may go on from. */
    private static Set<String> earlier(Part part) {
        Set<String> earlier = new LinkedHashSet<>();
        part.answer().map(Expected::earlier).ifPresent(earlier::addAll);
        part.followUps().forEach(way -> earlier.addAll(way.earlier()));
        return earlier;
    }
}
