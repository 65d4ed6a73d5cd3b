package org.gradcheck.expression;

/** Tells where the letter x is the times sign. */
final class CrossLexer {

    private final Lexer lexer;
    private final Cursor cursor;

    CrossLexer(Lexer lexer) {
        this.lexer = lexer;
        this.cursor = lexer.cursor();
    }

    /** In {@code 3x3} and {@code (a) x (b)} the letter means times. */
    void timesSign() {
        int cross = cursor.afterBlanks(cursor.at());
        char letter = cursor.charAt(cross);
        if (lexer.notation() == Notation.KEY || letter != 'x' && letter != 'X') {
            return;
        }
        int after = cursor.afterBlanks(cross + 1);
        char following = cursor.charAt(after);
        boolean apart = cross > cursor.at() && after > cross + 1;
        boolean factor = Cursor.isLetter(following) || following == '(' || following == '[';
        boolean between = following == '(' && (lexer.follows(")") || lexer.follows("]")) && isNeverName(letter);
        if (Cursor.isDigit(following) || apart && factor || between) {
            doubtCross(cross, after);
            lexer.sign("*", after - cursor.at());
        }
    }

    /** Whether the letter stands nowhere but between digits or brackets. */
    private boolean isNeverName(char letter) {
        String text = cursor.text();
        for (int at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
            char before = cursor.charAt(at - 1);
            char after = cursor.charAt(at + 1);
            boolean digits = Cursor.isDigit(before) && Cursor.isDigit(after);
            if (!digits && (before != ')' && before != ']' || after != '(')) {
                return false;
            }
        }
        return true;
    }

    /** In LaTeX a lone x between digits may be the unknown. */
    private void doubtCross(int cross, int after) {
        boolean glued = cross == cursor.at() && after == cross + 1;
        if (lexer.notation() == Notation.LATEX
                && glued
                && lexer.tokens().size() == 1
                && cursor.afterDigits(after) == cursor.text().length()) {
            lexer.notes().doubt("The letter x may be a name or mean times.");
        }
    }
}
