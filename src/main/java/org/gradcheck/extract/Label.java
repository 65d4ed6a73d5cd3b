package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern WORD = Pattern.compile(
            "^(?:(?:question|problem|part|exercise|task|answer(?: to)?|solution(?: to)?|ex)\\b|[qp](?=\\W*\\d))[\\s.:#]*");

    private static final Pattern ONE_NAME =
            Pattern.compile("(?!(?:i{1,3}|iv|vi{0,3}|ix)$)[a-z][a-z ]+\\d*(?: [a-z0-9 ]+)?|[a-z]\\d+");

    Label {
        steps = List.copyOf(steps);
    }

    /** The label that a rubric or a student spells out. */
    static Label of(String text) {
        String bare = WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher step = STEP.matcher(bare);
        List<String> steps = new ArrayList<>();
        while (step.find()) {
            steps.add(step.group());
        }
        return new Label(NAME.matcher(bare).matches() ? List.of(bare) : steps);
    }

    int size() {
        return steps.size();
    }

    String last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether its last step is a name such as {@code conv1}, rather than a number or letter. */
    boolean isNamed() {
        return !steps.isEmpty() && ONE_NAME.matcher(last()).matches();
    }

    /** Whether it begins with a number, as the labels of whole questions do. */
    boolean isNumber() {
        return !steps.isEmpty() && Character.isDigit(steps.get(0).charAt(0));
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

    Label first(int count) {
        return new Label(steps.subList(0, count));
    }

    Label end(int count) {
        return new Label(steps.subList(steps.size() - count, steps.size()));
    }
}
