package org.gradcheck.expression;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what scanning and copying do to LaTeX: a backslash with the letter after it taken for a control character
 * ({@code \times} becomes a tab and {@code imes}) or lost altogether, doubled backslashes, digit groups in braces.
 * Every repair is noted.
 */
final class Repair {

    /** Control characters, and the letters that make them behind a backslash. */
    private static final String CONTROLS = "\t\b\f\u000b\u0007\r\n";

    private static final String ESCAPES = "tbfvarn";

    /** What is left of a command, and what must follow so that it is no word or product. */
    private record Fragment(String left, String command, String followers) {}

    private static final List<Fragment> FRAGMENTS = List.of(
            new Fragment("imes", "\\times", ""),
            new Fragment("rac", "\\frac", "{"),
            new Fragment("frac", "\\frac", "{"),
            new Fragment("sqrt", "\\sqrt", "{"),
            new Fragment("qrt", "\\sqrt", "{["),
            new Fragment("inom", "\\binom", "{"),
            new Fragment("binom", "\\binom", "{"),
            new Fragment("egin", "\\begin", "{"),
            new Fragment("ext", "\\text", "{"),
            new Fragment("ight", "\\right", ")]|.}\\"),
            new Fragment("eft", "\\left", "([|.{\\"),
            new Fragment("heta", "\\theta", ""));

    private static final Pattern THIN_SPACE = Pattern.compile("(?<=\\d)(?:\\\\[,;:! ]|\\\\thinspace\\s*+|~)(?=\\d{3})");

    private final Notes notes;
    private String text;

    private Repair(String text, Notes notes) {
        this.text = text;
        this.notes = notes;
    }

    static String mend(String text, Notes notes) {
        Repair repair = new Repair(text, notes);
        repair.controls();
        FRAGMENTS.forEach(repair::fragment);
        repair.doubledBackslashes();
        repair.digitGroups();
        return repair.text;
    }

    private void controls() {
        for (int i = 0; i < CONTROLS.length(); i++) {
            int at = text.indexOf(CONTROLS.charAt(i));
            while (at >= 0) {
                control(at, ESCAPES.charAt(i));
                at = text.indexOf(CONTROLS.charAt(i), at + 1);
            }
        }
    }

    /** Line breaks and tabs are ordinary blanks before a single letter. */
    private void control(int at, char escape) {
        Cursor cursor = new Cursor(text);
        int end = cursor.afterLetters(at + 1);
        String command = escape + text.substring(at + 1, end);
        boolean long_ = end - at > (escape == 'n' || escape == 'r' || escape == 't' ? 2 : 1);
        if (long_ && Commands.find(command).isPresent()) {
            notes.repair(command.substring(1), "\\" + command);
            text = text.substring(0, at) + "\\" + command + text.substring(end);
        }
    }

    private void fragment(Fragment fragment) {
        int at = text.indexOf(fragment.left);
        while (at >= 0) {
            int end = at + fragment.left.length();
            if (isAlone(at, end, fragment)) {
                notes.repair(fragment.left, fragment.command);
                text = text.substring(0, at) + " " + fragment.command + " " + text.substring(end);
                end = at + fragment.command.length() + 2;
            }
            at = text.indexOf(fragment.left, end);
        }
    }

    private boolean isAlone(int start, int end, Fragment fragment) {
        Cursor cursor = new Cursor(text);
        char before = cursor.charAt(start - 1);
        char after = cursor.charAt(end);
        char next = cursor.charAt(cursor.afterBlanks(end));
        return before != '\\'
                && !Cursor.isLetter(before)
                && (after < 'a' || after > 'z')
                && (fragment.followers.isEmpty() || next != '\0' && fragment.followers.indexOf(next) >= 0);
    }

    /** Where every backslash before a command is doubled, all are halved; else only those that begin a command. */
    private void doubledBackslashes() {
        int at = text.indexOf("\\\\");
        if (at < 0) {
            return;
        }
        boolean all = true;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            int end = afterBackslashes(i);
            all &= (end - i) % 2 == 0;
            any |= end - i == 2 && isCommandAt(end);
            i = Math.max(i, end);
        }
        if (any && (all || !text.contains("\\begin"))) {
            notes.repair("\\\\", "\\");
            text = all ? text.replace("\\\\", "\\") : text.replaceAll("\\\\\\\\(?=[A-Za-z]{2})", "\\\\");
        }
    }

    private int afterBackslashes(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '\\') {
            end++;
        }
        return end;
    }

    private boolean isCommandAt(int start) {
        int end = new Cursor(text).afterLetters(start);
        return end > start + 1 && Commands.find(text.substring(start, end)).isPresent();
    }

    private void digitGroups() {
        if (text.contains("{,}") || text.contains("{.}")) {
            text = text.replace("{,}", ",").replace("{.}", ".");
        }
        if (text.indexOf('\\') >= 0 || text.indexOf('~') >= 0) {
            Matcher thin = THIN_SPACE.matcher(text);
            text = thin.replaceAll("\u2009");
        }
    }
}
