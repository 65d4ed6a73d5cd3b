package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label such as {@code Problem 1(a)}, {@code 1.a)}, {@code Q1.1} or {@code conv1}, told apart from its spelling.
 *
 * @param steps the numbers, letters and words of the label from the outside in, in lower case: {@code [1, a]}
 */
record Label(List<String> steps) {

    private static final Pattern STEP = Pattern.compile("\\d+|[a-z]+\\d*");

    /** What is one name, not steps: {@code conv1}, {@code total parameters}. */
    private static final Pattern NAME =
            Pattern.compile("[a-z]+\\d+|(?!(?:iii?|iv|vii?i?|ix)$)[a-z]{2,}(?: [a-z0-9]+)*");

    /** A word that says that a label follows. */
    private static final String WORD = "(?:question|problem|part|exercise|task|answer(?: to)?|solution(?: to)?|q|p|ex)";

    /** A label at the start of a line: numbers, single letters and Roman numerals, bracketed or with a full stop. */
    private static final Pattern AT_START = Pattern.compile(
            "^[-*•#>\\s]*(" + WORD + "\\b[\\s.#]*|[qp](?=\\d))?"
                    + "(\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-z]|i{1,3}|iv|vi{0,3}|ix)\\)?"
                    + "(?:\\s?[.]?\\s?\\(?(?:[a-z]|i{1,3}|iv|vi{0,3})\\)|\\.?[a-h](?![a-z0-9]))*)"
                    + "([).:](?!\\d)|\\s*[-–](?!\\s*[\\d.(])|\\s*:(?!\\d)|(?=\\s|$))",
            Pattern.CASE_INSENSITIVE);

    /** {@code 1a} and {@code 2.b} are labels without any mark behind them. */
    private static final Pattern STEPPED = Pattern.compile("\\d+\\.?[a-z]", Pattern.CASE_INSENSITIVE);

    /** {@code 5.3 Receptive fields}: behind a number of a section its title. */
    private static final Pattern SECTION = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+");

    /** Words with a capital at first, and neither a number nor the end of a sentence; {@code 5.1 Million} is an amount. */
    private static final Pattern TITLE = Pattern.compile(
            "\\s+(?!(?:Thousand|Million|Billion|Trillion)s?\\b)\\p{Lu}\\p{Ll}*[\\s-]+\\p{L}[^=:;?!]{1,80}(?<![.\\s]|\\s\\d{1,3})\\s*");

    Label {
        steps = List.copyOf(steps);
    }

    /** The label that a rubric spells out. */
    static Label of(String text) {
        String bare = text.toLowerCase(Locale.ROOT).replaceFirst("^" + WORD + "\\b[\\s.:#]*", "");
        Matcher step = STEP.matcher(bare);
        List<String> steps = new ArrayList<>();
        while (step.find()) {
            steps.add(step.group());
        }
        return new Label(NAME.matcher(bare).matches() ? List.of(bare) : steps);
    }

    /** A label found at the start of a line. */
    record Found(Label label, boolean announced, boolean bracketed, int end) {}

    /**
     * The label at the start of a line, if the line begins with one.
     *
     * @param heading whether the line is a heading, which may be a bare number
     */
    static Optional<Found> atStartOf(String line, boolean heading) {
        Matcher matcher = AT_START.matcher(line);
        if (!matcher.find() || isNumberInText(line, matcher, heading)) {
            return Optional.empty();
        }
        boolean announced = matcher.group(1) != null;
        boolean bracketed = matcher.group(2).endsWith(")") || matcher.group(3).startsWith(")");
        return Optional.of(new Found(of(matcher.group(2)), announced, bracketed, matcher.end()));
    }

    /** {@code 5 filters} and {@code a filter} begin with no label; {@code 5.} and {@code a)} do. */
    private static boolean isNumberInText(String line, Matcher matcher, boolean heading) {
        boolean marked = !matcher.group(3).isEmpty() || matcher.group(2).endsWith(")") || isQuestionWord(matcher);
        boolean alone = line.substring(matcher.end()).isBlank();
        boolean stepped = STEPPED.matcher(matcher.group(2)).matches();
        return !marked && !stepped && !(alone && heading) && !isSection(line, matcher, heading);
    }

    private static boolean isSection(String line, Matcher matcher, boolean heading) {
        return SECTION.matcher(matcher.group(2)).matches()
                && (heading || TITLE.matcher(line.substring(matcher.end())).matches());
    }

    /** Whether it begins with a number, as the labels of whole questions do. */
    boolean isNumber() {
        return Character.isDigit(steps.get(0).charAt(0));
    }

    /** "Answer 5" gives an answer, while "Question 5" and "Answer 5:" name a question. */
    private static boolean isQuestionWord(Matcher matcher) {
        String word = matcher.group(1);
        return word != null && !word.toLowerCase(Locale.ROOT).matches("(?s)\\W*(?:answer|solution).*");
    }

    /** This label below another. */
    Label below(Label outer) {
        List<String> all = new ArrayList<>(outer.steps);
        all.addAll(steps);
        return new Label(all);
    }

    boolean startsWith(Label outer) {
        return steps.size() >= outer.steps.size()
                && steps.subList(0, outer.steps.size()).equals(outer.steps);
    }

    boolean endsWith(Label inner) {
        int from = steps.size() - inner.steps.size();
        return from >= 0 && steps.subList(from, steps.size()).equals(inner.steps);
    }

    Label first(int count) {
        return new Label(steps.subList(0, count));
    }
}
