package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** All ways in which the questions of a rubric are called, from the outermost label in. */
final class Targets {

    /** Two letters or more, unless they are a Roman numeral; or a letter with a number. */
    private static final Pattern NAME =
            Pattern.compile("(?!(?:i{1,3}|iv|vi{0,3}|ix)$)[a-z][a-z ]+\\d*(?: [a-z0-9 ]+)?|[a-z]\\d+");

    /** A label and the question it means; none for the label of an enclosing question. */
    record Target(Label path, Optional<Question> question) {

        /** The last step, if the question is called by a name such as {@code conv1}. */
        Optional<String> name() {
            String last = path.steps().get(path.steps().size() - 1);
            return question.isPresent() && NAME.matcher(last).matches() ? Optional.of(last) : Optional.empty();
        }

        /** The label of the enclosing question. */
        Label outer() {
            return path.first(path.steps().size() - 1);
        }
    }

    private final List<Target> all = new ArrayList<>();

    Targets(List<Question> questions) {
        questions.forEach(this::add);
    }

    private void add(Question question) {
        for (String spelling : question.labels()) {
            Label label = Label.of(spelling);
            all.add(new Target(label, Optional.of(question)));
            for (String outer : question.within()) {
                all.add(new Target(label.below(Label.of(outer)), Optional.of(question)));
                all.add(new Target(Label.of(outer), Optional.empty()));
            }
            for (int steps = 1; steps < label.steps().size(); steps++) {
                all.add(new Target(label.first(steps), Optional.empty()));
            }
        }
    }

    /** The targets called by a name. */
    List<Target> named() {
        return all.stream().filter(target -> target.name().isPresent()).toList();
    }

    /** The questions that are called as a target is; several may share a label. */
    List<Question> called(Target target) {
        return all.stream()
                .filter(other -> other.path().equals(target.path()))
                .flatMap(other -> other.question().stream())
                .distinct()
                .toList();
    }

    /** Whether a label is, or encloses, the label of a question. */
    boolean contain(Label label) {
        return all.stream().anyMatch(target -> target.path().startsWith(label));
    }

    /** The target a label means: below the innermost part of the context that fits, or in full. */
    Optional<Target> find(Label label, Label context) {
        for (int steps = context.steps().size(); steps >= 0; steps--) {
            Optional<Target> target = find(label.below(context.first(steps)));
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }

    private Optional<Target> find(Label path) {
        return all.stream()
                .filter(target -> target.path().equals(path))
                .reduce((first, second) -> first.question().isPresent() ? first : second);
    }

    /** The first question not met yet whose label ends so: for a document without outer labels. */
    Optional<Target> nextEndingWith(Label label, Set<String> met) {
        return all.stream()
                .filter(target -> target.path().endsWith(label))
                .filter(target -> target.question()
                        .filter(question -> !met.contains(question.id()))
                        .isPresent())
                .findFirst();
    }
}
