package org.gradcheck.document.notebook;

/** Arrays are printed over several lines; each is put into one, with blank lines behind, so that lines keep their numbers. */
final class PrintedArrays {

    private static final int MAX_LINES = 50;

    private PrintedArrays() {}

    static String joined(String text) {
        String[] lines = text.split("\n", -1);
        StringBuilder joined = new StringBuilder();
        for (int from = 0, end; from < lines.length; from = end) {
            end = end(lines, from);
            joined.append(from == 0 ? "" : "\n").append(lines[from]);
            for (int line = from + 1; line < end; line++) {
                joined.append(' ').append(lines[line].strip());
            }
            joined.append("\n".repeat(end - from - 1));
        }
        return joined.toString();
    }

    /** The line after the one in which all brackets are closed; the next line where there are none. */
    private static int end(String[] lines, int from) {
        int open = 0;
        for (int line = from; line < Math.min(lines.length, from + MAX_LINES); line++) {
            open += balance(lines[line]);
            if (open <= 0) {
                return line + 1;
            }
        }
        return from + 1;
    }

    private static int balance(String line) {
        int balance = 0;
        for (int i = 0; i < line.length(); i++) {
            balance += line.charAt(i) == '[' ? 1 : line.charAt(i) == ']' ? -1 : 0;
        }
        return balance;
    }
}
