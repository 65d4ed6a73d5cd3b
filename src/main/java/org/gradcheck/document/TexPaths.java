package org.gradcheck.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Names of files as LaTeX source writes them; only names are compared, no file is looked for. */
public final class TexPaths {

    private TexPaths() {}

    /** What a written name may mean, relative to the folder of the main file: LaTeX adds {@code .tex} where it is missing. */
    public static List<String> candidates(String written) {
        String name = written.replace('\\', '/').replace("\"", "").strip();
        return name.startsWith("/") || name.contains(":") ? List.of() : List.of(normal(name + ".tex"), normal(name));
    }

    /** A name as it is seen from the folder another one lies in; both are relative to the same folder. */
    public static String relative(String name, String other) {
        String folder = other.substring(0, other.lastIndexOf('/') + 1);
        if (name.startsWith(folder)) {
            return normal(name.substring(folder.length()));
        }
        StringBuilder up = new StringBuilder();
        folder.chars().filter(c -> c == '/').forEach(c -> up.append("../"));
        return normal(up + name);
    }

    private static String normal(String name) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.split("/")) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
