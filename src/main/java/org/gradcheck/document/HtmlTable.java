package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a simple table in HTML, as data frames are shown: one table, no cells that span others. */
final class HtmlTable {

    private static final Pattern TAG = Pattern.compile("<(/?)(table|tr|t[hd])\\b([^<>]*+)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_TAG = Pattern.compile("</?[A-Za-z!][^<>]*+>");
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(?:col|row)span\\s*+=\\s*+[\"']?0*+(?:[2-9]|1\\d)");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|([a-z]{2,6}));");

    private static final Map<String, String> ENTITIES = Map.of(
            "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", " ", "times", "×", "minus", "−", "le", "≤", "ge",
            "≥");

    private final String html;
    private final List<String> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int cellStart = -1;

    private HtmlTable(String html) {
        this.html = html;
    }

    /** The table as text, a line for each row, with tabs between cells; empty if there is none or it is not simple. */
    static Optional<String> tabbed(String html) {
        return new HtmlTable(html).read();
    }

    private Optional<String> read() {
        int tables = 0;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            tables += isOpeningTable(tag) ? 1 : 0;
            if (tables > 1 || SPAN.matcher(tag.group(3)).find()) {
                return Optional.empty();
            }
            if (tables == 1) {
                see(tag);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", rows));
    }

    private static boolean isOpeningTable(Matcher tag) {
        return tag.group(1).isEmpty() && tag.group(2).equalsIgnoreCase("table");
    }

    private void see(Matcher tag) {
        endCell(tag.start());
        boolean cell = tag.group(2).length() == 2 && !tag.group(2).equalsIgnoreCase("tr");
        if (!cell) {
            endRow();
        } else if (tag.group(1).isEmpty()) {
            cellStart = tag.end();
        }
    }

    private void endCell(int end) {
        if (cellStart >= 0) {
            cells.add(text(html.substring(cellStart, end)));
            cellStart = -1;
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(String.join("\t", cells));
            cells.clear();
        }
    }

    private static String text(String html) {
        String bare = ANY_TAG.matcher(html).replaceAll(" ");
        return ENTITY.matcher(bare)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2), found.group())))
                .replaceAll("\\s++", " ")
                .strip();
    }

    private static String character(String number, String name, String written) {
        return number == null ? ENTITIES.getOrDefault(name, written) : Character.toString(Integer.parseInt(number));
    }
}
