package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;

/** How a definition says what arguments its command takes. */
final class TexSignature {

    private TexSignature() {}

    /** The letters of {@code \NewDocumentCommand}: {@code m}, {@code o}, {@code O{standard}} and {@code s}. */
    static List<TexParameter> parameters(List<TexToken> letters) {
        TexTokens stream = new TexTokens(letters);
        List<TexParameter> parameters = new ArrayList<>();
        while (stream.peek().isPresent()) {
            switch (stream.take().text()) {
                case "m" -> parameters.add(TexParameter.MANDATORY);
                case "o" -> parameters.add(TexParameter.optional(List.of()));
                case "O" -> parameters.add(TexParameter.optional(stream.argument()));
                case "s" -> parameters.add(TexParameter.STAR);
                default -> {}
            }
        }
        return parameters;
    }

    /** What stands between the name and the body of {@code \def}: {@code #1to#2;}. */
    static List<TexParameter> delimited(List<TexToken> signature) {
        List<TexParameter> parameters = new ArrayList<>();
        boolean parameter = false;
        for (int at = 0; at < signature.size(); ) {
            int end = at;
            while (end < signature.size() && !signature.get(end).is(TexToken.Kind.PARAMETER)) {
                end++;
            }
            List<TexToken> words = signature.subList(at, end);
            if (parameter) {
                parameters.add(words.isEmpty() ? TexParameter.MANDATORY : TexParameter.upTo(words));
            } else if (!words.isEmpty()) {
                parameters.add(TexParameter.literal(words));
            }
            parameter = end < signature.size();
            at = end + 2;
            if (parameter && at >= signature.size()) {
                parameters.add(TexParameter.MANDATORY);
            }
        }
        return parameters;
    }
}
