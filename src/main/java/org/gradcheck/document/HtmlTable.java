package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a simple table in HTML, as data frames are shown: one table, no cells that span others. */
final class HtmlTable {

    private static final Pattern TAG = Pattern.compile("<(/?)(table|tr|t[hd])\\b([^>]*+)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_TAG = Pattern.compile("</?[A-Za-z!][^>]*+>");
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(?:col|row)span\\s*=\\s*[\"']?0*(?:[2-9]|1\\d)");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|([a-z]{2,6}));");

    private static final Map<String, String> ENTITIES = Map.of(
            "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", " ", "times", "×", "minus", "−", "le", "≤", "ge", "≥");

    private final Source source;
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<Line> cells = new ArrayList<>();
    private int cellStart = -1;

    private HtmlTable(Source source) {
        this.source = source;
    }

    /** The table of a text; empty if it has none or one that is not simple. */
    static Optional<Block.Table> in(Source source) {
        return new HtmlTable(source).read();
    }

    private Optional<Block.Table> read() {
        int tables = 0;
        Matcher tag = TAG.matcher(source.text());
        while (tag.find()) {
            boolean opens = tag.group(1).isEmpty();
            boolean table = tag.group(2).equalsIgnoreCase("table");
            tables += table && opens ? 1 : 0;
            if (tables > 1 || SPAN.matcher(tag.group(3)).find()) {
                return Optional.empty();
            }
            if (tables == 1) {
                endCell(tag.start());
                if (table || tag.group(2).equalsIgnoreCase("tr")) {
                    endRow();
                } else if (opens) {
                    cellStart = tag.end();
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(rows));
    }

    private void endCell(int end) {
        if (cellStart >= 0) {
            String text = text(source.text().substring(cellStart, end));
            Place place = source.place(cellStart);
            cells.add(new Line(text.isEmpty() ? List.of() : List.of(Span.prose(text, place)), place));
            cellStart = -1;
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Block.Row(cells));
            cells.clear();
        }
    }

    private static String text(String html) {
        String bare = ANY_TAG.matcher(html).replaceAll(" ");
        return ENTITY.matcher(bare)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2), found.group())))
                .strip();
    }

    private static String character(String number, String name, String written) {
        return number == null ? ENTITIES.getOrDefault(name, written) : Character.toString(Integer.parseInt(number));
    }
}
