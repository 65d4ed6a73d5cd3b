package org.gradcheck.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.handin.CsvRow;
import org.gradcheck.handin.NoTable;

/**
 * A column of an assignment in the gradebook of Canvas. Its head is {@code Title (id)} and taken from the file: of another
 * one Canvas would make a new assignment.
 *
 * @param pointsPossible what the row of that name says; empty if it is missing or says nothing
 */
record CanvasColumn(int index, String head, Optional<BigDecimal> pointsPossible) {

    private static final Pattern ASSIGNMENT = Pattern.compile("(?<title>.*) \\((?<id>[0-9]{1,20})\\)");
    private static final String POINTS_ROW = "points possible";
    private static final String READ_ONLY = "(read only)";

    /**
     * The column of the assignment.
     *
     * @param wanted its head, title or id; without one, the title or id in the rubric
     * @throws NoTable if there is none, or there are several
     */
    static CanvasColumn find(Template template, ScoreSheet sheet, Optional<String> wanted) throws NoTable, IOException {
        List<String> titles = wanted.map(List::of).orElse(List.of(sheet.assignment(), sheet.id())).stream()
                .map(CanvasColumn::plain)
                .toList();
        List<Integer> all = new ArrayList<>();
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < template.heads().cells().size(); i++) {
            Matcher head = ASSIGNMENT.matcher(template.heads().value(i));
            if (head.matches()) {
                all.add(i);
                if (fits(head, titles)
                        || wanted.filter(head.group("id")::equals).isPresent()) {
                    fitting.add(i);
                }
            }
        }
        if (fitting.size() != 1) {
            throw unclear(template, wanted.orElse(sheet.assignment()), fitting, all);
        }
        return at(template, fitting.get(0));
    }

    private static boolean fits(Matcher head, List<String> titles) {
        return titles.contains(plain(head.group())) || titles.contains(plain(head.group("title")));
    }

    private static NoTable unclear(Template template, String title, List<Integer> fitting, List<Integer> all) {
        String file = template.file().path().toString();
        String found = fitting.isEmpty()
                ? "No column of " + file + " is called " + title
                : "Several columns of " + file + " are called " + title;
        return new NoTable(
                found + ": say which it is with --column. " + list(template, fitting.isEmpty() ? all : fitting));
    }

    private static String plain(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String list(Template template, List<Integer> columns) {
        return columns.isEmpty()
                ? "It has no assignments."
                : "There are: "
                        + String.join(
                                ", ",
                                columns.stream().map(template.heads()::value).toList());
    }

    private static CanvasColumn at(Template template, int index) throws NoTable, IOException {
        List<String> points = new ArrayList<>();
        template.file().forEach(row -> {
            if (isPointsRow(row)) {
                points.add(row.value(index));
            }
        });
        String head = template.heads().value(index);
        if (points.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).equals(READ_ONLY))) {
            throw new NoTable("The column " + head + " of " + template.file().path() + " is read-only in Canvas.");
        }
        return new CanvasColumn(
                index,
                head,
                points.stream().flatMap(cell -> Points.read(cell).stream()).findFirst());
    }

    private static boolean isPointsRow(CsvRow row) {
        return row.value(0).toLowerCase(Locale.ROOT).equals(POINTS_ROW);
    }

    /** @throws NoTable if Canvas gives other points than the rubric, and the teacher has not said what then */
    void checkPoints(BigDecimal possible, Scaling scaling) throws NoTable {
        if (pointsPossible
                .filter(maximum -> scaling.scaled(possible, possible, maximum).isEmpty())
                .isPresent()) {
            throw new NoTable("Canvas gives " + Points.plain(pointsPossible.get()) + " points for " + head
                    + ", the rubric " + Points.plain(possible)
                    + ": write --scale for the same share, or --keep-points for the points as they are.");
        }
    }
}
