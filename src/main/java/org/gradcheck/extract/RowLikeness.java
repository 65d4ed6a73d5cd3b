package org.gradcheck.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much speaks for a student's row being an expected one: its name, the type of layer, and sizes in both. */
final class RowLikeness {

    private static final int SAME_NAME = 20;
    private static final int SAME_TYPE = 4;
    private static final int SAME_SIZE = 2;
    private static final int NEVER = -1_000;

    /** Nothing speaks for it: leaving out both is as good. */
    static final int UNLIKE = -2;

    /** Nothing is known of the row but where it stands. */
    private static final int NAMELESS = -1;

    private static final Pattern SIZE = Pattern.compile("\\d+");

    /** What the types of layers are called in tables. */
    private static final Map<String, Pattern> TYPES = Map.of(
            "conv", Pattern.compile("\\bconv|convolution"),
            "pool", Pattern.compile("pool|\\bmp\\d*\\b"),
            "linear", Pattern.compile("\\bfc|\\bdense|\\blinear|fully|inner product|classifier"),
            "norm", Pattern.compile("norm|\\bbn\\d*\\b|\\blrn\\d*\\b"),
            "inception", Pattern.compile("inception"),
            "flatten", Pattern.compile("flatten"),
            "dropout", Pattern.compile("dropout"),
            "activation", Pattern.compile("relu|sigmoid|tanh|softmax"));

    private RowLikeness() {}

    /** @param expected the row's name, then what else tells it */
    static int of(List<String> expected, String written) {
        if (isSameName(expected, written)) {
            return SAME_NAME;
        }
        if (isNameless(written)) {
            return NAMELESS;
        }
        Set<String> types = types(String.join(" ", expected));
        Set<String> own = types(written);
        boolean sameType = types.stream().anyMatch(own::contains);
        if (!own.isEmpty() && !types.isEmpty() && !sameType) {
            return NEVER;
        }
        Set<String> sizes = sizes(String.join(" ", expected.subList(1, expected.size())));
        long shared = sizes(written).stream().filter(sizes::contains).count();
        return sameType ? SAME_TYPE + SAME_SIZE * (int) shared : UNLIKE;
    }

    /** Whether a row has a number at most. */
    static boolean isNameless(String written) {
        return written.codePoints().noneMatch(Character::isLetter);
    }

    /** Spaces, hyphens and case make no other name. */
    static boolean isSameName(List<String> expected, String written) {
        return plain(written).equals(plain(expected.get(0)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> types(String text) {
        Set<String> types = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT).replace('_', ' ');
        TYPES.forEach((type, words) -> {
            if (words.matcher(lower).find()) {
                types.add(type);
            }
        });
        return types;
    }

    private static Set<String> sizes(String text) {
        Set<String> sizes = new LinkedHashSet<>();
        for (Matcher size = SIZE.matcher(text); size.find(); ) {
            sizes.add(size.group());
        }
        return sizes;
    }
}
