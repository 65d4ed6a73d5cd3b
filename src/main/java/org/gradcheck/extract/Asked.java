package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question asks for, if it asks for several things.
 *
 * @param form how it names them
 * @param items their labels or names, in lower case; empty if only their plural is named
 */
record Asked(Form form, List<String> items) {

    /** How a question names the things it asks for. */
    enum Form {
        /** It asks for one thing. */
        ONE,
        /** {@code a) parameters b) FLOPs}. */
        LABELLED,
        /** {@code Kernel, stride and padding?} */
        LISTED,
        /** {@code What are the updated weights?} */
        PLURAL
    }

    private static final Pattern LABEL = Pattern.compile("(?:^|[\\s,;.])\\(?([a-h]|i{1,3}|iv|[1-9])[).:](?=\\s|$)");

    /** {@code after steps 1, 2, 3}: the numbers are what the answers are called. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\b[a-z]+s (\\d{1,3}(?:\\s*,\\s*\\d{1,3})*,?(?:\\s*(?:and|,|&)\\s*\\d{1,3}))\\b");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,\\s*and\\b|,|\\band\\b|&|;)\\s*");

    private static final Pattern OPENING = Pattern.compile(
            "^\\W*(?:(?:please|give|state|compute|calculate|find|determine|what|are|is|how|large|many|both|the|values?|number|of|new|updated)\\b\\s*)*");

    /** Words with which a list of things ends and something about them begins. */
    private static final Pattern BEHIND_LIST = Pattern.compile(
            "\\s*(?:[?.:]|\\b(?:for|in|after|at|does|do|has|have|are|is|with|there|on|from|between|per|if|when|needed|this)\\b).*$",
            Pattern.DOTALL);

    private static final Pattern PLURAL = Pattern.compile(
            "^\\W*(?:what are|which are|(?:give|state|compute|calculate|find|determine) (?:the |both |all )?(?:[a-z-]+ ){0,2}[a-z]{2,}s\\b|[a-z]+s\\b(?! of| is)[^?]*\\?)(?!.*\\bnumber of\\b)");

    /** {@code w1} means step 1, and {@code dw} means w. */
    private static final int SHORT = 2;

    /** A thing asked for is named in a few words. */
    private static final int LONGEST_NAME = 4;

    Asked {
        items = List.copyOf(items);
    }

    static Asked of(String question) {
        String ask = question.toLowerCase(Locale.ROOT).strip();
        List<String> labels = all(LABEL, ask);
        if (labels.size() > 1) {
            return new Asked(Form.LABELLED, labels);
        }
        List<String> numbers = all(NUMBERED, ask);
        if (!numbers.isEmpty()) {
            return new Asked(Form.LISTED, Arrays.asList(numbers.get(0).split("\\D+")));
        }
        List<String> listed = listed(ask);
        if (listed.size() > 1) {
            return new Asked(Form.LISTED, listed);
        }
        return new Asked(PLURAL.matcher(ask).find() ? Form.PLURAL : Form.ONE, List.of());
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static List<String> listed(String ask) {
        List<String> parts = new ArrayList<>(
                Arrays.asList(SEPARATOR.split(OPENING.matcher(ask).replaceFirst(""))));
        if (parts.size() < 2) {
            return List.of();
        }
        parts.set(0, parts.get(0).replaceFirst("^.*\\b(?:of|for|to)\\s+", ""));
        int last = parts.size() - 1;
        parts.set(last, BEHIND_LIST.matcher(parts.get(last)).replaceFirst(""));
        List<String> names = parts.stream().map(Asked::name).toList();
        boolean simple = names.stream().allMatch(name -> !name.isEmpty() && name.split("\\s+").length <= LONGEST_NAME);
        return simple ? names : List.of();
    }

    private static String name(String part) {
        return OPENING.matcher(part).replaceFirst("").strip();
    }

    /** The item that a label in an answer means: the same word, its first letter, or its number; -1 if none. */
    int item(String label) {
        List<String> terms = Terms.of(label);
        for (int i = 0; i < items.size(); i++) {
            List<String> words = Terms.of(items.get(i));
            boolean shares = words.stream().anyMatch(terms::contains);
            boolean initial = label.length() == 1 && items.get(i).startsWith(label.toLowerCase(Locale.ROOT));
            boolean numbered = items.get(i).length() <= SHORT
                    && label.toLowerCase(Locale.ROOT).endsWith(items.get(i))
                    && !label.matches("(?s).*\\d.+");
            if (shares || initial || numbered) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a name such as {@code w2} begins as one of the items does, and be it as one of many {@code weights}. */
    boolean hasInitialOf(String name) {
        return items.stream().anyMatch(item -> item.charAt(0) == Character.toLowerCase(name.charAt(0)));
    }

    /** The item whose label was met last in a text such as {@code "a) 1,792, b) "}; empty if none was met. */
    String labelIn(String text) {
        String met = "";
        Matcher label = LABEL.matcher(text.toLowerCase(Locale.ROOT));
        while (label.find()) {
            met = items.contains(label.group(1)) ? label.group(1) : met;
        }
        return met;
    }
}
