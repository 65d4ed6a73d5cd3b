package org.gradcheck.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.Problem;
import org.gradcheck.extract.FoundAnswer.Status;

/** The answers in the cells of one table: its rows are matched as a whole, its columns by their heads, then each cell is read. */
final class TableSheet {

    private static final Concern ROW_IN_DOUBT =
            new Concern("row-in-doubt", "It is not clear which row of the table this is.");
    private static final Concern COLUMN_IN_DOUBT =
            new Concern("column-in-doubt", "The head of the column does not say clearly what its numbers are.");
    private static final Concern NO_ROW =
            new Concern("row-not-found", "No row of the table could be told to be this one.");

    private static final Set<String> BLANK = Set.of("", "-", "–", "—", "n/a", "N/A");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Why a person should look at a cell. */
    private record Concern(String code, String sentence) {

        Problem at(Line line) {
            return new Problem(line.place(), code, sentence);
        }
    }

    private final List<String> rowNames;
    private final Alignment alignment;
    private final List<Line> lines;
    private final boolean isBlank;

    /** Columns whose heads can't be right. */
    private final Set<String> broken;

    /** Whether there are lines with numbers that were read as no row. */
    private final boolean hasUnread;

    /**
     * Matches a table.
     *
     * @param questions all cells of the table
     * @param regions the regions that are labelled as the table's
     */
    TableSheet(List<Question> questions, List<Region> regions) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        questions.stream().flatMap(question -> question.cell().stream()).forEach(cell -> {
            rows.put(cell.rowName(), cell.row());
            columns.put(cell.columnName(), cell.column());
        });
        List<Row> written =
                regions.stream().flatMap(region -> region.rows().stream()).toList();
        this.rowNames = List.copyOf(rows.keySet());
        List<Entry> entries = new Entries(List.copyOf(columns.values())).in(written);
        this.broken = ColumnLaw.broken(List.copyOf(columns.values()), entries);
        this.alignment = new Alignment(List.copyOf(rows.values()), entries);
        this.hasUnread =
                written.stream().filter(row -> DIGIT.matcher(row.text()).find()).count() > entries.size() + 2;
        this.isBlank = new Region(written).isBlank();
        this.lines = written.stream().map(Row::line).toList();
    }

    /** What stands in one cell. */
    FoundAnswer answer(Question question) {
        Cell cell = question.cell().orElseThrow();
        int row = rowNames.indexOf(cell.rowName());
        return alignment
                .row(row)
                .map(entry -> alignment.isSure(row) && !isWrittenTwice(entry, cell.columnName())
                        ? answer(question, cell.columnName(), entry)
                        : doubted(answer(question, cell.columnName(), entry), entry.line(), ROW_IN_DOUBT))
                .orElseGet(() -> withoutRow(question, row));
    }

    /** A row that is not there is missing, unless one is left over that might be it, or nothing could be matched at all. */
    private FoundAnswer withoutRow(Question question, int row) {
        boolean isUnread = hasUnread && 2 * alignment.size() < rowNames.size();
        boolean isLost = alignment.isEmpty() && !isBlank || alignment.mayBeInRest(row) || isUnread;
        return isLost ? unreadable(question, lines, NO_ROW) : found(question, Status.MISSING, lines);
    }

    private FoundAnswer answer(Question question, String column, Entry entry) {
        List<Line> row = List.of(entry.line());
        Optional<Line> cell = Optional.ofNullable(entry.cells().get(column));
        if (cell.isEmpty()) {
            return unreadable(
                    question,
                    row,
                    new Concern("column-not-found", "No column of the table could be told to be " + column + "."));
        }
        if (BLANK.contains(cell.get().text().strip())) {
            return found(question, Status.MISSING, row);
        }
        FoundAnswer answer = new Chooser(question)
                .choose(List.of(new Region(List.of(new Row(cell.get(), new Block.Text(List.of(cell.get())))))));
        boolean isDoubtful = entry.doubtful().contains(column) || broken.contains(column);
        return isDoubtful ? doubted(answer, cell.get(), COLUMN_IN_DOUBT) : answer;
    }

    /** Whether another row of that name has another value. */
    private boolean isWrittenTwice(Entry entry, String column) {
        return alignment.rest().stream()
                .filter(other -> RowName.plain(entry.name()).equals(RowName.plain(other.name())))
                .filter(other -> !RowName.plain(other.name()).isEmpty())
                .anyMatch(other -> !other.text(column).equals(entry.text(column)));
    }

    /** What was found is for a person, who sees the reason. */
    private static FoundAnswer doubted(FoundAnswer answer, Line at, Concern concern) {
        if (answer.status() != Status.FOUND) {
            return answer;
        }
        return answer.doubted(List.of(concern.at(at)));
    }

    private static FoundAnswer unreadable(Question question, List<Line> region, Concern concern) {
        return new FoundAnswer(
                question, Status.UNREADABLE, Optional.empty(), List.of(), region, List.of(concern.at(region.get(0))));
    }

    private static FoundAnswer found(Question question, Status status, List<Line> region) {
        return new FoundAnswer(question, status, Optional.empty(), List.of(), region, List.of());
    }
}
