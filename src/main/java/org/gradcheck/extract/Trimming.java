package org.gradcheck.extract;

/** Takes from the ends of a run the signs that belong to the sentence. */
final class Trimming {

    private static final String AT_START = "+*/^×·|!∴_)]";
    private static final String OPERATORS = "+*/^×·";
    private static final String AT_END = "+*/^×·[(<>−–_-";

    private Trimming() {}

    /** Without the signs at the ends that belong to the sentence: brackets without a partner, dashes. */
    static String trimmed(String run) {
        int start = 0;
        int end = run.length();
        String atStart = hasPairsOfBars(run) ? AT_START.replace("|", "") : AT_START;
        while (start < end && isIdle(run.charAt(start), atStart)) {
            start++;
        }
        while (end > start && isIdle(run.charAt(end - 1), AT_END)) {
            end--;
        }
        return withoutLoneBracket(run.substring(start, end)).strip();
    }

    /** How many characters of a run are operators whose left operand is no mathematics, with spaces around them. */
    static int operatorsBefore(String run) {
        int end = 0;
        while (end < run.length() && isIdle(run.charAt(end), OPERATORS)) {
            end++;
        }
        return run.substring(0, end).isBlank() ? 0 : end;
    }

    /** {@code |x|} keeps its bars; a single one is the border of a cell. */
    private static boolean hasPairsOfBars(String run) {
        return run.chars().filter(c -> c == '|').count() % 2 == 0;
    }

    private static boolean isIdle(char character, String signs) {
        return Character.isWhitespace(character) || signs.indexOf(character) >= 0;
    }

    private static String withoutLoneBracket(String run) {
        int depth = 0;
        for (int i = 0; i < run.length(); i++) {
            depth += "([".indexOf(run.charAt(i)) >= 0 ? 1 : ")]".indexOf(run.charAt(i)) >= 0 ? -1 : 0;
        }
        boolean opens = run.startsWith("(") || run.startsWith("[");
        boolean closes = run.endsWith(")") || run.endsWith("]");
        boolean wraps = depth == 0
                && run.startsWith("(")
                && closes
                && Runs.ASIDE.matcher(run).lookingAt();
        return run.substring(
                opens && depth > 0 || wraps ? 1 : 0, closes && depth < 0 || wraps ? run.length() - 1 : run.length());
    }
}
