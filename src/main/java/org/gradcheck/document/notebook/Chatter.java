package org.gradcheck.document.notebook;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What tools write beside a program's results: bars of progress, times, the installation of packages. */
final class Chatter {

    private static final Pattern LINE = Pattern.compile(
            "\\A\\s*+(?:CPU times:|Wall time:|Collecting |Downloading |"
                    + "Requirement already satisfied|Installing collected packages|Successfully installed )|\\d%\\|[^|]{0,200}\\|");

    private Chatter() {}

    /** The text with blank lines in place of the chatter, so that lines keep their numbers. */
    static String removed(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> LINE.matcher(line).find() ? "" : line)
                .collect(Collectors.joining("\n"));
    }
}
