package org.gradcheck.answer;

import java.util.List;
import java.util.Optional;

/** The kinds of answer there are. */
public final class AnswerKinds {

    private static final List<AnswerKind> ALL = List.of(
            new Count(),
            new RealNumber(),
            new Shape(),
            new Vector(),
            new Matrix(),
            new Range(),
            new SetOfValues(),
            new Formula(),
            new Equation(),
            new Multi(),
            new InWords("choice"),
            new InWords("words"),
            new Manual());

    private AnswerKinds() {}

    /** The kind of that name. */
    public static Optional<AnswerKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Whatever can be read, where no rubric says what is looked for. */
    public static AnswerKind any() {
        return new Any();
    }

    /** The names of all kinds, for messages. */
    public static List<String> names() {
        return ALL.stream().map(AnswerKind::name).toList();
    }
}
