package org.gradcheck.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The commands a writer defined: {@code \newcommand}, {@code \def} and {@code \DeclareMathOperator}. */
final class TexMacros {

    private record Macro(int parameters, Optional<List<TexToken>> firstDefault, List<TexToken> body) {}

    private final Map<String, Macro> macros = new LinkedHashMap<>();

    boolean knows(TexToken token) {
        return token.is(TexToken.Kind.COMMAND) && macros.containsKey(token.name());
    }

    /** Reads a definition whose command was just taken; false where the command defines nothing. */
    boolean define(TexToken command, TexStream stream) {
        switch (command.name()) {
            case "newcommand", "renewcommand", "providecommand" -> newCommand(stream);
            case "def", "gdef", "edef" -> def(stream);
            case "DeclareMathOperator" -> operator(command, stream);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void newCommand(TexStream stream) {
        stream.skipStar();
        String name = name(stream);
        int parameters = stream.option().map(TexMacros::number).orElse(0);
        Optional<List<TexToken>> firstDefault = stream.option();
        macros.put(name, new Macro(parameters, firstDefault, stream.argument()));
    }

    private void def(TexStream stream) {
        String name = name(stream);
        int parameters = 0;
        while (stream.peek().map(token -> !token.is(TexToken.Kind.OPEN)).orElse(false)) {
            parameters += stream.take().is(TexToken.Kind.PARAMETER) ? 1 : 0;
        }
        macros.put(name, new Macro(parameters, Optional.empty(), stream.argument()));
    }

    private void operator(TexToken command, TexStream stream) {
        stream.skipStar();
        String name = name(stream);
        List<TexToken> body = new ArrayList<>();
        body.add(new TexToken(TexToken.Kind.COMMAND, "\\operatorname", command.offset()));
        body.add(new TexToken(TexToken.Kind.OPEN, "{", command.offset()));
        body.addAll(stream.argument());
        body.add(new TexToken(TexToken.Kind.CLOSE, "}", command.offset()));
        macros.put(name, new Macro(0, Optional.empty(), body));
    }

    private static String name(TexStream stream) {
        String name = TexStream.text(stream.argument()).strip();
        return name.startsWith("\\") ? name.substring(1) : name;
    }

    private static int number(List<TexToken> tokens) {
        String digits = TexStream.text(tokens).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : digits.charAt(0) - '0';
    }

    /** What a call of a known macro stands for; its arguments are taken from the stream. */
    List<TexToken> expand(TexToken call, TexStream stream) {
        Macro macro = Objects.requireNonNull(macros.get(call.name()), call.name());
        List<List<TexToken>> arguments = new ArrayList<>();
        macro.firstDefault.map(standard -> stream.option().orElse(standard)).ifPresent(arguments::add);
        while (arguments.size() < macro.parameters) {
            arguments.add(stream.argument());
        }
        return substitute(macro.body, arguments, call.offset());
    }

    private static List<TexToken> substitute(List<TexToken> body, List<List<TexToken>> arguments, int offset) {
        List<TexToken> expanded = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            int number = body.get(i).is(TexToken.Kind.PARAMETER) && i + 1 < body.size()
                    ? body.get(i + 1).text().charAt(0) - '0'
                    : 0;
            if (number >= 1 && number <= arguments.size()) {
                expanded.addAll(arguments.get(number - 1));
                i++;
            } else {
                expanded.add(body.get(i).at(offset));
            }
        }
        return expanded;
    }
}
