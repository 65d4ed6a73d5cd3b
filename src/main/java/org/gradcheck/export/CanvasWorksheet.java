package org.gradcheck.export;

import java.math.BigDecimal;
import java.util.Optional;
import org.gradcheck.handin.CsvRow;

/** One column of the gradebook of Canvas; what is excused stays so. */
record CanvasWorksheet(Template template, CanvasColumn column, Scaling scaling) implements Worksheet {

    private static final String EXCUSED = "EX";

    @Override
    public String title() {
        return "Canvas, column " + column.head();
    }

    @Override
    public Optional<Note> note(CsvRow row, Standing standing) {
        String there = row.value(column.index());
        if (there.equalsIgnoreCase(EXCUSED)) {
            return Optional.of(new Note(Finding.EXCUSED, standing.student()));
        }
        return isSame(there, standing) || there.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Note(Finding.REPLACED, standing.student() + ": " + there + " becomes " + text(standing)));
    }

    @Override
    public CsvRow filled(CsvRow row, Standing standing) {
        return isSame(row.value(column.index()), standing) ? row : template.with(row, column.index(), text(standing));
    }

    private boolean isSame(String there, Standing standing) {
        return Points.read(there)
                .filter(score -> score.compareTo(Points.rounded(score(standing))) == 0)
                .isPresent();
    }

    private String text(Standing standing) {
        return Points.hundredths(score(standing), template.decimalComma());
    }

    private BigDecimal score(Standing standing) {
        return column.pointsPossible()
                .flatMap(maximum -> scaling.scaled(standing.points(), standing.possible(), maximum))
                .orElse(standing.points());
    }
}
