package org.gradcheck.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes to tick before the lines of a choice: {@code [x] 4}. */
final class TickBoxes {

    private static final String TICK =
            "\\[[xX\u2713\u2714]]|\\$?(?:[\u2611\u2612\u22a0\u25a0\u25a3]|\\\\(?:boxtimes|blacksquare)(?![a-z]))\\$?";
    private static final String EMPTY = "\\[ ?]|\\$?(?:[\u2610\u25a1\u25a2]|\\\\(?:square|Box)(?![a-z]))\\$?";
    private static final Pattern BOX = Pattern.compile("^\\s*(?:[-*+•]\\s*)?(?:" + TICK + "|" + EMPTY + ")\\s*");
    private static final Pattern TICKED = Pattern.compile("^\\s*(?:[-*+•]\\s*)?(?:" + TICK + ")");

    private TickBoxes() {}

    /** The rows without those whose box is empty, and without the ticked boxes; rows without boxes stay as they are. */
    static List<Row> chosen(List<Row> rows) {
        return rows.stream()
                .filter(row -> !isBox(row) || TICKED.matcher(row.text()).lookingAt())
                .map(row -> isBox(row) ? withoutBox(row) : row)
                .toList();
    }

    private static boolean isBox(Row row) {
        return !row.isTable() && BOX.matcher(row.text()).lookingAt();
    }

    private static Row withoutBox(Row row) {
        Matcher box = BOX.matcher(row.text());
        return box.lookingAt() ? row.from(box.end()) : row;
    }
}
