package org.gradcheck.document.latex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows {@code \iftrue}, {@code \iffalse} and the conditions a writer named with {@code \newif}. Of any other condition
 * both branches are read, and the first such place is kept.
 */
final class TexConditions {

    private static final Set<String> UNDECIDED = Set.of(
            "if",
            "ifx",
            "ifnum",
            "ifdim",
            "ifodd",
            "ifcase",
            "ifcat",
            "ifmmode",
            "ifdefined",
            "ifcsname",
            "ifpdf",
            "ifxetex",
            "ifluatex",
            "ifvmode",
            "ifhmode",
            "ifvoid",
            "ifeof");

    private final Map<String, Boolean> known = new LinkedHashMap<>(Map.of("iftrue", true, "iffalse", false));
    private Optional<TexToken> undecided = Optional.empty();
    private Optional<TexToken> unclosed = Optional.empty();

    /** Acts on a command of a condition, whose branch that does not hold is taken from the stream. */
    boolean decide(TexToken command, TexTokens stream) {
        String name = command.name();
        if (known.containsKey(name)) {
            if (!known.getOrDefault(name, true)) {
                skip(command, stream, true);
            }
        } else if (name.equals("else")) {
            skip(command, stream, false);
        } else if (name.equals("newif")) {
            stream.argument().stream().findFirst().ifPresent(condition -> known.put(condition.name(), false));
        } else if (UNDECIDED.contains(name)) {
            undecided = undecided.or(() -> Optional.of(command));
        } else {
            return name.equals("fi") || isSwitch(name);
        }
        return true;
    }

    private boolean isSwitch(String name) {
        boolean on = name.endsWith("true");
        String condition = "if" + name.replaceFirst("(true|false)$", "");
        boolean found = (on || name.endsWith("false")) && known.containsKey(condition) && condition.length() > 2;
        if (found) {
            known.put(condition, on);
        }
        return found;
    }

    /** Passes over a branch, to its {@code \fi} or, where the other branch is wanted, to its {@code \else}. */
    private void skip(TexToken command, TexTokens stream, boolean toElse) {
        int depth = 0;
        while (stream.peek().isPresent()) {
            TexToken token = stream.take();
            if (!token.is(TexToken.Kind.COMMAND)) {
                continue;
            }
            if (token.isCommand("fi") && depth-- == 0 || toElse && depth == 0 && token.isCommand("else")) {
                return;
            }
            depth += known.containsKey(token.name()) || UNDECIDED.contains(token.name()) ? 1 : 0;
        }
        unclosed = unclosed.or(() -> Optional.of(command));
    }

    /** The preamble asks about programs and packages, which changes nothing of what is read. */
    void forget() {
        undecided = Optional.empty();
    }

    Optional<TexToken> undecided() {
        return undecided;
    }

    Optional<TexToken> unclosed() {
        return unclosed;
    }
}
