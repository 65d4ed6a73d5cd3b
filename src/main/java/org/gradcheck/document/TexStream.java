package org.gradcheck.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tokens one after the other, with the writer's own macros expanded. */
final class TexStream {

    /** Far above any homework; macros that call themselves reach it at once. */
    private static final int MAX_EXPANSIONS = 20_000;

    private static final int MAX_PENDING = 200_000;

    private final Deque<TexToken> pending = new ArrayDeque<>();
    private final TexMacros macros = new TexMacros();
    private final int maxPending;
    private int expansions;

    TexStream(List<TexToken> tokens) {
        pending.addAll(tokens);
        maxPending = tokens.size() + MAX_PENDING;
    }

    boolean isRunaway() {
        return expansions >= MAX_EXPANSIONS || pending.size() > maxPending;
    }

    /** The next token as it stands, without expansion. */
    Optional<TexToken> peek() {
        return Optional.ofNullable(pending.peek());
    }

    TexToken take() {
        return pending.remove();
    }

    /** The next token that is neither a macro nor a definition of one; empty at the end. */
    Optional<TexToken> next() {
        while (!pending.isEmpty()) {
            TexToken token = pending.remove();
            if (macros.knows(token) && !isRunaway()) {
                expansions++;
                pushBack(macros.expand(token, this));
            } else if (!token.is(TexToken.Kind.COMMAND) || !macros.define(token, this)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    void pushBack(List<TexToken> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            pending.push(tokens.get(i));
        }
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

    /** A missing brace does not swallow the file: an argument ends with its paragraph at the latest. */
    private List<TexToken> until(Predicate<TexToken> end) {
        List<TexToken> taken = new ArrayList<>();
        int depth = 0;
        while (!pending.isEmpty() && !ends(pending.element())) {
            TexToken token = pending.remove();
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
