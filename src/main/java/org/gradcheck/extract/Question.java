package org.gradcheck.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gradcheck.answer.AnswerKind;

/**
 * What to look for in a document.
 *
 * @param id the part's id in the rubric
 * @param labels how the part is called in documents, such as {@code (a)} or {@code 1(a)}; never empty
 * @param within the labels of the enclosing question, such as {@code 1}; empty at the top
 * @param ask the question's wording, with which a student may have begun the answer
 * @param symbols the names an answer may contain, such as {@code n}; absent if nothing is known of the answer, which then may
 *     contain any
 * @param vocabulary the words an answer may consist of; empty where it is mathematics
 * @param cell the cell of a table that is asked for; empty if the answer stands by itself
 * @param items what is asked for by name, if the answer is several named values; the labels of each are its names
 */
public record Question(
        String id,
        List<String> labels,
        List<String> within,
        String ask,
        AnswerKind kind,
        Optional<List<String>> symbols,
        Vocabulary vocabulary,
        Optional<Cell> cell,
        List<Question> items) {
    public Question {
        labels = List.copyOf(labels);
        within = List.copyOf(within);
        symbols = symbols.map(List::copyOf);
        items = List.copyOf(items);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("part " + id + " has no label");
        }
    }

    /** A question whose answer is mathematics. */
    public Question(
            String id,
            List<String> labels,
            List<String> within,
            String ask,
            AnswerKind kind,
            Optional<List<String>> symbols) {
        this(id, labels, within, ask, kind, symbols, Vocabulary.NONE, Optional.empty(), List.of());
    }

    /** The same about a value of another kind, whatever its name. */
    Question asking(AnswerKind other) {
        return new Question(id, labels, within, ask, other, Optional.empty());
    }

    /** The names that are known to belong to an answer; none if nothing is known of it. */
    Set<String> names() {
        return new TreeSet<>(symbols.orElse(List.of()));
    }
}
