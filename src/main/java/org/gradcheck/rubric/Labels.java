package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a part is called in documents, guessed from its id. Spaces, brackets and words such as Question do not matter
 * where labels are looked for, so that one spelling of each form is enough.
 *
 * @param labels the part's own labels
 * @param within the labels of the enclosing question
 */
record Labels(List<String> labels, List<String> within) {

    /** {@code 1a} and {@code 1.a}: a part and the question around it. */
    private static final Pattern QUESTION_AND_LETTER = Pattern.compile("([0-9]{1,3})\\.?([a-zA-Z])");

    /** {@code 2a-conv1}: a named line within a part. */
    private static final Pattern PART_AND_NAME = Pattern.compile("([0-9]{1,3}[a-zA-Z]?)-(.+)");

    private static final Pattern LETTER = Pattern.compile("[a-zA-Z]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})*");

    Labels {
        labels = List.copyOf(labels);
        within = List.copyOf(within);
    }

    /** The labels that an id tells; empty if it is no more than a name for the teacher. */
    static Optional<Labels> of(String id, List<String> within) {
        Matcher part = QUESTION_AND_LETTER.matcher(id);
        if (part.matches()) {
            return Optional.of(new Labels(List.of(id, "(" + part.group(2) + ")"), or(within, part.group(1))));
        }
        Matcher line = PART_AND_NAME.matcher(id);
        if (line.matches()) {
            return Optional.of(new Labels(List.of(line.group(2)), or(within, line.group(1))));
        }
        if (LETTER.matcher(id).matches()) {
            return Optional.of(new Labels(letter(id, within), within));
        }
        return NUMBER.matcher(id).matches() ? Optional.of(new Labels(List.of(id), within)) : Optional.empty();
    }

    private static List<String> or(List<String> within, String guessed) {
        return within.isEmpty() ? List.of(guessed) : within;
    }

    private static List<String> letter(String letter, List<String> within) {
        List<String> labels = new ArrayList<>();
        within.forEach(question -> labels.add(question + "(" + letter + ")"));
        labels.add("(" + letter + ")");
        return labels;
    }
}
