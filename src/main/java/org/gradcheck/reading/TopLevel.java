package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;

/** What stands outside of all brackets of a text. */
final class TopLevel {

    private TopLevel() {}

    /** Parts a text at the separators that stand outside of all brackets. */
    static List<String> split(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += depthChange(sign);
            if (depth == 0 && separators.indexOf(sign) >= 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    /** Whether every bracket in it closes after it opens. */
    static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += depthChange(text.charAt(i));
        }
        return depth == 0;
    }

    private static int depthChange(char sign) {
        return "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
    }
}
