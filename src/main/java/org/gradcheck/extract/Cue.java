package org.gradcheck.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/** What marks a text as the answer, the strongest first. */
enum Cue {
    BOXED(60, "it is boxed", ""),
    ANSWER(50, "it is called the answer", "(?:final )?(?:answer|result)\\b[^.]*$"),
    TOTAL(40, "it is called the total", "\\b(?:total|altogether|together|in all|overall|sum)\\b[^.]*$"),
    BOLD(35, "it is set in bold", ""),
    CONCLUSION(
            20,
            "it is drawn as a conclusion",
            "(?:\\b(?:therefore|hence|so|thus|finally|consequently)\\b[^.]*|∴\\s*|\\\\therefore\\s*)$"),
    ASSERTED(
            20,
            "a sentence says that it is so",
            "\\b(?:is|are|be|becomes?|equals?|gives?|makes?|yields?|get|obtain|have|has|(?:comes?|amounts?|adds up|leads?) to)(?: then| now| about| roughly| approximately)?\\s*$"),
    CHAIN(20, "a calculation ends there", ""),
    STATED(5, "it ends a statement", "");

    private final int weight;
    private final String evidence;
    private final Pattern before;

    Cue(int weight, String evidence, String before) {
        this.weight = weight;
        this.evidence = evidence;
        this.before = Pattern.compile(before, Pattern.CASE_INSENSITIVE);
    }

    int weight() {
        return weight;
    }

    String evidence() {
        return evidence;
    }

    /** Whether a writer who uses this cue twice, with different values, contradicts herself. */
    boolean isFinal() {
        return weight >= BOLD.weight;
    }

    boolean announces(String words) {
        return !before.pattern().isEmpty()
                && before.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    /** The strongest cue of a statement. */
    static Cue of(Statement statement) {
        return switch (statement.emphasis()) {
            case BOXED -> BOXED;
            default -> ofWords(statement);
        };
    }

    private static Cue ofWords(Statement statement) {
        for (Cue cue : new Cue[] {ANSWER, TOTAL}) {
            if (cue.announces(statement.before())) {
                return cue;
            }
        }
        if (statement.emphasis() == org.gradcheck.document.Span.Emphasis.BOLD) {
            return BOLD;
        }
        for (Cue cue : new Cue[] {CONCLUSION, ASSERTED}) {
            if (cue.announces(statement.before())) {
                return cue;
            }
        }
        return statement.chain().relations().isEmpty() ? STATED : CHAIN;
    }
}
