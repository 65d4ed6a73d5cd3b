package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.MathCharacters;

/**
 * An equation of a field {@code EQ} as LaTeX: {@code \\f(1,2)} is a fraction (ISO/IEC 29500-1, section 17.16.5.15).
 *
 * <p>Read are {@code f} fractions, {@code r} roots, {@code s} raised and lowered text, {@code i} sums, products and
 * integrals, {@code b} brackets, {@code x} boxes and {@code l} lists.
 */
final class FieldEquation {

    private static final Pattern COMMAND =
            Pattern.compile("\\\\([a-zA-Z])((?:\\s*+\\\\(?:[a-z]{2}[\\d.]*+(?:\\\\[^a-zA-Z0-9\\s])?))*+)\\s*+\\(");
    private static final Pattern SIGN = Pattern.compile("\\\\(bc|lc|rc)\\\\(.)");
    private static final int MAX_DEPTH = 20;

    private final String text;
    private int at;
    private boolean unknown;

    private FieldEquation(String text) {
        this.text = text;
    }

    /** The LaTeX; nothing where there is a part that is not known, or brackets don't match. */
    static Optional<String> latex(String arguments) {
        FieldEquation equation = new FieldEquation(arguments);
        String latex = equation.sequence(0);
        return equation.unknown || equation.at < arguments.length() ? Optional.empty() : Optional.of(latex.strip());
    }

    /** Everything up to a comma or closing bracket that belongs to what stands around. */
    private String sequence(int depth) {
        StringBuilder latex = new StringBuilder();
        int brackets = 0;
        while (at < text.length() && !(brackets == 0 && depth > 0 && ",;)".indexOf(text.charAt(at)) >= 0)) {
            Matcher command = COMMAND.matcher(text).region(at, text.length());
            char c = text.charAt(at);
            if (command.lookingAt()) {
                at = command.end();
                latex.append(write(command.group(1), command.group(2), arguments(depth + 1)));
            } else {
                brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
                latex.append(sign());
            }
        }
        return latex.toString();
    }

    /** A backslash makes a comma or bracket a plain one. */
    private String sign() {
        if (text.charAt(at) == '\\') {
            at++;
            unknown |= at >= text.length() || Character.isLetter(text.charAt(at));
        }
        return at < text.length() ? MathCharacters.latex(String.valueOf(text.charAt(at++))) : "";
    }

    private List<String> arguments(int depth) {
        List<String> arguments = new ArrayList<>();
        unknown |= depth > MAX_DEPTH;
        while (!unknown) {
            arguments.add(sequence(depth).strip());
            unknown |= at >= text.length();
            if (unknown || text.charAt(at++) == ')') {
                break;
            }
        }
        return arguments;
    }

    private String write(String command, String options, List<String> arguments) {
        int count = arguments.size();
        if (unknown) {
            return "";
        }
        return switch (command.toLowerCase(Locale.ROOT) + count) {
            case "f2" -> "\\frac{" + arguments.get(0) + "}{" + arguments.get(1) + "}";
            case "r1" -> "\\sqrt{" + arguments.get(0) + "}";
            case "r2" -> "\\sqrt[" + arguments.get(0) + "]{" + arguments.get(1) + "}";
            case "s1" -> (options.contains("\\do") ? "_{" : "^{") + arguments.get(0) + "}";
            case "s2" -> "^{" + arguments.get(0) + "}_{" + arguments.get(1) + "}";
            case "i3" ->
                operator(options) + "_{" + arguments.get(0) + "}^{" + arguments.get(1) + "} " + arguments.get(2);
            case "b1" -> bracket(options, "lc", "(") + arguments.get(0) + bracket(options, "rc", ")");
            case "x1" -> "\\boxed{" + arguments.get(0) + "}";
            case "l1", "l2", "l3", "l4" -> String.join(",", arguments);
            default -> {
                unknown = true;
                yield "";
            }
        };
    }

    private static String operator(String options) {
        return options.contains("\\su") ? "\\sum" : options.contains("\\pr") ? "\\prod" : "\\int";
    }

    private static String bracket(String options, String side, String standard) {
        Matcher sign = SIGN.matcher(options);
        String found = standard;
        while (sign.find()) {
            boolean both = sign.group(1).equals("bc");
            if (both || sign.group(1).equals(side)) {
                found = both && side.equals("rc") ? closing(sign.group(2)) : sign.group(2);
            }
        }
        return MathCharacters.latex(found);
    }

    private static String closing(String open) {
        int index = "([{<".indexOf(open);
        return index < 0 ? open : String.valueOf(")]}>".charAt(index));
    }
}
