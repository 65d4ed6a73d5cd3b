package org.gradcheck.export;

import java.math.BigDecimal;
import java.util.Optional;
import org.gradcheck.handin.CsvRow;
import org.gradcheck.handin.NoTable;
import org.gradcheck.report.SpreadsheetText;

/**
 * A worksheet of Moodle. Of its columns only the grade and the comment are read back there.
 *
 * @param comment the column for comments; empty if the assignment has none
 * @param maximum the column with the points of the assignment, which may be missing
 * @param changeable the column that says whether Moodle takes the grade, which may be missing
 */
record MoodleWorksheet(
        Template template,
        int grade,
        Optional<Integer> comment,
        Optional<Integer> maximum,
        Optional<Integer> changeable,
        ScoreSheet.Feedback feedback,
        Scaling scaling)
        implements Worksheet {

    private static final String SYSTEM = "worksheet of Moodle in English (set the language of the course to English)";

    static MoodleWorksheet of(Template template, ScoreSheet.Feedback feedback, Scaling scaling) throws NoTable {
        template.requiredColumn("Identifier", SYSTEM);
        return new MoodleWorksheet(
                template,
                template.requiredColumn("Grade", SYSTEM),
                template.column("Feedback comments"),
                template.column("Maximum Grade"),
                template.column("Grade can be changed"),
                feedback,
                scaling);
    }

    @Override
    public String title() {
        return "Moodle, worksheet " + template.file().path().getFileName();
    }

    @Override
    public Optional<Note> note(CsvRow row, Standing standing) {
        String student = standing.student();
        if (changeable
                .filter(column -> row.value(column).equalsIgnoreCase("No"))
                .isPresent()) {
            return Optional.of(new Note(Finding.LOCKED, student));
        }
        Optional<BigDecimal> score = score(row, standing);
        if (score.isEmpty()) {
            return Optional.of(new Note(
                    Finding.OTHER_MAXIMUM,
                    student + ": " + maximum.map(row::value).orElse("") + " in Moodle, "
                            + Points.plain(standing.possible()) + " in the rubric"));
        }
        String there = row.value(grade);
        return there.isEmpty() || isSame(there, score.get())
                ? Optional.empty()
                : Optional.of(new Note(Finding.REPLACED, student + ": " + there + " becomes " + text(score.get())));
    }

    @Override
    public CsvRow filled(CsvRow row, Standing standing) {
        BigDecimal score = score(row, standing).orElseThrow();
        CsvRow graded = isSame(row.value(grade), score) ? row : template.with(row, grade, text(score));
        String said = html(feedback.of(standing.student()));
        return comment.isEmpty() || said.isEmpty() ? graded : template.with(graded, comment.get(), said);
    }

    private Optional<BigDecimal> score(CsvRow row, Standing standing) {
        Optional<BigDecimal> most = maximum.flatMap(column -> Points.read(row.value(column)));
        return most.isEmpty()
                ? Optional.of(standing.points())
                : scaling.scaled(standing.points(), standing.possible(), most.get());
    }

    private static boolean isSame(String there, BigDecimal score) {
        return Points.read(there)
                .filter(grade -> grade.compareTo(Points.rounded(score)) == 0)
                .isPresent();
    }

    private String text(BigDecimal score) {
        return Points.hundredths(score, template.decimalComma());
    }

    /** Moodle takes a comment for HTML. */
    private static String html(String text) {
        String escaped = text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\R", "<br>");
        return SpreadsheetText.guarded(escaped);
    }
}
