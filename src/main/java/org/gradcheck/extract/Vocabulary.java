package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that an answer may consist of: what is meant, and how else that may be spelled. Case, hyphens, a plural and the
 * choice between {@code -ise} and {@code -ize} make no other word.
 *
 * @param spellings for each meaning its other spellings; the meaning is one itself
 */
public record Vocabulary(Map<String, List<String>> spellings) {

    /** No words: the answer is mathematics. */
    public static final Vocabulary NONE = new Vocabulary(Map.of());

    public Vocabulary {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        spellings.forEach((meaning, others) -> copy.put(meaning, List.copyOf(others)));
        spellings = Collections.unmodifiableMap(copy);
    }

    /** Where a text has words of the vocabulary, from left to right; of two that begin together, the longer. */
    List<Mention> in(String text) {
        List<Token> tokens = Token.of(text);
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int at = from;
            List<Mention> here = terms().flatMap(term -> term.at(tokens, at)).toList();
            Optional<Mention> longest = here.stream().reduce((a, b) -> b.end() > a.end() ? b : a);
            longest.ifPresent(mentions::add);
            int end = longest.map(Mention::end).orElse(0);
            do {
                from++;
            } while (from < tokens.size() && tokens.get(from).start() < end);
        }
        return mentions;
    }

    private Stream<Term> terms() {
        return spellings.entrySet().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
                        .map(spelling -> new Term(entry.getKey(), Token.of(spelling))));
    }

    /** A meaning in one of its spellings. */
    private record Term(String meaning, List<Token> tokens) {

        Stream<Mention> at(List<Token> text, int from) {
            int to = from + tokens.size();
            if (tokens.isEmpty() || to > text.size()) {
                return Stream.empty();
            }
            for (int i = 0; i < tokens.size(); i++) {
                if (!tokens.get(i).plain().equals(text.get(from + i).plain())) {
                    return Stream.empty();
                }
            }
            boolean isLetter = tokens.size() == 1 && tokens.get(0).isLetter();
            return isLetter && !text.get(from).standsAlone()
                    ? Stream.empty()
                    : Stream.of(new Mention(
                            meaning, text.get(from).start(), text.get(to - 1).end()));
        }
    }
}
