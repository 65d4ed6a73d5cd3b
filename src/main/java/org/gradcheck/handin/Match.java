package org.gradcheck.handin;

import java.util.List;

/**
 * Which row of a list a student is.
 *
 * @param rows the one that it is; all that it may be; or none
 */
public record Match(Kind kind, List<Integer> rows) {

    /** How sure it is. */
    public enum Kind {
        MATCHED,
        UNMATCHED,
        /** A person decides which row it is, if any. */
        AMBIGUOUS
    }

    static final Match NONE = new Match(Kind.UNMATCHED, List.of());

    public Match {
        rows = List.copyOf(rows);
    }

    static Match of(int row) {
        return new Match(Kind.MATCHED, List.of(row));
    }

    static Match among(List<Integer> rows) {
        return rows.isEmpty() ? NONE : new Match(Kind.AMBIGUOUS, rows);
    }

    public boolean isMatched() {
        return kind == Kind.MATCHED;
    }
}
