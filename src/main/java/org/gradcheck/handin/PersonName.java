package org.gradcheck.handin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in the forms in which two spellings of it can be compared. A form says more than those after it: the name
 * as written; its words in order, first name first; its words in any order; all letters in one, as Canvas writes them.
 *
 * @param forms for each of these what the name may look like
 */
record PersonName(List<Set<String>> forms, Set<String> words) {

    static final int FORMS = 4;

    /** No last name begins further on. */
    private static final int MOST_WORDS = 12;

    /** Letters that have no accent to be taken off. */
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private static final Map<String, String> GERMAN = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa");

    static PersonName of(String written) {
        String name = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
        String lower = name.toLowerCase(Locale.ROOT);
        List<List<String>> spellings = Stream.of(replaced(lower, Map.of()), replaced(lower, GERMAN))
                .map(PersonName::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        Set<String> squeezed = spellings.stream().flatMap(PersonName::turned).collect(Collectors.toSet());
        turned(words(lower.replaceAll("[^\\x00-\\x7f]", ""))).forEach(squeezed::add);
        squeezed.remove("");
        return new PersonName(
                List.of(
                        name.isEmpty() ? Set.of() : Set.of(name),
                        spellings.stream().map(words -> String.join(" ", words)).collect(Collectors.toSet()),
                        spellings.stream().map(PersonName::sorted).collect(Collectors.toSet()),
                        Set.copyOf(squeezed)),
                spellings.isEmpty() ? Set.of() : new LinkedHashSet<>(spellings.get(0)));
    }

    private static String replaced(String lower, Map<String, String> letters) {
        return lower.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letters.getOrDefault(letter, PLAIN.getOrDefault(letter, letter)))
                .collect(Collectors.joining());
    }

    /** The words without accents, the first name first. */
    private static List<String> words(String lower) {
        int comma = lower.indexOf(',');
        String ordered = comma < 0 ? lower : lower.substring(comma + 1) + " " + lower.substring(0, comma);
        String plain = Normalizer.normalize(ordered, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’`.]", "");
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String sorted(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** All letters in one, beginning at any word: nobody knows where the last name begins. */
    private static Stream<String> turned(List<String> words) {
        List<String> turned = new ArrayList<>();
        for (int first = 0; first < Math.min(words.size(), MOST_WORDS); first++) {
            turned.add(String.join("", words.subList(first, words.size())) + String.join("", words.subList(0, first)));
        }
        return turned.stream();
    }
}
