package org.gradcheck.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of a rubric's parts: a question, several that share a label, what encloses them, or what the rubric does
 * not have there.
 *
 * @param number its number in the outline
 * @param role what it is
 * @param questions those that are answered here; empty unless it is a question
 * @param paths all its labels from the outermost in
 * @param parent what encloses it; empty for the root
 * @param first the number of the first question in it, in the rubric's order
 * @param last the number of the last question in it
 */
record Node(
        int number,
        Role role,
        List<Question> questions,
        List<Label> paths,
        Optional<Node> parent,
        int first,
        int last) {

    /** What a node is. */
    enum Role {
        /** The document outside of all questions. */
        ROOT,
        QUESTION,
        /** Encloses questions, and has no answer of its own. */
        ENCLOSING,
        /** A question, or a part of one, that the rubric does not have. */
        UNKNOWN
    }

    Node {
        questions = List.copyOf(questions);
        paths = List.copyOf(paths);
    }

    boolean isQuestion() {
        return role == Role.QUESTION;
    }

    boolean isUnknown() {
        return role == Role.UNKNOWN;
    }

    /** Whether it is, or lies in, another. */
    boolean isWithin(Node outer) {
        return equals(outer) || parent.filter(around -> around.isWithin(outer)).isPresent();
    }

    /** The question expected behind this place. */
    int next() {
        return role == Role.ENCLOSING ? first : last + 1;
    }

    /** Nodes of one outline differ in their numbers. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Node node && node.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
