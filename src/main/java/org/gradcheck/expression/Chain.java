package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement such as {@code 11*11*3*96 + 96 = 34,944}: texts with relations between them.
 *
 * @param members the texts between the relations, trimmed; one more than there are relations
 * @param relations {@code =} or {@code ~} (about equal)
 */
public record Chain(List<String> members, List<String> relations) {

    private static final String ABOUT = "≈≃≅∼~";
    private static final List<String> ABOUT_COMMANDS = List.of("\\approx", "\\simeq", "\\cong", "\\sim");

    public Chain {
        members = List.copyOf(members);
        relations = List.copyOf(relations);
    }

    /** Parts a text at its relations; brackets and braces hide those within. */
    public static Chain of(String text) {
        List<String> members = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int depth = 0;
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            depth += "({[".indexOf(character) >= 0 ? 1 : ")}]".indexOf(character) >= 0 ? -1 : 0;
            int length = depth == 0 ? relationLength(text, at) : 0;
            if (length > 0) {
                members.add(text.substring(start, at).strip());
                relations.add(text.startsWith("=", at) || text.startsWith(":=", at) ? "=" : "~");
                start = at + length;
            }
            at += Math.max(1, length);
        }
        members.add(text.substring(start).strip());
        return new Chain(members, relations);
    }

    private static int relationLength(String text, int at) {
        if (text.startsWith("==", at) || text.startsWith(":=", at)) {
            return 2;
        }
        if (text.startsWith("=>", at) || at > 0 && text.charAt(at) == '=' && "<>!≠".indexOf(text.charAt(at - 1)) >= 0) {
            return 0;
        }
        if (text.charAt(at) == '=' || ABOUT.indexOf(text.charAt(at)) >= 0) {
            return 1;
        }
        if (text.charAt(at) != '\\') {
            return 0;
        }
        Optional<String> command = ABOUT_COMMANDS.stream()
                .filter(about -> text.startsWith(about, at) && !isLetterAt(text, at + about.length()))
                .findFirst();
        return command.map(String::length).orElse(0);
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** The last member: where a calculation ends up. */
    public String last() {
        return members.get(members.size() - 1);
    }
}
