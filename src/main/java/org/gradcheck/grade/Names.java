package org.gradcheck.grade;

import java.util.List;

/** Names parts in sentences. */
final class Names {

    private static final int MOST = 3;

    private Names() {}

    /** {@code answer to 1a}; {@code answers to 1a, 1b and 1c}; {@code answers to 1a, 1b and 5 others}. */
    static String answers(List<String> parts) {
        return (parts.size() == 1 ? "answer to " : "answers to ") + joined(parts);
    }

    /** {@code 1a}; {@code 1a, 1b and 1c}; {@code 1a, 1b and 5 others}. */
    static String joined(List<String> parts) {
        if (parts.size() > MOST) {
            return String.join(", ", parts.subList(0, MOST - 1)) + " and " + (parts.size() - MOST + 1) + " others";
        }
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
