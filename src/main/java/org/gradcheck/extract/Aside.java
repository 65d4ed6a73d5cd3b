package org.gradcheck.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.document.Span.Emphasis;

/** Why a number that stands in an answer is not itself the answer. */
enum Aside {
    /** {@code not 7}, {@code instead of 7}, {@code ignore the 7 from before}. */
    DENIED(
            true,
            "(?:\\bnot|n't|\\b(?:instead of|rather than|other than|neither|nor|without))(?: equal to| about| really| just| simply| the)?\\s*$"
                    + "|\\b(?:ignore|disregard|forget(?: about)?)\\b[^,.;:]*$",
            "^\\s*(?:[a-z]+ )?(?:(?:is|was|were|are|would be|seems|looks) )(?:wrong|incorrect|not (?:right|correct|possible|the answer)|false|a (?:typo|mistake)|impossible|too )"),
    /** {@code Section 4.1}, {@code cell 12}, {@code (2019)}: a name, not a quantity. */
    REFERENCE(
            true,
            "\\b(?:figure|fig\\.|table|tab\\.|section|sec\\.|chapter|ch\\.|page|p\\.|pp\\.|equation|eqn?\\.|eq|theorem|lemma|appendix|slide|lecture|week"
                    + "|exercise|problem|question|homework|hw|assignment|task|cell|notebook|line|step|method|approach|variant|option|case|version|attempt"
                    + "|layer|block|stage|epoch|iteration|fold|run|student|group|conv|fc|seed|no\\.|python|part|ref\\.?)\\s*(?:no\\.?|number|#)?\\s*[(\\[]?$",
            "^(?:st|nd|rd|th)\\b"),
    /** {@code (3 points)}: what it is worth. */
    POINTS(true, "", "^\\s*(?:/\\s*\\d+\\s*)?(?:points?|pts|marks?)\\b"),
    /** {@code 9x9, because 1+2+2+2+2 = 9}: what follows says why. */
    REASON(
            false,
            "^[^\\d]*+\\d.*\\b(?:because|since|as we|due to|namely|for example|e\\.g\\.|for comparison|compared (?:to|with))\\b"
                    + "|^\\W*(?:because|since|as)\\b[^,.;]*$"
                    + "|\\b(?:e\\.g\\.|for example|for instance|compared (?:to|with)|in contrast to)[^,.;]*$",
            ""),
    /** {@code If 1 epoch takes 90 s}, {@code for 10 classes}: what is given. */
    CONDITION(
            false,
            "\\bcount(?:s|ed|ing)?\\b[^,.;:]*\\bas(?: an?| the| only)?\\s*$|\\b(?:if|assuming|assume|given(?! by)|suppose|let|out of|unless|whether|unlike|starting (?:from|at|with)|where|as in|compared)\\b[^,.;:]*$",
            ""),
    /** {@code with 8 heads}, {@code of which 64 are biases}: something that goes with it. */
    COMPANION(
            false,
            "\\b(?:for|with|using)(?: an?| the| only| each| all)?(?: [a-z]+){0,2}\\s*$"
                    + "|\\b(?:from|at|over|by|after|before|of which|(?:better|worse) than|of them|of these|among them|including)(?: an?| the| only| each| all)?\\s*$",
            ""),
    /** {@code a dense layer would need 27,000,000}: what is not the case. */
    IMAGINED(false, "\\bwould (?:only )?(?:need|have|be|give|take|require|cost|use|get)\\b[^,.;]*$", "^\\s*would\\b"),
    /** {@code I first thought 28x28}: what was believed before. */
    PAST(
            false,
            "\\b(?:thought|first (?:got|had|wrote|thought)|originally|initially|previously|earlier|used to|where it was|had expected|expected|typical(?:ly)?|usual(?:ly)?|in the lecture)\\b[^,.;]*$",
            "^\\s*(?:at first|was my first)"),
    /** {@code never larger than 1}: a limit, not a value. */
    BOUND(
            false,
            "\\b(?:at least|at most|(?:more|less|larger|greater|smaller|bigger|higher|lower|fewer|longer|shorter) than|(?<!\\b(?:add|adds|sum|sums|round|rounds|rounded) )up to|below|above|exceeds?|no more than|minimum of|maximum of)(?: about| around)?\\s*$",
            "^\\s*or (?:more|less|fewer|higher|lower|larger|smaller)\\b"),
    /** {@code my neighbour got 7}, {@code the next layer has 614,656}: someone or something else's. */
    OTHERS(
            false,
            "\\b(?:neighbou?rs?|friends?|classmates?|partners?|colleagues?|chatgpt|solution sheet|textbook)\\b[^,.;]*$"
                    + "|\\b(?:the|a|an) (?:next|previous|other|following) (?:[a-z]+ )?(?:layer|block|module|stage|model|network|one)\\b[^,.;]*$",
            ""),
    /** {@code 1x1 pixel of the output comes from 9x9 pixels}: what looks, not what is seen. */
    VIEWER(
            true,
            "",
            "^\\s*(?:pixels?|units?|neurons?|outputs?|activations?|values?)\\b[^.;]{0,80}\\b(?:comes? from|sees?|looks? at|depends? on|corresponds? to|covers?)\\b"),
    /** {@code for n = 3 it is 13}: an example of a formula. */
    EXAMPLE(false, "\\bfor [a-z] ?= ?\\d+,?(?: [a-z']+){0,4}\\s*$", ""),
    /** {@code (64 each)}. */
    BRACKETS(false, "", "");

    private static final Pattern QUERY_IN_BRACKETS = Pattern.compile("\\s*\\?\\s*\\)");
    private static final Pattern QUERY_BEFORE_QUESTION =
            Pattern.compile("\\s*\\?[\\s)]*\\.?\\s*(?:how|what|which)\\b[^?]*\\?", Pattern.CASE_INSENSITIVE);

    private final boolean never;
    private final Pattern before;
    private final Pattern after;

    Aside(boolean never, String before, String after) {
        this.never = never;
        this.before = Pattern.compile(before.isEmpty() ? "(?!)" : before);
        this.after = Pattern.compile(after.isEmpty() ? "(?!)" : after);
    }

    /** Whether it is no answer even where nothing else is written. */
    boolean isNever() {
        return never;
    }

    /** Whether a value of which this is said leaves open what the value is. */
    boolean leavesOpen() {
        return this == BOUND;
    }

    /** Why the number is not the answer, the weightiest reason; empty if nothing speaks against it. */
    static Optional<Aside> of(Statement statement, Sentence sentence, Topic topic) {
        if (statement.emphasis() == Emphasis.STRUCK || sentence.asks() || isQueried(statement)) {
            return Optional.of(DENIED);
        }
        if (isYear(statement) || topic.isGiven(statement)) {
            return Optional.of(REFERENCE);
        }
        Optional<Aside> said = Arrays.stream(values())
                .filter(aside -> aside.appliesTo(statement, sentence, topic))
                .findFirst();
        return said.or(() -> statement.isBracketed() ? Optional.of(BRACKETS) : Optional.empty());
    }

    private boolean appliesTo(Statement statement, Sentence sentence, Topic topic) {
        if (this == COMPANION && statement.isChain()) {
            return false;
        }
        if (this == EXAMPLE && topic.isAbout("=")) {
            return false;
        }
        if (this == REFERENCE && (statement.isChain() || topic.asksWhich(statement.before()))) {
            return false;
        }
        boolean led = this == REFERENCE
                ? before.matcher(statement.lead().toLowerCase(Locale.ROOT)).find()
                : before.matcher(sentence.before()).find();
        return led || after.matcher(sentence.after()).find();
    }

    /** In {@code (so 3 + 1 = 4?). How many are there?} the value belongs to the question. */
    private static boolean isQueried(Statement statement) {
        boolean bracketed = statement.isBracketed()
                && QUERY_IN_BRACKETS.matcher(statement.rest()).lookingAt();
        return bracketed || QUERY_BEFORE_QUESTION.matcher(statement.rest()).lookingAt();
    }

    private static boolean isYear(Statement statement) {
        return statement.text().matches("(?:19|20)\\d\\d")
                && statement.isBracketed()
                && statement.rest().startsWith(")");
    }
}
