package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Value;
import org.gradcheck.rubric.Rubric;

/**
 * Finds where a student changes from one convention to another: the fewest conventions that explain all answers are looked
 * for, and two parts that tell two of them apart are answered by one each.
 */
final class Switching {

    /** What a remark on it is called. */
    static final String CODE = "convention-switched";

    /** With more names than these, answers are explained by the first name that does. */
    private static final int MOST = 12;

    private final Rubric rubric;
    private final Map<String, List<Value>> alternatives;

    /** @param alternatives part id to what its alternatives come to with the right answers */
    Switching(Rubric rubric, Map<String, List<Value>> alternatives) {
        this.rubric = rubric;
        this.alternatives = alternatives;
    }

    /** The verdicts, with a remark on each that changes the convention. */
    List<Verdict> remarked(List<Verdict> verdicts) {
        if (alternatives.isEmpty() && rubric.conventions().isEmpty()) {
            return verdicts;
        }
        Map<String, Conventions> told = new LinkedHashMap<>();
        verdicts.forEach(verdict -> Conventions.of(verdict, rubric, alternatives)
                .ifPresent(conventions -> told.put(verdict.part(), conventions)));
        Map<String, Reason> remarks = remarks(List.copyOf(told.values()));
        return verdicts.stream()
                .map(verdict -> Optional.ofNullable(remarks.get(verdict.part()))
                        .map(remark -> verdict.with(remark, rubric.switching()))
                        .orElse(verdict))
                .toList();
    }

    private static Map<String, Reason> remarks(List<Conventions> told) {
        Set<String> fewest = fewest(told);
        Map<String, Reason> remarks = new LinkedHashMap<>();
        for (int i = 1; i < told.size(); i++) {
            Conventions later = told.get(i);
            String now = used(later, fewest);
            for (int j = i - 1; j >= 0; j--) {
                Conventions earlier = told.get(j);
                String before = used(earlier, fewest);
                if (later.offered().contains(before) && earlier.offered().contains(now)) {
                    if (!later.explaining().contains(before)
                            && !earlier.explaining().contains(now)) {
                        remarks.put(later.part(), remark(earlier.part(), before, now));
                    }
                    break;
                }
            }
        }
        return remarks;
    }

    private static Reason remark(String earlier, String before, String now) {
        return new Reason(
                CODE,
                "Your answer to " + earlier + " goes by " + text(before) + ", this one by " + text(now)
                        + ": keep to one of them.");
    }

    private static String text(String convention) {
        return convention.equals(Conventions.KEY)
                ? "the convention of the key"
                : "another convention (" + convention + ")";
    }

    private static String used(Conventions told, Set<String> fewest) {
        return fewest.stream()
                .filter(told.explaining()::contains)
                .findFirst()
                .orElseGet(() -> told.explaining().iterator().next());
    }

    /** The fewest names of which each answer is explained by one; of two choices the one named first in the rubric. */
    private static Set<String> fewest(List<Conventions> told) {
        Set<String> names = new LinkedHashSet<>();
        told.forEach(one -> one.offered().stream()
                .filter(name -> told.stream().anyMatch(any -> any.explaining().contains(name)))
                .forEach(names::add));
        List<String> all = List.copyOf(names);
        if (all.size() > MOST) {
            return names;
        }
        for (int size = 1; size < all.size(); size++) {
            Optional<Set<String>> chosen = chosen(all, 0, size, new ArrayList<>(), told);
            if (chosen.isPresent()) {
                return chosen.get();
            }
        }
        return names;
    }

    private static Optional<Set<String>> chosen(
            List<String> all, int from, int size, List<String> chosen, List<Conventions> told) {
        if (chosen.size() == size) {
            return told.stream().allMatch(one -> chosen.stream().anyMatch(one.explaining()::contains))
                    ? Optional.of(new LinkedHashSet<>(chosen))
                    : Optional.empty();
        }
        for (int i = from; i <= all.size() - (size - chosen.size()); i++) {
            List<String> more = new ArrayList<>(chosen);
            more.add(all.get(i));
            Optional<Set<String>> found = chosen(all, i + 1, size, more, told);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
