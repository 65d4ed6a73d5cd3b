package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an expected row of a table is called.
 *
 * @param own spellings that no other row has, its name first
 * @param all these and what it shares with other rows, such as {@code conv} or {@code 3x3}
 */
record RowName(List<String> own, List<String> all) {

    /** {@code 3a}; {@code 7x7}; numbers; words. */
    private static final Pattern TOKEN = Pattern.compile("\\d+[a-z](?![a-z\\d])|\\d+(?:x\\d+)+|\\d+|\\p{L}+");

    private static final Pattern CROSS =
            Pattern.compile("(?<=\\d)\\s*[x×*]\\s*(?=\\d)|(?<=\\d)\\s*\\\\times\\s*(?=\\d)");

    RowName {
        own = List.copyOf(own);
        all = List.copyOf(all);
    }

    /** The names of rows, each told apart from the others. */
    static List<RowName> of(List<List<String>> rows) {
        List<RowName> names = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> own = new ArrayList<>(row.subList(0, 1));
            row.stream()
                    .skip(1)
                    .filter(spelling -> rows.stream()
                            .noneMatch(other -> other != row
                                    && other.stream()
                                            .anyMatch(name -> plain(name).equals(plain(spelling)))))
                    .forEach(own::add);
            names.add(new RowName(own, row));
        }
        return names;
    }

    /** Spaces, hyphens and case make no other name. */
    boolean isSame(String written) {
        String plain = plain(written);
        return own.stream().anyMatch(name -> plain(name).equals(plain));
    }

    /** With how many words the written begins as one of the spellings does: {@code conv1 (7x7, stride 2)}; 0 if it does not. */
    int leads(String written) {
        List<String> tokens = tokens(written);
        int most = 0;
        StringBuilder begun = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String before = begun.append(tokens.get(i)).toString();
            if (own.stream().anyMatch(name -> plain(name).equals(before))) {
                most = i + 1;
            }
        }
        return most;
    }

    /** Whether all that is written is in one of the spellings, a word at least and something beside it. */
    boolean holds(String written) {
        Set<String> tokens = new LinkedHashSet<>(tokens(written));
        return tokens.size() > 1 && all.stream().anyMatch(name -> tokens(name).containsAll(tokens));
    }

    /** Numbers with a letter, which name one of a kind: {@code 3a}. */
    static Set<String> letteredNumbers(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        tokens(text).stream().filter(token -> token.matches("\\d+[a-w]")).forEach(numbers::add);
        return numbers;
    }

    String name() {
        return all.get(0);
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        String lower = CROSS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("x");
        for (Matcher token = TOKEN.matcher(lower); token.find(); ) {
            tokens.add(token.group());
        }
        return tokens;
    }

    static String plain(String name) {
        return String.join("", tokens(name));
    }
}
