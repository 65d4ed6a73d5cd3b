package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the commands that define other commands and environments. */
final class TexDefinitions {

    private final TexMacros macros;

    TexDefinitions(TexMacros macros) {
        this.macros = macros;
    }

    /** Reads a definition whose command was just taken; false where the command defines nothing. */
    boolean define(TexToken command, TexTokens stream) {
        switch (command.name()) {
            case "newcommand", "renewcommand", "DeclareRobustCommand" -> newCommand(stream, true);
            case "providecommand" -> newCommand(stream, false);
            case "NewDocumentCommand", "RenewDocumentCommand", "DeclareDocumentCommand" ->
                documentCommand(stream, true);
            case "ProvideDocumentCommand" -> documentCommand(stream, false);
            case "def", "gdef", "edef", "xdef" -> def(stream);
            case "let" -> let(stream);
            case "newenvironment", "renewenvironment" -> environment(stream);
            case "NewDocumentEnvironment", "RenewDocumentEnvironment" -> documentEnvironment(stream);
            case "DeclareMathOperator" -> operator(command, stream);
            case "DeclarePairedDelimiter" -> delimiters(stream);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void newCommand(TexTokens stream, boolean replaces) {
        stream.skipStar();
        String name = name(stream);
        List<TexParameter> parameters = parameters(stream);
        TexMacro macro = new TexMacro(parameters, stream.argument());
        if (replaces || !macros.knows(name)) {
            macros.put(name, macro);
        }
    }

    /** {@code [2][standard]}: two arguments, of which the first may be left out. */
    private static List<TexParameter> parameters(TexTokens stream) {
        int count = stream.option().map(TexDefinitions::number).orElse(0);
        Optional<List<TexToken>> standard = stream.option();
        List<TexParameter> parameters = new ArrayList<>();
        standard.map(TexParameter::optional).ifPresent(parameters::add);
        parameters.addAll(TexParameter.mandatory(count - parameters.size()));
        return parameters;
    }

    private void documentCommand(TexTokens stream, boolean replaces) {
        String name = name(stream);
        List<TexParameter> parameters = TexSignature.parameters(stream.argument());
        TexMacro macro = new TexMacro(parameters, stream.argument());
        if (replaces || !macros.knows(name)) {
            macros.put(name, macro);
        }
    }

    private void def(TexTokens stream) {
        String name = name(stream);
        List<TexParameter> parameters = TexSignature.delimited(stream.upToGroup());
        macros.put(name, new TexMacro(parameters, stream.argument()));
    }

    /** The other name means what the command means now, whatever becomes of it later. */
    private void let(TexTokens stream) {
        String name = name(stream);
        stream.skipSpace();
        stream.takeIf('=');
        stream.skipSpace();
        if (stream.peek().isPresent()) {
            TexToken meaning = stream.take();
            macros.put(name, macros.find(meaning).orElse(TexMacro.of(List.of(meaning.asPrimitive()))));
        }
    }

    private void environment(TexTokens stream) {
        stream.skipStar();
        String name = stream.argumentText();
        TexMacro begin = new TexMacro(parameters(stream), stream.argument());
        macros.putEnvironment(name, begin, stream.argument());
    }

    private void documentEnvironment(TexTokens stream) {
        String name = stream.argumentText();
        TexMacro begin = new TexMacro(TexSignature.parameters(stream.argument()), stream.argument());
        macros.putEnvironment(name, begin, stream.argument());
    }

    private void operator(TexToken command, TexTokens stream) {
        stream.skipStar();
        String name = name(stream);
        List<TexToken> body = new ArrayList<>();
        body.add(command.as(TexToken.Kind.COMMAND, "\\operatorname"));
        body.add(command.asOpen());
        body.addAll(stream.argument());
        body.add(command.asClose());
        macros.put(name, TexMacro.of(body));
    }

    private void delimiters(TexTokens stream) {
        String name = name(stream);
        List<TexToken> body = new ArrayList<>(stream.argument());
        TexToken place = body.isEmpty() ? new TexToken(TexToken.Kind.BLANK, " ", 0) : body.get(0);
        body.add(place.as(TexToken.Kind.PARAMETER, "#"));
        body.add(place.as(TexToken.Kind.CHARACTER, "3"));
        body.addAll(stream.argument());
        List<TexParameter> parameters =
                List.of(TexParameter.STAR, TexParameter.optional(List.of()), TexParameter.MANDATORY);
        macros.put(name, new TexMacro(parameters, body));
    }

    private static String name(TexTokens stream) {
        String name = TexTokens.text(stream.argument()).strip();
        return name.startsWith("\\") ? name.substring(1) : name;
    }

    private static int number(List<TexToken> tokens) {
        String digits = TexTokens.text(tokens).replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : digits.charAt(0) - '0';
    }
}
