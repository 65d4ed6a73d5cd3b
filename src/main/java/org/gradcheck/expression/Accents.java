package org.gradcheck.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Token.Kind;

/** The names under a hat, bar or the like. */
final class Accents {

    private final Lexer lexer;
    private final Set<String> symbols;

    /** The place of each such name among the tokens. */
    private final Map<Integer, String> accents = new LinkedHashMap<>();

    Accents(Lexer lexer, Set<String> symbols) {
        this.lexer = lexer;
        this.symbols = symbols;
    }

    void put(int place, String accent) {
        accents.put(place, accent);
    }

    /** An accent belongs to the name only where the name occurs without it, too, or is known with it. */
    void settle() {
        accents.forEach((place, accent) -> {
            Token token = lexer.tokens().get(place);
            String full = withAccent(token.text(), accent);
            boolean bare = false;
            for (int i = 0; i < lexer.tokens().size() && !bare; i++) {
                Token other = lexer.tokens().get(i);
                bare = !accents.containsKey(i)
                        && other.kind() == Kind.NAME
                        && other.text().equals(token.text());
            }
            if (bare || symbols.contains(full)) {
                lexer.tokens().set(place, new Token(Kind.NAME, full, Optional.empty(), token.position()));
            }
        });
    }

    private static String withAccent(String name, String accent) {
        int subscript = name.indexOf('_');
        return subscript < 0
                ? name + "_" + accent
                : name.substring(0, subscript) + "_" + accent + name.substring(subscript);
    }
}
