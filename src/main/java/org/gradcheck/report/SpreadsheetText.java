package org.gradcheck.report;

/** Texts for tables that people open in a spreadsheet. */
public final class SpreadsheetText {

    /** What begins a formula; a spreadsheet takes the wide letters of East Asian keyboards too. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {}

    /**
     * A text that a spreadsheet won't take for a formula: students choose their file names, and {@code =HYPERLINK(...)}
     * would be worked out on the teacher's machine.
     */
    public static String guarded(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
