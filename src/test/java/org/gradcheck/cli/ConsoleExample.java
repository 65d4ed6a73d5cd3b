package org.gradcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A call of gradcheck that a page shows, with what it prints.
 *
 * @param arguments what stands after {@code gradcheck}
 * @param printed the lines under the call; a line {@code ...} stands for any lines
 * @param exitCode what the page shows under {@code $ echo $?}, if it does
 */
record ConsoleExample(String page, List<String> arguments, List<String> printed, Optional<Integer> exitCode) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final Pattern CALL = Pattern.compile("\\$ (?:\\./)?gradcheck (.*)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final String SHOWN_CODE = "$ echo $?";

    static List<ConsoleExample> in(Path page) throws IOException {
        List<ConsoleExample> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(page));
        while (block.find()) {
            addAll(examples, page.toString(), block.group(1).lines().toList());
        }
        return examples;
    }

    private static void addAll(List<ConsoleExample> examples, String page, List<String> lines) {
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && !CALL.matcher(lines.get(end)).matches()) {
                end++;
            }
            examples.add(of(page, lines.get(start), lines.subList(start + 1, end)));
            start = end;
        }
    }

    private static ConsoleExample of(String page, String line, List<String> below) {
        Matcher call = CALL.matcher(line);
        if (!call.matches()) {
            throw new IllegalArgumentException(page + " shows a command that is no call of gradcheck: " + line);
        }
        int code = below.indexOf(SHOWN_CODE);
        List<String> printed = code < 0 ? below : below.subList(0, code);
        Optional<Integer> exitCode = code < 0 ? Optional.empty() : Optional.of(Integer.valueOf(below.get(code + 1)));
        return new ConsoleExample(page, words(call.group(1)), printed, exitCode);
    }

    /** As a shell parts them, as far as the pages need it. */
    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word ->
                        word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3))
                .toList();
    }

    /** What the whole output has to match. */
    Pattern pattern() {
        return Pattern.compile(printed.stream()
                .map(line -> line.equals("...") ? "(?:.*\\n)*" : Pattern.quote(line) + "\\n")
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return page + ": gradcheck " + String.join(" ", arguments);
    }
}
