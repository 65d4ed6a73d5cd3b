package org.gradcheck.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence around a statement, in lower case and without commas inside numbers.
 *
 * @param before from the beginning of the sentence to the statement
 * @param after from the statement to the end of the sentence, with its full stop or question mark
 */
record Sentence(String before, String after) {

    private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern END =
            Pattern.compile("(?<!\\b(?:i\\.e|e\\.g|fig|sec|eq|al|ca|approx|resp))[.!?;](?=[\\s\"'»)]|$)");
    private static final Pattern CLAUSE_END =
            Pattern.compile("[,;:(]|->|\u2192|\\b(?:and|but|while|whereas|or|however)\\b");
    private static final Pattern QUESTION_WORD = Pattern.compile(
            "^\\W*(?:q\\W|question\\b|(?:so |and |in |for |to )?(?:what|how|which|why|when|where)\\b|is it|is the|are there|are we|does|do we|do you|should|could it|can we"
                    + "|(?:compute|calculate|determine|find|give|state|derive)\\b)");

    static Sentence around(Statement statement) {
        String before = plain(statement.lead());
        String after = plain(statement.rest());
        return new Sentence(before.substring(lastEnd(END, before)), after.substring(0, firstEnd(after)));
    }

    private static String plain(String text) {
        return GROUPING.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .replaceAll("");
    }

    private static int lastEnd(Pattern pattern, String text) {
        int end = 0;
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            end = matcher.end();
        }
        return end;
    }

    private static int firstEnd(String text) {
        Matcher matcher = END.matcher(text);
        return matcher.find() ? matcher.end() : text.length();
    }

    /** The words of the sentence that lead up to the statement, from the last comma or conjunction on. */
    String clause() {
        return before.substring(lastEnd(CLAUSE_END, before)).strip();
    }

    /** The words behind the statement up to the next comma or conjunction. */
    String continuation() {
        Matcher end = CLAUSE_END.matcher(after);
        return (end.find() ? after.substring(0, end.start()) : after).strip();
    }

    /** Whether it asks, or repeats the task, rather than answers. */
    boolean asks() {
        boolean task = QUESTION_WORD.matcher(before).find();
        return task
                && (after.strip().endsWith("?")
                        || !before.matches(
                                "(?s)\\W*(?:so |and |in |for |to )?(?:what|how|which|why|when|where|is |are |do|should|could|can).*"));
    }
}
