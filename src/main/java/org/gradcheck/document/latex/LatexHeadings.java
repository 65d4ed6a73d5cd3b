package org.gradcheck.document.latex;

import java.util.Map;

/** The commands that set a heading, and how deep it is. */
final class LatexHeadings {

    private static final Map<String, Integer> LEVELS = Map.of(
            "title",
            1,
            "part",
            1,
            "chapter",
            1,
            "addchap",
            1,
            "section",
            1,
            "addsec",
            1,
            "subsection",
            2,
            "subsubsection",
            3,
            "paragraph",
            4,
            "subparagraph",
            5);

    private LatexHeadings() {}

    static boolean isHeading(String command) {
        return LEVELS.containsKey(command);
    }

    /** How deep LaTeX counts it in {@code secnumdepth}: parts and chapters are 0. */
    static int depth(String command) {
        return command.equals("chapter") || command.equals("part") ? 0 : level(command);
    }

    static int level(String command) {
        return LEVELS.getOrDefault(command, 1);
    }
}
