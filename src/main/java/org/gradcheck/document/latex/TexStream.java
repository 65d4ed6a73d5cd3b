package org.gradcheck.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tokens one after the other, with the writer's own macros expanded. */
final class TexStream {

    /** Far above any homework; macros that call themselves reach it at once. */
    private static final int MAX_EXPANSIONS = 20_000;

    private static final int MAX_PENDING = 200_000;

    /** How many tokens are moved to take arguments and to put them back; arguments nested without end reach it. */
    private static final int MAX_MOVES = 10_000_000;

    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac", "binom", "sqrt");

    private final Deque<TexToken> pending = new ArrayDeque<>();
    private final TexMacros macros = new TexMacros();
    private final TexDefinitions definitions = new TexDefinitions(macros);
    private final TexConditions conditions = new TexConditions();
    private int maxPending = MAX_PENDING;
    private int expansions;
    private int moves;
    private boolean runaway;
    private boolean afterScript;

    TexStream(List<TexToken> tokens) {
        pushFile(tokens);
        moves = 0;
    }

    /** Puts a file's tokens before those that are still to come. */
    void pushFile(List<TexToken> tokens) {
        maxPending += tokens.size();
        pushBack(tokens);
    }

    /** Whether macros or arguments have grown without end; then no macro is expanded any more. */
    boolean isRunaway() {
        runaway |= expansions >= MAX_EXPANSIONS || pending.size() > maxPending || moves >= MAX_MOVES;
        return runaway;
    }

    private void move() {
        if (moves++ == MAX_MOVES) {
            pending.clear();
        }
    }

    /** The next token as it stands, without expansion. */
    Optional<TexToken> peek() {
        return Optional.ofNullable(pending.peek());
    }

    TexToken take() {
        return pending.remove();
    }

    /** The next token that is neither a macro nor a definition or condition; empty at the end. */
    Optional<TexToken> next() {
        while (!pending.isEmpty()) {
            TexToken token = pending.remove();
            if (!token.is(TexToken.Kind.COMMAND) || !isDone(token)) {
                afterScript = token.isCharacter('^') || token.isCharacter('_');
                braceMacros(token);
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private boolean isDone(TexToken command) {
        if (command.isPrimitive()) {
            return false;
        }
        if (conditions.decide(command, this) || definitions.define(command, this)) {
            return true;
        }
        Optional<List<TexToken>> expansion = isRunaway() ? Optional.empty() : macros.expand(command, this);
        expansion.ifPresent(tokens -> {
            expansions++;
            pushBack(afterScript ? inBraces(command, tokens) : tokens);
        });
        return expansion.isPresent();
    }

    /** An exponent that is a macro is raised whole, {@code \newcommand{\n}{12} x^\n}. */
    private static List<TexToken> inBraces(TexToken place, List<TexToken> tokens) {
        List<TexToken> braced = new ArrayList<>(tokens);
        braced.add(0, place.asOpen());
        braced.add(place.asClose());
        return braced;
    }

    /** So is a macro that is the numerator or the denominator of a fraction without braces. */
    private void braceMacros(TexToken command) {
        if (!command.is(TexToken.Kind.COMMAND) || !FRACTIONS.contains(command.name())) {
            return;
        }
        List<TexToken> arguments = new ArrayList<>();
        skipSpace();
        while (arguments.size() < 6
                && !pending.isEmpty()
                && macros.find(pending.element()).isPresent()) {
            TexToken macro = pending.remove();
            arguments.addAll(inBraces(macro, List.of(macro)));
            skipSpace();
        }
        pushBack(arguments);
    }

    TexMacros macros() {
        return macros;
    }

    TexConditions conditions() {
        return conditions;
    }

    void pushBack(List<TexToken> tokens) {
        for (int i = tokens.size() - 1; i >= 0 && moves <= MAX_MOVES; i--) {
            pending.push(tokens.get(i));
            move();
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

    /** A length without braces, as TeX has it: {@code \kern-3cm}, {@code \hskip 1em plus 1fil}. */
    String length() {
        StringBuilder length = new StringBuilder();
        boolean unit = false;
        while (!pending.isEmpty() && !unit) {
            TexToken token = pending.element();
            boolean letter = token.is(TexToken.Kind.CHARACTER)
                    && Character.isLetter(token.text().charAt(0));
            if (!letter
                    && !token.isDigit()
                    && !token.isSpace()
                    && !"+-.".contains(token.text())
                    && !(length.indexOf("\\") < 0 && token.is(TexToken.Kind.COMMAND) && isLength(token))) {
                break;
            }
            length.append(pending.remove().text());
            unit = letter && length.toString().strip().matches(".*[a-z]{2}") || token.is(TexToken.Kind.COMMAND);
        }
        return length.toString();
    }

    private static boolean isLength(TexToken command) {
        return command.text().endsWith("width")
                || command.text().endsWith("height")
                || command.text().endsWith("skip");
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
