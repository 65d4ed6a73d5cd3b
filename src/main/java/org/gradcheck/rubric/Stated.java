package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;

/** The calculations that the parts so far ask for, in {@link NormalForm}. */
final class Stated {

    private static final String PART = "part";

    /** What a calculator starts from, if it is another value than its own. */
    private static final String FROM = "from";

    private final Map<Expression, Expression> answers = new LinkedHashMap<>();
    private final Set<String> functions = new TreeSet<>();

    /** Adds what a part asks for; a part that asks for the same as an earlier one takes its place. */
    void add(String part, Expression calculation) {
        if (!(calculation instanceof Num || calculation instanceof Symbol)) {
            answers.remove(calculation);
            answers.put(calculation, Expression.call(PART, new Symbol(part)));
            functions.addAll(Mentions.in(calculation).functions());
        }
    }

    boolean isEmpty() {
        return answers.isEmpty();
    }

    /** Calculation to {@code part(...)}. */
    Map<Expression, Expression> answers() {
        return Collections.unmodifiableMap(answers);
    }

    /** Whether there is any use in looking for calculations in what a call is made of. */
    boolean mayBeIn(Call whole, Expression made) {
        List<Expression> inside = new ArrayList<>(List.of(made));
        if (made instanceof Call call
                && call.function().equals(whole.function())
                && call.named().containsKey(FROM)) {
            inside = new ArrayList<>(call.arguments());
            inside.addAll(call.named().values());
        }
        return Mentions.union(inside.stream().map(Mentions::in).toList()).functions().stream()
                .anyMatch(functions::contains);
    }
}
