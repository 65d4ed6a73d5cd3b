package org.gradcheck.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/**
 * Words of a vocabulary in a row, and how strongly each is marked as the answer.
 *
 * @param isFirst whether the row stands right behind the label
 * @param isTicked whether rows had boxes, and this one is ticked or has none
 */
record WordsInRow(Row row, boolean isFirst, boolean isTicked) {

    /** Words that say that what follows is not meant; a few others may stand between. */
    private static final Pattern DENIAL = Pattern.compile(
            "(?:\\b(?:not|never|neither|nor|rather than|instead of|unlike|except|than|without|no longer|as opposed to|in contrast to|compared (?:to|with))"
                    + "|n['’]t)(?:[^\\p{L}.;:!?]+(?!but\\b)\\p{L}+){0,3}[^\\p{L}.;:!?]*$",
            Pattern.CASE_INSENSITIVE);

    /** What may stand beside an answer that stands alone. */
    private static final Pattern FILLING = Pattern.compile(
            "(?i)\\b(?:the|an?|option|answer|choice|is|it|i|we|choose|would|use|method|layer|algorithm|called|this)\\b|[^\\p{L}]+");

    /** The letters of a short word or two. */
    private static final int MOST_LETTERS_BESIDE = 12;

    List<Candidate> candidates(Vocabulary vocabulary) {
        String text = text();
        return vocabulary.in(text).stream()
                .filter(mention -> !isDenied(text.substring(0, mention.start())))
                .map(mention -> candidate(text, mention))
                .toList();
    }

    /** The row with blanks for what is struck out. */
    private String text() {
        StringBuilder text = new StringBuilder();
        row.said()
                .spans()
                .forEach(span -> text.append(
                        span.emphasis() == Emphasis.STRUCK
                                ? " ".repeat(span.text().length())
                                : span.text()));
        return text.toString();
    }

    private static boolean isDenied(String before) {
        return DENIAL.matcher(before.substring(Math.max(0, before.length() - 80)))
                .find();
    }

    private Candidate candidate(String text, Mention mention) {
        Cue cue = cue(text, mention);
        Symbol meaning = new Symbol(mention.meaning());
        Written written = new Written(
                text.substring(mention.start(), mention.end()),
                meaning,
                List.of(Reading.exact(new Value.Formula(meaning))),
                false,
                "",
                List.of());
        Place place = at(mention.start())
                .map(at -> at.span().place().right(at.offset()))
                .orElse(row.line().place());
        return new Candidate(written, place, cue.evidence(), cue.weight());
    }

    private Cue cue(String text, Mention mention) {
        Emphasis emphasis = at(mention.start()).map(at -> at.span().emphasis()).orElse(Emphasis.NONE);
        String before = text.substring(0, mention.start());
        if (emphasis == Emphasis.BOXED) {
            return Cue.BOXED;
        }
        if (isTicked || Cue.ANSWER.announces(before)) {
            return Cue.ANSWER;
        }
        if (emphasis == Emphasis.BOLD) {
            return Cue.BOLD;
        }
        boolean isStated = isAlone(before + text.substring(mention.end()))
                || isFirst && isAlone(before)
                || Cue.CONCLUSION.announces(before)
                || Cue.ASSERTED.announces(before);
        return isStated ? Cue.NAMED : Cue.STATED;
    }

    private static boolean isAlone(String beside) {
        return FILLING.matcher(beside).replaceAll("").length() <= (beside.length() > 200 ? 0 : MOST_LETTERS_BESIDE);
    }

    /** A character of a span. */
    private record At(Span span, int offset) {}

    private Optional<At> at(int offset) {
        int left = offset;
        for (Span span : row.said().spans()) {
            if (left < span.text().length()) {
                return Optional.of(new At(span, left));
            }
            left -= span.text().length();
        }
        return Optional.empty();
    }
}
