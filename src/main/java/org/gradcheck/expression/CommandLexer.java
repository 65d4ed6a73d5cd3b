package org.gradcheck.expression;

import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Commands.Command;
import org.gradcheck.expression.Token.Kind;

/** Reads LaTeX commands. */
final class CommandLexer {

    private static final Set<String> MATRICES =
            Set.of("matrix", "pmatrix", "bmatrix", "Bmatrix", "smallmatrix", "psmallmatrix", "bsmallmatrix", "array");

    /** Environments whose lines are not cells of a matrix. */
    private static final Set<String> REFUSED = Set.of("cases", "vmatrix", "Vmatrix");

    /** More wrappers around a name are no name. */
    private static final int DEEPEST = 3;

    private final Lexer lexer;
    private final Cursor cursor;
    private final NameLexer names;

    CommandLexer(Lexer lexer, NameLexer names) {
        this.lexer = lexer;
        this.cursor = lexer.cursor();
        this.names = names;
    }

    void command() {
        int start = cursor.at();
        if (cursor.ahead(1) == '\0') {
            throw new Unreadable("a backslash stands alone", start);
        }
        int end = Math.max(start + 2, cursor.afterLetters(start + 1));
        String name = cursor.text().substring(start + 1, end);
        if (name.equals("\\")) {
            row();
        } else if (name.equals("%") || name.equals("$")) {
            lexer.mark(name.charAt(0), 2);
        } else {
            Command command =
                    Commands.find(name).orElseThrow(() -> new Unreadable("\\" + name + " has no meaning here", start));
            read(command, end);
        }
    }

    private void read(Command command, int end) {
        switch (command.kind()) {
            case SIGN -> lexer.sign(command.text(), end - cursor.at());
            case FUNCTION -> {
                lexer.add(Kind.FUNCTION, command.text());
                cursor.moveTo(end);
            }
            default -> {
                cursor.moveTo(end);
                readMoved(command);
            }
        }
    }

    private void readMoved(Command command) {
        switch (command.kind()) {
            case NAME -> names.named(command.text());
            case ACCENT -> accent(command.text());
            case WRAPPER ->
                wrapped(cursor.at(), 0).ifPresent(name -> {
                    cursor.moveTo(name.end);
                    names.named(name.text);
                });
            case WORDS -> words();
            case OPENING -> delimiter("abs(", "norm(");
            case CLOSING -> delimiter("abs)", "norm)");
            case ENVIRONMENT -> environment(command.text().equals("begin"));
            default -> {}
        }
    }

    /** A name in braces or wrappers, and where it ends. */
    private record Name(String text, int end) {}

    private void accent(String accent) {
        Optional<Name> name = wrapped(cursor.at(), 0);
        if (name.isPresent()) {
            cursor.moveTo(name.get().end);
            names.accented(name.get().text, accent);
            return;
        }
        int brace = cursor.afterBlanks(cursor.at());
        char inner = cursor.charAt(cursor.afterBlanks(brace + 1));
        if (cursor.charAt(brace) != '{' || Cursor.isDigit(inner) || inner == '}') {
            throw new Unreadable("a " + accent + " stands over no name", cursor.at());
        }
    }

    /** {@code {pool}}, {@code w} or {@code \theta} at a place; anything else is no name. */
    private Optional<Name> wrapped(int place, int depth) {
        int start = cursor.afterBlanks(place);
        if (cursor.charAt(start) == '{') {
            int close = depth > DEEPEST ? -1 : cursor.closingBrace(start);
            Optional<Name> inner = close < 0 ? Optional.empty() : inBraces(cursor.afterBlanks(start + 1), depth + 1);
            return inner.filter(name -> cursor.afterBlanks(name.end) == close)
                    .map(name -> new Name(name.text, close + 1));
        }
        if (cursor.charAt(start) == '\\') {
            return command(start, depth);
        }
        return Cursor.isLetter(cursor.charAt(start))
                ? Optional.of(new Name(cursor.text().substring(start, start + 1), start + 1))
                : Optional.empty();
    }

    private Optional<Name> inBraces(int start, int depth) {
        int end = cursor.afterLetters(start);
        return end > start ? Optional.of(new Name(cursor.text().substring(start, end), end)) : command(start, depth);
    }

    private Optional<Name> command(int start, int depth) {
        int end = cursor.afterLetters(start + 1);
        if (cursor.charAt(start) != '\\' || end == start + 1) {
            return Optional.empty();
        }
        Optional<Command> command = Commands.find(cursor.text().substring(start + 1, end));
        return switch (command.map(Command::kind).orElse(Commands.Kind.LOOK)) {
            case NAME -> command.map(found -> new Name(found.text(), end));
            case WRAPPER, WORDS -> cursor.charAt(end) == '{' ? wrapped(end, depth) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Words are a name or function, or say something that is no mathematics. */
    private void words() {
        int brace = cursor.afterBlanks(cursor.ahead(0) == '*' ? cursor.at() + 1 : cursor.at());
        int close = cursor.charAt(brace) == '{' ? cursor.closingBrace(brace) : -1;
        if (close < 0) {
            wrapped(brace, 0).ifPresent(name -> {
                cursor.moveTo(name.end);
                names.named(name.text);
            });
            return;
        }
        String words = cursor.text()
                .substring(brace + 1, close)
                .strip()
                .replace("\\_", "_")
                .replace("\\", " ");
        if (isSentence(words)) {
            throw new Unreadable("\"" + words + "\" is no mathematics", brace);
        }
        boolean name = isName(words);
        cursor.moveTo(name || words.isEmpty() ? close + 1 : brace);
        if (name) {
            names.named(words);
        }
    }

    private static boolean isSentence(String words) {
        boolean several = words.chars().anyMatch(Character::isWhitespace) && Cursor.isLetter(words.charAt(0));
        return several || Commands.JOINING_WORDS.contains(words);
    }

    private static boolean isName(String words) {
        return !words.isEmpty()
                && Cursor.isLetter(words.charAt(0))
                && words.chars().allMatch(c -> c == '_' || Cursor.isLetter((char) c) || Cursor.isDigit((char) c));
    }

    /** The bracket behind {@code \left} or {@code \right}: a point is none, a bar opens or closes. */
    private void delimiter(String bar, String doubleBar) {
        cursor.moveTo(cursor.afterBlanks(cursor.at()));
        if (cursor.ahead(0) == '.') {
            cursor.skip(1);
        } else if (cursor.ahead(0) == '|' || cursor.startsWith("\\vert")) {
            lexer.sign(bar, cursor.ahead(0) == '|' ? 1 : 5);
        } else if (cursor.startsWith("\\|") || cursor.startsWith("\\Vert")) {
            lexer.sign(doubleBar, cursor.startsWith("\\|") ? 2 : 5);
        }
    }

    private void environment(boolean begins) {
        int brace = cursor.afterBlanks(cursor.at());
        int close = cursor.charAt(brace) == '{' ? cursor.closingBrace(brace) : -1;
        if (close < 0) {
            throw new Unreadable("an environment has no name", brace);
        }
        String name = cursor.text().substring(brace + 1, close).replace("*", "").strip();
        if (REFUSED.contains(name)) {
            throw new Unreadable("\"" + name + "\" is not read", brace);
        }
        cursor.moveTo(close + 1);
        if (MATRICES.contains(name)) {
            if (begins && name.equals("array") && cursor.ahead(0) == '{') {
                cursor.moveTo(Math.max(cursor.at(), cursor.closingBrace(cursor.at()) + 1));
            }
            lexer.sign(begins ? "matrix(" : "matrix)", 0);
        }
    }

    /** Two backslashes end a row; a length in brackets may follow them. */
    private void row() {
        lexer.sign("row", 2);
        int bracket = cursor.afterBlanks(cursor.at());
        int close = cursor.text().indexOf(']', bracket);
        boolean length = cursor.charAt(bracket) == '['
                && close > bracket
                && cursor.text().substring(bracket, close).matches("\\[-?[\\d.]+\\s*(?:pt|em|ex|mm|cm)");
        cursor.moveTo(length ? close + 1 : cursor.at());
    }
}
