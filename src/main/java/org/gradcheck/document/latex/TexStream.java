package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tokens one after the other, with the writer's own macros expanded. */
final class TexStream extends TexTokens {

    /** Far above any homework; macros that call themselves reach it at once. */
    private static final int MAX_EXPANSIONS = 20_000;

    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac", "binom", "sqrt");

    private static final List<TexToken> NAME_END = List.of(new TexToken(TexToken.Kind.COMMAND, "\\endcsname", 0));

    private final TexMacros macros = new TexMacros();
    private final TexDefinitions definitions = new TexDefinitions(macros);
    private final TexConditions conditions = new TexConditions();
    private int expansions;
    private boolean runaway;
    private boolean afterScript;

    TexStream(List<TexToken> tokens) {
        super(tokens);
    }

    /** Whether macros or arguments have grown without end; then no macro is expanded any more. */
    @Override
    boolean isRunaway() {
        runaway |= expansions >= MAX_EXPANSIONS || super.isRunaway();
        return runaway;
    }

    /** The next token that is neither a macro nor a definition or condition; empty at the end. */
    Optional<TexToken> next() {
        while (!isEmpty()) {
            TexToken token = take();
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
        if (command.isCommand("csname") && !isRunaway()) {
            expansions++;
            pushBack(List.of(command.as(
                    TexToken.Kind.COMMAND, "\\" + text(upTo(NAME_END)).strip())));
            return true;
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
        while (arguments.size() < 6 && peek().flatMap(macros::find).isPresent()) {
            TexToken macro = take();
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
}
