package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heads, foot lines and page numbers that a document repeats on its pages: outermost on the page, apart from the text,
 * and the same on another page but for numbers that grow with the pages.
 */
final class Furniture {

    private static final int LINES = 4;
    private static final double APART = 0.6;
    private static final int MOST_NUMBERS = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|\\b[ivxl]{1,7}\\b");
    private static final Pattern RUNNING_HEAD =
            Pattern.compile("(?:(\\d{1,3}) )?(?:\\d{1,2}(?:\\.\\d{1,2})* )?[\\p{L} ,.&:’'-]{3,80}(?: (\\d{1,3}))?");
    private static final String ROMAN = "ivxl";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50};

    private final List<PageText> pages;
    private final List<List<EdgeLine>> heads;
    private final List<List<EdgeLine>> feet;

    /**
     * @param pages the text of each page, in order
     */
    Furniture(List<PageText> pages) {
        this.pages = List.copyOf(pages);
        List<EdgeLines> lines = pages.stream().map(EdgeLines::of).toList();
        heads = lines.stream().map(page -> page.first(LINES)).toList();
        feet = lines.stream().map(page -> page.last(LINES)).toList();
    }

    /** The text of a page, the first being 0, without its furniture. */
    PageText without(int page) {
        List<Atom> furniture = new ArrayList<>();
        for (boolean top : new boolean[] {true, false}) {
            edge(page, top).forEach(line -> furniture.addAll(line.atoms()));
        }
        return pages.get(page).without(furniture);
    }

    /** The furniture at one edge: the lines from the edge on that are repeated, as far as the last gap below them. */
    private List<EdgeLine> edge(int page, boolean top) {
        List<EdgeLine> lines = (top ? heads : feet).get(page);
        int repeated = 0;
        int end = 0;
        while (repeated < lines.size() && isRepeated(lines.get(repeated), page, top, repeated == 0)) {
            repeated++;
            end = lines.get(repeated - 1).gap() > APART ? repeated : end;
        }
        return new ArrayList<>(lines.subList(0, end));
    }

    private boolean isRepeated(EdgeLine line, int page, boolean top, boolean outermost) {
        for (int other = Math.max(0, page - 3); other < Math.min(pages.size(), page + 4); other++) {
            int later = other - page;
            boolean same = later != 0
                    && (top ? heads : feet)
                            .get(other).stream()
                                    .filter(line::isLevelWith)
                                    .anyMatch(next -> isSame(line, next, later)
                                            || outermost && isRunningHead(line.text(), next.text(), later));
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** The text with the same sign for each of its numbers. */
    static String withoutNumbers(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }

    /** Whether two lines differ only in numbers that grow as the pages do. */
    private static boolean isSame(EdgeLine line, EdgeLine next, int later) {
        if (!line.unnumbered().equals(next.unnumbered())) {
            return false;
        }
        Matcher first = NUMBER.matcher(line.text());
        Matcher second = NUMBER.matcher(next.text());
        int numbers = 0;
        while (first.find() && second.find()) {
            if (!first.group().equals(second.group())) {
                numbers++;
                if (value(second.group()) - value(first.group()) != later || numbers > MOST_NUMBERS) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether two lines are the titles of chapters or sections with the numbers of their pages outermost. */
    private static boolean isRunningHead(String line, String next, int later) {
        int first = pageNumber(line);
        int second = pageNumber(next);
        return first > 0 && second - first == later;
    }

    private static int pageNumber(String line) {
        Matcher head = RUNNING_HEAD.matcher(line);
        if (!head.matches() || (head.group(1) == null) == (head.group(2) == null)) {
            return 0;
        }
        return Integer.parseInt(head.group(1) == null ? head.group(2) : head.group(1));
    }

    private static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        String roman = number.toLowerCase(Locale.ROOT);
        int value = 0;
        for (int i = 0; i < roman.length(); i++) {
            int own = ROMAN_VALUES[ROMAN.indexOf(roman.charAt(i))];
            boolean less = i + 1 < roman.length() && own < ROMAN_VALUES[ROMAN.indexOf(roman.charAt(i + 1))];
            value += less ? -own : own;
        }
        return value;
    }
}
