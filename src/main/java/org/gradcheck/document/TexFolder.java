package org.gradcheck.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder in which LaTeX is written: tells the main files from the parts they read in, and from the pictures they show.
 *
 * <p>Only files of the submission itself are ever looked at; a link is none of them.
 */
final class TexFolder {

    private static final Pattern USE = Pattern.compile(
            "\\\\(?:input|include|subfile|subfileinclude|includegraphics|bibliography|addbibresource|lstinputlisting)(?![A-Za-z])"
                    + "(?:\\[[^]\\n]{0,200}])?\\s*(?:\\{([^{}\\n]{1,200})}|([^\\s{}\\[\\\\]{1,200}))");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?<!\\\\)%.*$");
    private static final String[] SUPPORT = {
        "cls", "sty", "bst", "bib", "bbl", "aux", "log", "out", "toc", "fls", "fdb_latexmk", "gz", "lof", "lot", "blg"
    };
    private static final List<String> ENDINGS = List.of("", ".tex", ".png", ".jpg", ".jpeg", ".pdf", ".eps", ".bib");
    private static final long LARGEST = 2_000_000;

    private TexFolder() {}

    /** The files that belong to a LaTeX file among them; a file that reads itself in, over others, stays a main file. */
    static Set<Path> parts(List<Path> files) {
        Map<Path, List<String>> names = new LinkedHashMap<>();
        files.stream().filter(file -> isCalled(file, "tex")).forEach(file -> names.put(file, names(file)));
        Set<Path> parts = new LinkedHashSet<>();
        for (Path main : names.keySet()) {
            if (!parts.contains(main)) {
                addReached(main, names, files, parts);
            }
        }
        if (!names.isEmpty()) {
            files.stream().filter(file -> isCalled(file, SUPPORT)).forEach(parts::add);
        }
        return parts;
    }

    /** LaTeX takes every name from the folder of the main file, whichever file it stands in. */
    private static void addReached(Path main, Map<Path, List<String>> names, List<Path> files, Set<Path> parts) {
        Map<String, Path> byName = new LinkedHashMap<>();
        files.forEach(file -> byName.put(TexPaths.relative(slashes(file), slashes(main)), file));
        List<Path> open = new ArrayList<>(List.of(main));
        Set<Path> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            for (String name : names.getOrDefault(open.remove(open.size() - 1), List.of())) {
                find(name, byName).filter(seen::add).ifPresent(used -> {
                    open.add(used);
                    parts.add(used);
                });
            }
        }
    }

    private static List<String> names(Path file) {
        List<String> names = new ArrayList<>();
        Matcher use = USE.matcher(text(file));
        while (use.find()) {
            String written = use.start(1) >= 0 ? use.group(1) : use.group(2);
            names.addAll(List.of(written.split(",")));
        }
        return names;
    }

    private static Optional<Path> find(String name, Map<String, Path> byName) {
        return ENDINGS.stream()
                .flatMap(ending -> TexPaths.candidates(name.strip() + ending).stream())
                .flatMap(candidate -> Optional.ofNullable(byName.get(candidate)).stream())
                .findFirst();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            boolean readable = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
            String text = readable ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            return COMMENT.matcher(text).replaceAll("");
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isCalled(Path file, String... endings) {
        return SourceFile.endsIn(String.valueOf(file.getFileName()), endings);
    }
}
