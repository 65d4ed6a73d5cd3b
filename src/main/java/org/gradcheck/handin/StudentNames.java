package org.gradcheck.handin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives students with the same name names of their own: with the id, and where that is the same too, with a number. */
final class StudentNames {

    private StudentNames() {}

    static List<Handed> distinct(List<Handed> handed) {
        Map<String, Long> counts =
                handed.stream().collect(Collectors.groupingBy(Handed::student, Collectors.counting()));
        Set<String> taken = new LinkedHashSet<>();
        List<Handed> distinct = new ArrayList<>();
        for (Handed student : handed) {
            String name = counts.getOrDefault(student.student(), 1L) == 1 ? student.student() : withId(student);
            String free = name;
            for (int number = 2; !taken.add(free); number++) {
                free = name + " (" + number + ")";
            }
            distinct.add(student.called(free));
        }
        return distinct;
    }

    private static String withId(Handed student) {
        return student.receipt()
                .id()
                .map(id -> student.student() + " (" + id + ")")
                .orElse(student.student());
    }
}
