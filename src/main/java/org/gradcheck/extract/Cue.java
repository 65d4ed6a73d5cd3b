package org.gradcheck.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.document.Span.Emphasis;

/** What marks a text as the answer, the strongest first. */
enum Cue {
    BOXED(60, "it is boxed", "", ""),
    ANSWER(
            50,
            "it is called the answer",
            "(?:(?<!as a )(?:final )?\\b(?:answer|result|ans\\.?)\\b|^\\s*a\\s*:)[^.;]*$",
            "^\\s*(?:is|are|would be|must be)\\s+(?:the|my|our)\\s+(?:best|answer|result|right|correct|final|optimal)"),
    TOTAL(
            40,
            "it is called the total",
            "(?:\\b(?:total|altogether|together|in all|overall|sum|combined|final(?: [a-z]+)?\\s*[:=]|final(?: [a-z]+)? is)\\b?|σ(?![\\p{L}(_])|∑|\\\\sigma(?![a-z(_]))[^.;]*$",
            ""),
    BOLD(35, "it is set in bold", "", ""),
    CONCLUSION(
            20,
            "it is drawn as a conclusion",
            "(?:\\b(?:therefore|hence|so|thus|finally|consequently|i\\.e\\.|that is|in conclusion)(?=\\W|$)[^.;]*|(?:∴|\\\\therefore|[-=]>|→|⇒)\\s*)$",
            "^\\s*(?:[a-z]+ ){0,2}(?:in total|altogether|in all|overall|all together)\\b"),
    ASSERTED(
            20,
            "a sentence says that it is so",
            "\\b(?:is|are|be|was|were|becomes?|equals?|gives?|gave|makes?|yields?|gets?|got|obtain(?:s|ed)?|have|has|needs?|takes?|stays?|remains?|says?|costs?|requires?|uses?|reaches|leaves|produces?|counts?|finds?|found|means|contains?|drops to|grows to|halves it to|rises to|falls to"
                    + "|results? in|(?:comes?|round(?:s|ed)?(?: up| down| off)?|amounts?|adds up|leads?|boils down|sums?|shrinks?|reduced?) (?:out )?(?:to|at))"
                    + "(?: then| now| about| roughly| approximately| only| just| exactly| therefore| thus| again| still| already| precisely| also| me| us|:)*\\s*$",
            ""),
    CHAIN(20, "a calculation ends there", "", ""),
    NAMED(20, "it is called what was asked for", "", ""),
    STATED(5, "it ends a statement", "", "");

    private static final Cue[] IN_WORDS = {ANSWER, TOTAL};
    private static final Cue[] IN_SENTENCES = {CONCLUSION, ASSERTED};

    private final int weight;
    private final String evidence;
    private final Optional<Pattern> before;
    private final Optional<Pattern> after;

    Cue(int weight, String evidence, String before, String after) {
        this.weight = weight;
        this.evidence = evidence;
        this.before = before.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(before));
        this.after = after.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(after));
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

    /** Whether a word or a mark says that it is the answer, not only where it stands. */
    boolean isInWords() {
        return this != CHAIN && this != STATED;
    }

    /** Whether words lead up to what is marked so. */
    boolean announces(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return before.filter(pattern -> pattern.matcher(lower).find()).isPresent();
    }

    private boolean marks(Statement statement) {
        String behind = statement.after().toLowerCase(Locale.ROOT);
        return announces(statement.before())
                || after.filter(pattern -> pattern.matcher(behind).find()).isPresent();
    }

    /** The strongest cue of a statement. */
    static Cue of(Statement statement) {
        if (statement.emphasis() == Emphasis.BOXED) {
            return BOXED;
        }
        Optional<Cue> words = first(IN_WORDS, statement);
        if (words.isEmpty() && statement.emphasis() == Emphasis.BOLD) {
            return BOLD;
        }
        return words.or(() -> first(IN_SENTENCES, statement)).orElse(statement.isChain() ? CHAIN : STATED);
    }

    private static Optional<Cue> first(Cue[] cues, Statement statement) {
        for (Cue cue : cues) {
            if (cue.marks(statement)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }
}
