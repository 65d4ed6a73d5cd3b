package org.gradcheck.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases of one kind, for a summary on a screen: each with its line while they are few, else counted by reason. */
final class Cases {

    private static final int MOST_LINES = 20;
    private static final String INDENT = "        ";

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> reasons = new LinkedHashMap<>();
    private int students;
    private int count;

    void add(String reason, String line) {
        addAll(reason, List.of(line));
    }

    /** The cases of one student. */
    void addAll(String reason, List<String> cases) {
        students++;
        count += cases.size();
        reasons.merge(reason, cases.size(), Integer::sum);
        cases.stream().limit(MOST_LINES + 1L - lines.size()).forEach(lines::add);
    }

    int students() {
        return students;
    }

    void print(PrintWriter out) {
        if (count <= MOST_LINES) {
            lines.forEach(line -> out.println(INDENT + line));
        } else if (reasons.size() > 1) {
            reasons.forEach((reason, number) -> out.println(INDENT + reason.replace('-', ' ') + ": " + number));
        } else {
            lines.subList(0, MOST_LINES).forEach(line -> out.println(INDENT + line));
            out.println(INDENT + "and " + (count - MOST_LINES) + " more, on the page of the class");
        }
    }
}
