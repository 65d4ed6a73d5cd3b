package org.gradcheck.extract;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much speaks for a student's row being an expected one: its name, the type of layer, and sizes in both. */
final class RowLikeness {

    private static final int SAME_NAME = 20;

    /** From here on a row is told by a name. */
    static final int NAMED = 12;

    private static final int HELD = 10;

    /** From here on it is told by what it is. */
    static final int SAME_TYPE = 4;

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
            "input", Pattern.compile("\\binput|\\bimage"),
            "dropout", Pattern.compile("dropout"),
            "activation", Pattern.compile("relu|sigmoid|tanh|softmax"));

    /** Poolings of one kind only. */
    private static final Map<String, Pattern> POOLINGS =
            Map.of("max", Pattern.compile("max"), "mean", Pattern.compile("\\bavg|average|global|\\bmean"));

    private RowLikeness() {}

    static int of(RowName expected, String written) {
        if (expected.isSame(written)) {
            return SAME_NAME;
        }
        if (isNameless(written)) {
            return NAMELESS;
        }
        String names = String.join(" ", expected.all());
        if (contradict(kinds(names, TYPES), kinds(written, TYPES))
                || contradict(kinds(names, POOLINGS), kinds(written, POOLINGS))
                || contradict(RowName.letteredNumbers(expected.name()), RowName.letteredNumbers(written))) {
            return NEVER;
        }
        int leads = expected.leads(written);
        if (leads > 0) {
            return NAMED + Math.min(leads, 4);
        }
        if (!RowName.letteredNumbers(expected.name()).isEmpty()
                && RowName.letteredNumbers(expected.name()).equals(RowName.letteredNumbers(written))) {
            return NAMED;
        }
        return Math.max(expected.holds(written) ? HELD : UNLIKE, byType(expected, written));
    }

    /** Whether they may be things of one kind, whatever they are called and numbered. */
    static boolean isKindred(RowName expected, String written) {
        String names = String.join(" ", expected.all());
        return !isNameless(written)
                && !contradict(kinds(names, TYPES), kinds(written, TYPES))
                && !contradict(kinds(names, POOLINGS), kinds(written, POOLINGS));
    }

    private static int byType(RowName expected, String written) {
        boolean sameType = !Collections.disjoint(kinds(String.join(" ", expected.all()), TYPES), kinds(written, TYPES));
        Set<String> sizes =
                sizes(String.join(" ", expected.all().subList(1, expected.all().size())));
        long shared = sizes(written).stream().filter(sizes::contains).count();
        return sameType ? SAME_TYPE + Math.min(SAME_SIZE * (int) shared, HELD - SAME_TYPE) : UNLIKE;
    }

    /** Both sides say what it is, and not the same. */
    private static boolean contradict(Set<String> expected, Set<String> written) {
        return !expected.isEmpty() && !written.isEmpty() && Collections.disjoint(expected, written);
    }

    /** Whether a row has a number at most. */
    static boolean isNameless(String written) {
        return written.codePoints().noneMatch(Character::isLetter);
    }

    private static Set<String> kinds(String text, Map<String, Pattern> patterns) {
        Set<String> kinds = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT).replace('_', ' ');
        patterns.forEach((kind, words) -> {
            if (words.matcher(lower).find()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private static Set<String> sizes(String text) {
        Set<String> sizes = new LinkedHashSet<>();
        for (Matcher size = SIZE.matcher(text); size.find(); ) {
            sizes.add(size.group());
        }
        return sizes;
    }
}
