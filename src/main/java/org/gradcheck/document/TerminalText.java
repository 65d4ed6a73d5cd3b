package org.gradcheck.document;

import java.util.regex.Pattern;

/** Text written to a terminal, as it looks there in the end: without colours, each line as it was written last. */
public final class TerminalText {

    /** Control sequences and the commands to an operating system's window (ECMA-48, sections 5.4 and 8.3.89). */
    private static final Pattern ESCAPE =
            Pattern.compile("\u001B(?:\\[[0-?]*+[ -/]*+[@-~]|][^\u0007\u001B]*+(?:\u0007|\u001B\\\\)?|[@-Z^_])");

    private TerminalText() {}

    /** The text without colours and other commands to the terminal. */
    static String withoutCommands(String written) {
        return ESCAPE.matcher(written).replaceAll("");
    }

    /** What a terminal shows of the text in the end. */
    public static String shown(String written) {
        String plain = withoutCommands(written).replace("\r\n", "\n");
        StringBuilder shown = new StringBuilder(plain.length());
        for (String line : plain.split("\n", -1)) {
            shown.append(shown.isEmpty() ? "" : "\n").append(lastWritten(line));
        }
        return shown.toString();
    }

    /** A bar of progress goes back to the start of its line, or back character by character, and writes over it. */
    private static String lastWritten(String line) {
        StringBuilder screen = new StringBuilder();
        int cursor = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\r') {
                cursor = 0;
            } else if (c == '\b') {
                cursor = Math.max(0, cursor - 1);
            } else if (cursor < screen.length()) {
                screen.setCharAt(cursor++, c);
            } else {
                screen.append(c);
                cursor++;
            }
        }
        return screen.toString();
    }
}
