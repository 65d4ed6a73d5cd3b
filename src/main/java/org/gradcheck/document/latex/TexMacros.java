package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands and environments a writer defined, and what a call of them stands for. */
final class TexMacros {

    private record Environment(TexMacro begin, List<TexToken> end) {}

    private final Map<String, TexMacro> macros = new LinkedHashMap<>();
    private final Map<String, Environment> environments = new LinkedHashMap<>();

    void put(String name, TexMacro macro) {
        macros.put(name, macro);
    }

    void putEnvironment(String name, TexMacro begin, List<TexToken> end) {
        environments.put(name, new Environment(begin, List.copyOf(end)));
    }

    boolean knows(String name) {
        return macros.containsKey(name);
    }

    Optional<TexMacro> find(TexToken token) {
        return token.is(TexToken.Kind.COMMAND) && !token.isPrimitive()
                ? Optional.ofNullable(macros.get(token.name()))
                : Optional.empty();
    }

    /** What stands for the token, its arguments taken from the stream; empty where it means what it always means. */
    Optional<List<TexToken>> expand(TexToken token, TexTokens stream) {
        if (token.isCommand("begin") || token.isCommand("end")) {
            return environments.isEmpty() || token.isPrimitive() ? Optional.empty() : expandEnvironment(token, stream);
        }
        return find(token)
                .map(macro ->
                        TexMacro.substitute(macro.body(), macro.arguments(stream, token.offset()), token.offset()));
    }

    private Optional<List<TexToken>> expandEnvironment(TexToken token, TexTokens stream) {
        List<TexToken> call = new ArrayList<>();
        call.add(token.asPrimitive());
        call.add(token.asOpen());
        call.addAll(stream.argument());
        call.add(token.asClose());
        Environment known = environments.get(
                TexTokens.text(call.subList(2, call.size() - 1)).strip());
        if (known != null && token.isCommand("begin")) {
            call.addAll(TexMacro.substitute(
                    known.begin.body(), known.begin.arguments(stream, token.offset()), token.offset()));
        } else if (known != null) {
            call.addAll(0, TexMacro.substitute(known.end, List.of(), token.offset()));
        }
        return Optional.of(call);
    }
}
