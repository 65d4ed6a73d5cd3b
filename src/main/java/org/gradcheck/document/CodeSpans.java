package org.gradcheck.document;

/** Code between runs of backticks, as Markdown has it; a fence is such a run too. */
public final class CodeSpans {

    private static final int LONGEST = 100_000;

    private CodeSpans() {}

    /** The offset after the code that opens here, or after the backticks where nothing closes it. */
    public static int end(String text, int open) {
        int run = runLength(text, open);
        int at = open + run;
        int limit = Math.min(text.length(), open + LONGEST);
        while (at < limit) {
            int length = runLength(text, at);
            if (length == run) {
                return at + length;
            }
            at += Math.max(length, 1);
        }
        return open + run;
    }

    private static int runLength(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }
}
