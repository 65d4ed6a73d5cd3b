package org.gradcheck.expression;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Python prints or is given beside a value: {@code , dtype=torch.float32}. */
final class PythonOption {

    private static final Pattern OPTION = Pattern.compile(
            ",\\s*+(?:dtype|device|grad_fn|requires_grad|shape|size|layout|name|numpy|axis|dim|keepdims?)\\s*+=\\s*+"
                    + "(?:\\([^()]*+\\)|<[^<>]*+>|'[^']*+'|[^,()]*+)");

    private PythonOption() {}

    static boolean follows(Cursor cursor) {
        return matcher(cursor).lookingAt();
    }

    static void skip(Cursor cursor) {
        Matcher option = matcher(cursor);
        if (option.lookingAt()) {
            cursor.moveTo(option.end());
        }
    }

    private static Matcher matcher(Cursor cursor) {
        return OPTION.matcher(cursor.text()).region(cursor.at(), cursor.text().length());
    }
}
