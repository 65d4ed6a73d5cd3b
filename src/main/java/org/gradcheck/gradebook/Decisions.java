package org.gradcheck.gradebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Verdict;
import org.gradcheck.gradebook.Decision.Action;
import org.gradcheck.gradebook.Decision.Scope;

/** The decisions that count, to be looked up. What is decided about a student goes before what is about equal answers. */
public final class Decisions {

    /** Nobody has decided anything. */
    public static final Decisions NONE = new Decisions(List.of());

    private record Subject(Action action, Scope scope, String part) {}

    private final Map<Subject, List<Decision>> bySubject = new LinkedHashMap<>();

    /** @param decisions in the order they were made, without those that were taken back */
    public Decisions(List<Decision> decisions) {
        for (Decision decision : decisions) {
            Subject subject = new Subject(decision.action(), decision.scope(), decision.part());
            bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(decision);
        }
    }

    Mark on(String student, Verdict verdict) {
        String part = verdict.part();
        Basis basis = Basis.of(verdict);
        Scope one = new Scope.Student(student);
        Scope equal = new Scope.EqualAnswers(basis.group());
        List<String> comments = new ArrayList<>();
        of(Action.COMMENT, equal, part).forEach(comment -> comments.add(comment.why()));
        of(Action.COMMENT, one, part).forEach(comment -> comments.add(comment.why()));
        Optional<Decision> discount = last(Action.DISCOUNT, new Scope.Everyone(), part);
        return new Mark(verdict, points(student, part, basis), comments, discount);
    }

    /** The points that a person gave for such a verdict. */
    public Optional<Decision> points(String student, String part, Basis basis) {
        return last(Action.POINTS, new Scope.Student(student), part).or(() -> points(part, basis.group()));
    }

    /** The points that a person gave to all who answered alike. */
    public Optional<Decision> points(String part, String group) {
        return last(Action.POINTS, new Scope.EqualAnswers(group), part);
    }

    /** Whether a person has looked at a submission as a whole. */
    boolean looked(Grade grade) {
        return last(Action.LOOKED, new Scope.Student(grade.student()), "").isPresent();
    }

    private Optional<Decision> last(Action action, Scope scope, String part) {
        List<Decision> decisions = of(action, scope, part);
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    private List<Decision> of(Action action, Scope scope, String part) {
        return bySubject.getOrDefault(new Subject(action, scope, part), List.of());
    }
}
