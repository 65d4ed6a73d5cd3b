package org.gradcheck.extract;

/**
 * What speaks for and against a place in a document being where an answer begins, and for the way from one such place to
 * the next. The worth of a way through a document is the sum of these; three points are as much as one bracketed label.
 */
enum Sign {
    // How the label is written.
    /** A word says that a label follows: {@code Problem 1}, {@code part b}. */
    ANNOUNCED(6),
    /** The label stands in a heading. */
    IN_HEADING(4),
    /** The label has several steps: {@code 1a}, {@code 2.(c)}. */
    STEPPED(4),
    /** Brackets, a full stop or a colon mark it: {@code (a)}, {@code 1.}. */
    MARKED(3),
    /** Only a full stop marks a letter, as in an initial: {@code a.} */
    STOPPED_LETTER(-1),
    /** It is a capital, or a Roman numeral in capitals, as whole questions have. */
    CAPITAL(0),
    /** It might be a number with decimals: {@code 1.2} without a mark behind it. */
    DECIMAL(-12),
    /** So are the labels of this document: {@code 1.1}, {@code 1.2}, {@code 2.1}. */
    DECIMAL_LABELS(10),
    /** The question is called by a name: {@code conv1}. */
    NAMED(6),
    /** So is a row of a table, which goes with what is said around the table; there may be many. */
    NAMED_IN_TABLE(1),
    /** What follows repeats the question's wording. */
    WORDED(6),
    /** The words of the question, where the document has no labels at all: never more than a hint. */
    KEYWORDS(1),

    // Where it stands.
    /** Another answer stands before it in its line. */
    INLINE(-3),
    /** The line before breaks off in the middle of a sentence, which goes on here. */
    MID_SENTENCE(-9),
    /** No mark parts it from the words that follow, as in {@code 2d convolutions}. */
    BEFORE_WORD(-6),
    /** A line of dots leads to a page number. */
    IN_CONTENTS(-30),

    // What it means in this document.
    /** The rubric has questions with such a label, but not this one. */
    UNKNOWN_PART(0),
    /** It says the question from the outermost label in. */
    IN_FULL(3),
    /** The rubric's label, numbered another way: {@code 1.1} or {@code (i)} for 1a. */
    RENUMBERED(-1),
    /** Numbered another way, though the document has labels as the rubric has them. */
    RENUMBERED_BESIDE_OWN(-7),
    /** A bare number where questions are announced otherwise: a step of a list. */
    LIST_STEP(-9),
    /** A part, numbered another way, behind a word for whole questions: {@code Problem 2} for 1b. */
    RENUMBERED_QUESTION(-15),
    /** A label without the question's number for a part that is labelled in full elsewhere. */
    SHORT_BESIDE_FULL(-6),
    /** The label has an outer number that the rubric does not know. */
    OUTER_UNKNOWN(-2),

    // The way from the answer before.
    /** It is the next one. */
    NEXT(2),
    /** A question is left out; counted up to {@value Move#MOST_SKIPPED} times. */
    SKIPPED(-1),
    /** The same is labelled again. */
    AGAIN(-1),
    /** It goes back to an earlier question. */
    BACK(-6),
    /** It goes back, and says clearly where: {@code Problem 1}, {@code 2(a)}. */
    BACK_CLEARLY(-2),
    /** It goes back among the parts of one question. */
    BACK_IN_QUESTION(-2),
    /** What looks like a label of the rubric's is taken as text. */
    LEFT_AS_TEXT(-2),
    /** So is a heading that announces a question, or has its label in several steps: {@code 5.2}. */
    HEADING_LEFT_AS_TEXT(-100),
    /** Questions are left at the end; counted each. */
    LEFT_OVER(-1),
    /** The question around it is the one that was met last. */
    IN_QUESTION(1),
    /** A new question begins with an inner label in a document that does not number its questions. */
    NEW_QUESTION(-1),
    /** A new question begins with an inner label, though others are headed by their number. */
    HEADING_MISSING(-4),
    /** An inner label below the heading of another question. */
    ELSEWHERE(-12),

    // How the document is numbered as a whole.
    /** Parts are counted through with letters, whatever the question. */
    LETTERS_THROUGH(-3),
    /** Parts are counted through with numbers, which the rubric has for questions. */
    NUMBERS_THROUGH(-5);

    private final int points;

    Sign(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }
}
