package org.gradcheck.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The thing that a question asks for: {@code parameters} in "How many parameters does the first layer have?" */
final class AskedThing {

    private static final Pattern HEAD_START = Pattern.compile(
            "^.*?\\b(?:how many|number of|what (?:is|are|was)|which|compute|calculate|give|find|determine|state)\\b");

    private static final Pattern HEAD_END = Pattern.compile(
            "[?.;:,]|\\b(?:after|in|for|with|from|to|at|on|under|per|when|if|between|does|do|did|are|is|has|have|will|can|we|you|there|needed|required|that|by|as|using|given)\\b");

    private static final Pattern IN_UNIT = Pattern.compile("\\bin (?:the )?([a-z]+s|gb|mb|kb|h|ms)\\b");

    private static final Set<String> EMPTY_WORDS = Set.copyOf(
            Terms.of(
                    "how many what which is are was the a an of and or number amount count value total give compute calculate find determine state"
                            + " much long large big wide size result answer your it its this that all new updated final largest best maximal minimal expected"));

    private static final Pattern OF_WHAT = Pattern.compile("\\bof\\b.*");

    private AskedThing() {}

    /** The words for the thing and its unit, in lower case as the question is. */
    static Set<String> nouns(String ask) {
        Set<String> nouns = new LinkedHashSet<>();
        String head = HEAD_START.matcher(ask).replaceFirst("");
        for (int i = 0; i < 2 && nouns.isEmpty(); i++) {
            Matcher end = HEAD_END.matcher(head);
            String phrase = end.find(Math.min(1, head.length())) ? head.substring(0, end.start()) : head;
            nouns.addAll(content(OF_WHAT.matcher(phrase).replaceFirst("")));
            nouns.addAll(nouns.isEmpty() ? content(phrase) : List.of());
            head = head.substring(Math.min(head.length(), phrase.length() + 1));
        }
        for (Matcher unit = IN_UNIT.matcher(ask); unit.find(); ) {
            nouns.addAll(Terms.of(unit.group(1)));
        }
        return nouns;
    }

    private static List<String> content(String phrase) {
        return Terms.of(phrase).stream()
                .filter(word -> !EMPTY_WORDS.contains(word))
                .toList();
    }
}
