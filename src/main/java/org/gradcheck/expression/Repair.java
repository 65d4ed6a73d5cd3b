package org.gradcheck.expression;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what scanning and copying do to LaTeX: a lost backslash with the letter after it ({@code \times} becomes {@code
 * imes} where {@code \t} was taken for a tab), doubled backslashes, look-alike spaces and raised digits. It also
 * writes out the braces that {@code \frac12} leaves out.
 */
final class Repair {

    private record Rule(Pattern damage, String mended) {}

    private static final List<Rule> RULES = List.of(
            rule("\\\\\\\\(?=[A-Za-z])", "\\\\"),
            rule("(?<![\\\\A-Za-z])[\\t ]*imes(?![a-z])", " \\\\times "),
            rule("(?<![\\\\A-Za-z])\\f?rac\\s*(?=\\{)", "\\\\frac"),
            rule("(\\\\[dt]?frac)\\s*(\\d)\\s*(\\d)", "$1{$2}{$3}"),
            rule("(?<=\\d)\\{,}(?=\\d)", ","),
            rule("(?<=\\d)(?:\\\\[,;:! ]|\\\\thinspace\\s*|~)(?=\\d{3})", "\u2009"),
            rule("\\\\(?:left|right|[bB]igg?[lr]?)\\s*\\.", " "),
            rule("\\\\(?:left|right)(?=[^A-Za-z])", ""),
            rule("(?:\\\\begin|\\\\end|(?<![A-Za-z\\\\])egin)\\{[A-Za-z]+\\*?}", " "),
            rule("\\\\%", "%"));

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿ";
    private static final String RAISED_AS = "0123456789-+n";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final Pattern RAISED_RUN = Pattern.compile("[" + RAISED + "]+");
    private static final Pattern LOWERED_RUN = Pattern.compile("[" + LOWERED + "]+");

    private Repair() {}

    static String mend(String text) {
        String mended = text;
        for (Rule rule : RULES) {
            mended = rule.damage.matcher(mended).replaceAll(rule.mended);
        }
        mended = replaceRuns(mended, RAISED_RUN, "^{", RAISED, RAISED_AS);
        return replaceRuns(mended, LOWERED_RUN, "_{", LOWERED, RAISED_AS);
    }

    private static String replaceRuns(String text, Pattern run, String before, String from, String to) {
        Matcher matcher = run.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(before + translate(found.group(), from, to) + "}"));
    }

    private static String translate(String run, String from, String to) {
        StringBuilder translated = new StringBuilder();
        run.chars().forEach(character -> translated.append(to.charAt(from.indexOf(character))));
        return translated.toString();
    }

    private static Rule rule(String damage, String mended) {
        return new Rule(Pattern.compile(damage), mended);
    }
}
