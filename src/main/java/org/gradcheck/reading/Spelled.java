package org.gradcheck.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** Numbers in words: {@code sixty-two million}, {@code one over two}, {@code two to the tenth}. */
final class Spelled implements Form {

    private static final Present NEEDED = Present.in("a");

    private static final int LONGEST = 200;

    @Override
    public Present needed() {
        return NEEDED;
    }

    @Override
    public Optional<Written> read(Draft draft) {
        String text = draft.text();
        if (draft.notation() != Notation.PLAIN || text.length() > LONGEST || !hasWord(text)) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("none")) {
            return Optional.of(none(draft));
        }
        List<String> words = List.of(
                lower.replace("-", " ").replace("per cent", "percent").strip().split("[\\s,]+"));
        boolean figures = Character.isDigit(lower.charAt(0));
        if (words.stream().noneMatch(word -> figures ? NumberWords.isOperation(word) : NumberWords.isNumber(word))) {
            return Optional.empty();
        }
        return SpelledText.of(words)
                .filter(mathematics -> !mathematics.equals(lower))
                .flatMap(draft::part);
    }

    private static boolean hasWord(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < 3; i++) {
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
        }
        return letters == 3;
    }

    private static Written none(Draft draft) {
        List<Reading> zero = List.of(Reading.exact(Value.of(Expression.ZERO)));
        List<String> doubt = List.of("\"" + draft.text() + "\" may be zero or no answer.");
        return new Written(draft.text(), Expression.ZERO, zero, false, "", doubt);
    }
}
