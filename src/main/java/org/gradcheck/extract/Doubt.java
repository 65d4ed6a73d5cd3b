package org.gradcheck.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradcheck.document.Problem;

/** Why the choice among candidates is left to a person. */
enum Doubt {
    CONTRADICTION("contradiction", "Two different answers are marked as final.") {
        @Override
        boolean applies(Selection of) {
            Found chosen = of.chosen();
            return chosen.cue().isFinal() && of.best().stream().anyMatch(chosen::differsFrom);
        }
    },
    UNCLEAR_FINAL("unclear-final", "Another value follows, and neither is marked as the answer.") {
        @Override
        boolean applies(Selection of) {
            Found last = of.possible().get(of.possible().size() - 1);
            return !of.chosen().cue().isFinal() && last.differsFrom(of.chosen());
        }
    },
    SEVERAL_VALUES("several-values", "Several values are written, and none is marked as the answer.") {
        @Override
        boolean applies(Selection of) {
            return of.chosen().cue() == Cue.STATED
                    && LISTED.matcher(of.chosen().statement().before()).matches()
                    && of.best().stream().anyMatch(of.chosen()::differsFrom);
        }
    },
    ANOTHER_OFFERED("another-offered", "Another value is offered beside this one.") {
        @Override
        boolean applies(Selection of) {
            List<Found> all = of.all();
            for (int i = 1; i < all.size(); i++) {
                boolean range =
                        BETWEEN.matcher(all.get(i - 1).statement().before()).find();
                if ((all.get(i).isOffered() || range) && all.get(i).differsFrom(all.get(i - 1))) {
                    return true;
                }
            }
            return false;
        }
    },
    ALTERNATIVES("alternatives", "Two ways are shown with different results, and neither is chosen.") {
        @Override
        boolean applies(Selection of) {
            Found chosen = of.chosen();
            return !chosen.cue().isFinal()
                    && of.all().stream()
                            .anyMatch(other -> other.differsFrom(chosen) && Alternatives.are(other, chosen));
        }
    },
    BOUND("only-a-bound", "Only a bound is given, not the value.") {
        @Override
        boolean applies(Selection of) {
            return of.chosen().aside().filter(Aside::leavesOpen).isPresent();
        }
    },
    BRACKETS_DIFFER("brackets-differ", "The value in brackets behind it is another.") {
        @Override
        boolean applies(Selection of) {
            int next = of.all().indexOf(of.chosen()) + 1;
            return next < of.all().size()
                    && BARE_BRACKET
                            .matcher(of.all().get(next).statement().before())
                            .matches()
                    && of.all().get(next).statement().rest().startsWith(")")
                    && !of.all().get(next).statement().isChain()
                    && of.all().get(next).differsFrom(of.chosen());
        }
    };

    private static final Pattern BETWEEN = Pattern.compile("\\bbetween(?: about)?\\s*$");
    /** No words lead up to the value: it stands alone in its line, or in a series. */
    static final Pattern LISTED = Pattern.compile("[^\\p{L}]*(?:and)?[^\\p{L}]*");

    private static final Pattern BARE_BRACKET = Pattern.compile("\\s*\\(?\\s*");

    private final String code;
    private final String message;

    Doubt(String code, String message) {
        this.code = code;
        this.message = message;
    }

    abstract boolean applies(Selection of);

    /** All that is doubtful, with the doubts about the reading itself. */
    static List<Problem> about(Selection of) {
        Stream<Problem> choice = Arrays.stream(values())
                .filter(doubt -> doubt.applies(of))
                .map(doubt -> problem(of, doubt.code, doubt.message));
        Stream<Problem> reading =
                of.chosen().written().doubts().stream().map(doubt -> problem(of, "doubtful-reading", doubt));
        return Stream.concat(choice, reading).toList();
    }

    private static Problem problem(Selection of, String code, String message) {
        return new Problem(of.chosen().statement().place(), code, message);
    }
}
