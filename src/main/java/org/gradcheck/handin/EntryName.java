package org.gradcheck.handin;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of an entry of an archive. Whoever made the archive chose it, and it may point anywhere. */
record EntryName(String written) {

    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[/\\\\]|[A-Za-z]:)|\\p{Cntrl}");
    private static final Pattern FOREIGN = Pattern.compile("[^ -~]|[<>:\"|?*]");

    /** Whether it is something that an operating system or a program left behind. */
    boolean isLeftBehind() {
        return !segments().stream().allMatch(EntryName::isGiven);
    }

    /** The folder in which it was left behind, which may hold nothing else. */
    EntryName around() {
        return new EntryName(String.join(
                "/", segments().stream().takeWhile(EntryName::isGiven).toList()));
    }

    /** Whether it is the folder around everything, which some programs name too. */
    boolean isEmpty() {
        return segments().isEmpty();
    }

    private static boolean isGiven(String segment) {
        return segment.equals("..") || Folder.isSeen(segment);
    }

    /** Where the entry goes below a folder; empty if it would go elsewhere. Some programs on Windows part names by {@code \}. */
    Optional<Path> below(Path folder) {
        List<String> segments = segments();
        if (ELSEWHERE.matcher(written).find() || segments.isEmpty() || segments.contains("..")) {
            return Optional.empty();
        }
        return Optional.of(resolve(folder, segments)).filter(path -> path.startsWith(folder));
    }

    private static Path resolve(Path folder, List<String> segments) {
        String name = String.join("/", segments);
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            // Where the system can't write a letter, as under LANG=C, another one stands for it.
            return folder.resolve(FOREIGN.matcher(name).replaceAll("_")).normalize();
        }
    }

    private List<String> segments() {
        return Stream.of(written.split("[/\\\\]"))
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .toList();
    }
}
