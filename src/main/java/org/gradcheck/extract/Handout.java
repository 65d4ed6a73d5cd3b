package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the assignment that stands before an answer: up to the last sentence that asks, if points are told in it. */
final class Handout {

    private static final Pattern POINTS = Pattern.compile(
            "[(\\[]\\s?\\+?\\d{1,3}(?:\\.\\d)?\\s?(?:points?|pts?\\.?|marks?|p\\.?|%)\\s?[)\\]]",
            Pattern.CASE_INSENSITIVE);

    /** The end of a sentence, but not a point inside a number. */
    private static final Pattern END = Pattern.compile("[.?!:](?=\\s|$)");

    private static final Pattern ASKS = Pattern.compile(
            "(?is)(?:[^\\p{L}]|\\b(?:then|now|also|and|please|finally|in particular|next)\\b)*"
                    + "(?:how|what|which|why|when|where|comput|calculat|determin|find|give|state|deriv|show|prove|explain|write|express|list|draw|sketch|count|estimat|describ|discuss|name|report|fill|complete|answer the)[a-z]*\\b.*");

    /** The text of a question takes no more lines. */
    private static final int MOST_LINES = 12;

    private Handout() {}

    /** The rows of a region without the question that begins them; all of them where they do not begin with one. */
    static List<Row> without(List<Row> rows) {
        List<Integer> starts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0;
                i < Math.min(rows.size(), MOST_LINES)
                        && rows.get(i).block() == rows.get(0).block();
                i++) {
            starts.add(text.length());
            text.append(rows.get(i).text()).append('\n');
        }
        int end = end(text.toString());
        if (end == 0) {
            return rows;
        }
        List<Row> own = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int start = i < starts.size() ? starts.get(i) : Integer.MAX_VALUE;
            int length = rows.get(i).text().length();
            if (start >= end) {
                own.add(rows.get(i));
            } else if (start + length > end || i == starts.size() - 1) {
                own.add(rows.get(i).from(Math.min(end - start, length)));
            }
        }
        return own;
    }

    /** Where the question ends; 0 if there is none. */
    private static int end(String text) {
        Matcher points = POINTS.matcher(text);
        if (!points.find()) {
            return 0;
        }
        int end = points.end();
        int from = 0;
        for (Matcher sentence = END.matcher(text); sentence.find(); from = sentence.end()) {
            String said = text.substring(from, sentence.end());
            boolean asks = said.endsWith("?")
                    || ASKS.matcher(POINTS.matcher(said).replaceAll("")).matches();
            end = asks ? Math.max(end, sentence.end()) : end;
        }
        return end;
    }
}
