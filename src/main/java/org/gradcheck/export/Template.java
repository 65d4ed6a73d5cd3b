package org.gradcheck.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.handin.CsvFile;
import org.gradcheck.handin.CsvRow;
import org.gradcheck.handin.NoTable;
import org.gradcheck.handin.Roster;

/**
 * A file of another system that is to be filled in.
 *
 * @param rows the students in it
 * @param decimalComma whether its numbers have a comma before the decimals
 */
record Template(CsvFile file, CsvRow heads, Roster rows, boolean decimalComma) {

    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern POINT = Pattern.compile("-?[0-9]+\\.[0-9]+");

    Template {
        if (heads.cells().isEmpty()) {
            throw new IllegalArgumentException("a template without heads: " + file.path());
        }
    }

    /** @param system where the file comes from, for the message if there is none */
    static Template read(ExportOptions options, String system) throws NoTable, IOException {
        CsvFile file = CsvFile.open(options.template()
                .orElseThrow(() -> new NoTable("The grades are filled in to the file that " + system
                        + " gives out: export it there and name it with --template.")));
        List<CsvRow> heads = new ArrayList<>();
        int[] commasAndPoints = new int[2];
        file.forEach(row -> {
            if (heads.isEmpty()) {
                heads.add(row);
            }
            row.values().forEach(cell -> {
                commasAndPoints[0] += COMMA.matcher(cell).matches() ? 1 : 0;
                commasAndPoints[1] += POINT.matcher(cell).matches() ? 1 : 0;
            });
        });
        boolean noneWithDecimals = commasAndPoints[0] == 0 && commasAndPoints[1] == 0;
        boolean comma = noneWithDecimals ? file.delimiter() == ';' : commasAndPoints[0] > commasAndPoints[1];
        return new Template(file, heads.get(0), Roster.read(file.path()), comma);
    }

    /** The column with this head, whatever its case; empty if there is none. */
    Optional<Integer> column(String head) {
        List<String> all = heads.values();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).toLowerCase(Locale.ROOT).equals(head.toLowerCase(Locale.ROOT))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The column with this head, which may not be missing. */
    int requiredColumn(String head, String system) throws NoTable {
        return column(head)
                .orElseThrow(() -> new NoTable(file.path() + " has no column " + head + ", so it is no " + system
                        + ". Its columns are: " + String.join(", ", heads.values())));
    }

    /** A row with points in a column. */
    CsvRow with(CsvRow row, int column, String text) {
        return row.with(column, text, file.delimiter());
    }
}
