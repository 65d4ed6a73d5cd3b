package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person decided. A decision is never changed: a later one about the same counts instead, or one that takes it back.
 *
 * @param number the decisions of a gradebook are numbered in the order they were made
 * @param scope whom it is about
 * @param part the part's id; empty for a submission as a whole
 * @param points the points given; for {@link Action#POINTS} only
 * @param why a sentence for the student
 * @param by who decided
 * @param at when, as given; empty if nobody said
 * @param basis the verdict it was made upon, where it is about one student
 */
public record Decision(
        long number,
        Action action,
        Scope scope,
        String part,
        Optional<BigDecimal> points,
        String why,
        String by,
        String at,
        Optional<Basis> basis) {

    /** What is decided. */
    public enum Action {
        /** Points instead of those the program gave. */
        POINTS,
        /** A sentence beside the verdict, which stands. */
        COMMENT,
        /** The part counts for nobody: neither its points nor what it is worth. */
        DISCOUNT,
        /** A person has looked at a submission as a whole; its verdicts stand. */
        LOOKED;

        /** The name used in data: {@code points}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whom a decision is about. */
    public sealed interface Scope {

        /** {@code student-03}, {@code everyone}. */
        String words();

        /** One student. */
        record Student(String name) implements Scope {
            @Override
            public String words() {
                return name;
            }
        }

        /** All who gave the same answer, also those who hand in later. */
        record EqualAnswers(String group) implements Scope {
            @Override
            public String words() {
                return "all answers like " + group;
            }
        }

        /** All students. */
        record Everyone() implements Scope {
            @Override
            public String words() {
                return "everyone";
            }
        }
    }
}
