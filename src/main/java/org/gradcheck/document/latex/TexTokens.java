package org.gradcheck.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The tokens that are still to come, and how arguments are taken from them as they stand. */
class TexTokens {

    private static final int MAX_PENDING = 200_000;

    /** How many tokens are moved to take arguments and to put them back; arguments nested without end reach it. */
    private static final int MAX_MOVES = 10_000_000;

    private final Deque<TexToken> pending = new ArrayDeque<>();
    private int maxPending = MAX_PENDING;
    private int moves;

    TexTokens(List<TexToken> tokens) {
        pushFile(tokens);
        moves = 0;
    }

    /** Puts a file's tokens before those that are still to come. */
    final void pushFile(List<TexToken> tokens) {
        maxPending += tokens.size();
        pushBack(tokens);
    }

    final void pushBack(List<TexToken> tokens) {
        for (int i = tokens.size() - 1; i >= 0 && moves <= MAX_MOVES; i--) {
            pending.push(tokens.get(i));
            move();
        }
    }

    private void move() {
        if (moves++ == MAX_MOVES) {
            pending.clear();
        }
    }

    /** Whether macros or arguments have grown without end. */
    boolean isRunaway() {
        return pending.size() > maxPending || moves >= MAX_MOVES;
    }

    /** The next token as it stands, without expansion. */
    Optional<TexToken> peek() {
        return Optional.ofNullable(pending.peek());
    }

    /** The same where there is one. */
    TexToken first() {
        return pending.element();
    }

    TexToken take() {
        return pending.remove();
    }

    boolean isEmpty() {
        return pending.isEmpty();
    }

    void clear() {
        pending.clear();
    }

    void skipSpace() {
        while (!pending.isEmpty() && pending.element().isSpace()) {
            pending.remove();
        }
    }

    void skipStar() {
        if (!pending.isEmpty() && pending.element().isCharacter('*')) {
            pending.remove();
        }
    }

    /** An argument in braces without them, or the single next token. */
    List<TexToken> argument() {
        skipSpace();
        if (pending.isEmpty() || ends(pending.element())) {
            return List.of();
        }
        TexToken first = pending.remove();
        return first.is(TexToken.Kind.OPEN) ? until(token -> token.is(TexToken.Kind.CLOSE)) : List.of(first);
    }

    String argumentText() {
        return text(argument()).strip();
    }

    /** Leaves out a star, an option and so many arguments. */
    void skipArguments(int count) {
        skipStar();
        option();
        for (int i = 0; i < count; i++) {
            argument();
        }
    }

    /** Steps into the argument that follows, which ends with a closing brace, whether it is written in braces or not. */
    void openArgument(TexToken command) {
        skipSpace();
        if (isAtGroup()) {
            take();
            return;
        }
        List<TexToken> argument = new ArrayList<>(argument());
        argument.add(command.asClose());
        pushBack(argument);
    }

    /** Takes the end of an environment; any other token is left where it is. */
    boolean isEnd(TexToken token, String environment) {
        if (!token.isCommand("end") || !isAtGroup()) {
            return false;
        }
        List<TexToken> name = argument();
        boolean found = text(name).strip().equals(environment);
        if (!found) {
            List<TexToken> back = new ArrayList<>(name);
            back.add(0, token.asOpen());
            back.add(token.asClose());
            pushBack(back);
        }
        return found;
    }

    boolean takeIf(char c) {
        boolean found = !pending.isEmpty() && pending.element().isCharacter(c);
        if (found) {
            pending.remove();
        }
        return found;
    }

    /** Whether an argument follows in braces. */
    boolean isAtGroup() {
        return peek().map(token -> token.is(TexToken.Kind.OPEN)).orElse(false);
    }

    /** An argument in square brackets without them. */
    Optional<List<TexToken>> option() {
        if (pending.isEmpty() || !pending.element().isCharacter('[')) {
            return Optional.empty();
        }
        pending.remove();
        return Optional.of(until(token -> token.isCharacter(']')));
    }

    /** What stands before the next blank or brace: a file's name is written so. */
    String word() {
        StringBuilder word = new StringBuilder();
        while (!pending.isEmpty() && pending.element().is(TexToken.Kind.CHARACTER)) {
            word.append(pending.remove().text());
        }
        return word.toString();
    }

    /** The inside of a group whose brace was just taken. */
    List<TexToken> groupAfter(TexToken open) {
        pushBack(List.of(open));
        return argument();
    }

    /** What stands before the next brace that opens. */
    List<TexToken> upToGroup() {
        List<TexToken> taken = new ArrayList<>();
        while (!pending.isEmpty() && !isAtGroup() && !ends(pending.element())) {
            taken.add(pending.remove());
        }
        return taken;
    }

    /** What stands before certain tokens, which are taken too; it ends with its paragraph at the latest. */
    List<TexToken> upTo(List<TexToken> end) {
        List<TexToken> taken = new ArrayList<>();
        int depth = 0;
        while (!pending.isEmpty() && !ends(pending.element())) {
            TexToken token = pending.remove();
            move();
            depth += token.is(TexToken.Kind.OPEN) ? 1 : token.is(TexToken.Kind.CLOSE) ? -1 : 0;
            taken.add(token);
            if (depth <= 0 && endsWith(taken, end)) {
                return taken.subList(0, taken.size() - end.size());
            }
        }
        return taken;
    }

    private static boolean endsWith(List<TexToken> tokens, List<TexToken> end) {
        int from = tokens.size() - end.size();
        for (int i = 0; i < end.size(); i++) {
            if (from < 0 || !tokens.get(from + i).text().equals(end.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** A missing brace does not swallow the file: an argument ends with its paragraph at the latest. */
    private List<TexToken> until(Predicate<TexToken> end) {
        List<TexToken> taken = new ArrayList<>();
        int depth = 0;
        while (!pending.isEmpty() && !ends(pending.element())) {
            TexToken token = pending.remove();
            move();
            if (depth == 0 && end.test(token)) {
                return taken;
            }
            depth += token.is(TexToken.Kind.OPEN) ? 1 : token.is(TexToken.Kind.CLOSE) ? -1 : 0;
            taken.add(token);
        }
        return taken;
    }

    private static boolean ends(TexToken token) {
        return token.is(TexToken.Kind.PARAGRAPH_END);
    }

    static String text(List<TexToken> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        return text.toString();
    }
}
