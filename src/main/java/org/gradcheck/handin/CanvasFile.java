package org.gradcheck.handin;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a download from Canvas: {@code lastfirst_<student>_<attachment>_hw5-1.pdf}, with {@code _LATE} after the name
 * if it is late. What a student typed in is {@code lastfirst_<student>_text.html}.
 *
 * @param attachment the number of the attachment, which grows with time; 0 for what was typed in
 * @param file the file's name without the number that Canvas adds when a name comes again
 * @param round that number; 0 for the first
 */
record CanvasFile(Path path, String name, String student, boolean late, long attachment, String file, int round) {

    /** The earlier one first. */
    static final Comparator<CanvasFile> BY_AGE =
            Comparator.comparingInt(CanvasFile::round).thenComparingLong(CanvasFile::attachment);

    private static final Pattern NAME = Pattern.compile("(?<name>[^_]+(?:_[^_]+)*?)(?<late>_LATE)?_"
            + "(?<student>[0-9]{1,18}|(?<=^anon_|^anon_LATE_)[0-9A-Za-z]{4,8})_"
            + "(?:(?<attachment>[0-9]{1,18})_(?<file>.+)|(?<typed>(?:text|url)\\.html?))");

    private static final Pattern ROUND = Pattern.compile("(?<before>.+)-(?<round>[0-9]{1,2})(?<ending>\\.[^.]*)?");

    /** The file, if it is called as Canvas does. */
    static Optional<CanvasFile> of(Path path) {
        Matcher name = NAME.matcher(Folder.name(path));
        if (!name.matches()) {
            return Optional.empty();
        }
        boolean typed = name.group("typed") != null;
        String file = typed ? name.group("typed") : name.group("file");
        Matcher again = ROUND.matcher(file);
        boolean repeated = !typed && again.matches();
        return Optional.of(new CanvasFile(
                path,
                name.group("name"),
                name.group("student"),
                name.group("late") != null,
                typed ? 0 : Long.parseLong(name.group("attachment")),
                repeated ? again.group("before") + (again.group("ending") == null ? "" : again.group("ending")) : file,
                repeated ? Integer.parseInt(again.group("round")) : 0));
    }
}
