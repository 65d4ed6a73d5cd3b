package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Token.Kind;

/**
 * Reads {@code part(5.1e)}, in which an id stands as it is and not as a calculation; with quotes if it holds brackets or a
 * comma. A name behind it is that of one of several values: {@code part(3a, w1)} means the value {@code 3a/w1}.
 */
final class PartId {

    /** The function that stands for the answer to a part. */
    static final String FUNCTION = "part";

    private static final Pattern ID = Pattern.compile("\\s*(?:\"([^\"]*)\"|'([^']*)'|([^,()\"']+))\\s*([,)])");

    private PartId() {}

    /** Takes the id in brackets as one name. */
    static void read(Lexer lexer) {
        Cursor cursor = lexer.cursor();
        int open = cursor.afterBlanks(cursor.at());
        List<String> steps = new ArrayList<>();
        Matcher id = ID.matcher(cursor.text());
        int at = open + 1;
        boolean isOpen = true;
        while (isOpen) {
            if (!id.region(at, cursor.text().length()).lookingAt()) {
                throw new Unreadable("part needs the id of a part, such as part(3a)", open);
            }
            steps.add(step(id));
            at = id.end();
            isOpen = id.group(4).equals(",");
        }
        cursor.moveTo(open);
        lexer.sign("(", 1);
        lexer.add(Kind.NAME, String.join("/", steps));
        cursor.moveTo(at - 1);
        lexer.sign(")", 1);
    }

    private static String step(Matcher id) {
        for (int group = 1; group < 3; group++) {
            if (id.group(group) != null) {
                return id.group(group).strip();
            }
        }
        return id.group(3).strip();
    }

    /** The call, of which the name has been taken. */
    static Expression call(Tokens tokens) {
        tokens.expect("(");
        String id = tokens.take().text();
        tokens.expect(")");
        return new Call(FUNCTION, List.of(new Symbol(id)), Map.of());
    }
}
