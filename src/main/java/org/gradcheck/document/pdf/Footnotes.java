package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradcheck.document.Place.Box;

/**
 * Leaves out the raised numbers that point to footnotes: {@code 163696} with footnote 1 is not {@code 163696^1}.
 *
 * <p>A number is such a mark if below a footnote rule a note begins with it and only one raised number of the page above
 * is the same; otherwise nothing is left out.
 */
final class Footnotes {

    private static final double SMALLER = 0.82;

    private Footnotes() {}

    static List<Atom> withoutMarks(List<Atom> atoms, List<Rule> rules, double bodySize) {
        List<Atom> left = new ArrayList<>(atoms);
        for (Rule rule : rules) {
            if (rule.isLevel() && rule.width() > 40) {
                List<Atom> notes =
                        atoms.stream().filter(atom -> atom.axis() > rule.y()).toList();
                boolean small = !notes.isEmpty()
                        && notes.stream()
                                .noneMatch(atom ->
                                        atom.size() > 0.95 * bodySize && atom.axis() < rule.y() + 1.8 * bodySize);
                if (small) {
                    removeMarks(left, rule, bodySize);
                }
            }
        }
        return left;
    }

    private static void removeMarks(List<Atom> atoms, Rule rule, double bodySize) {
        List<Word> below =
                Words.of(atoms.stream().filter(a -> a.axis() > rule.y()).toList());
        List<Word> above =
                Words.of(atoms.stream().filter(a -> a.axis() < rule.y()).toList());
        Set<String> marks = below.stream()
                .filter(word -> word.text().matches("\\d{1,2}"))
                .filter(word -> below.stream().anyMatch(note -> begins(word, note)))
                .map(Word::text)
                .collect(Collectors.toSet());
        for (String mark : marks) {
            List<Word> raised = above.stream()
                    .filter(word -> word.text().equals(mark) && isRaised(word, atoms, bodySize))
                    .toList();
            if (raised.size() == 1) {
                atoms.removeAll(raised.get(0).atoms());
            }
        }
    }

    private static boolean begins(Word mark, Word note) {
        double gap = note.box().x0() - mark.box().x1();
        return mark.size() < SMALLER * note.size()
                && gap > -0.5
                && gap < note.size()
                && note.baseline() - mark.baseline() > 0.15 * note.size()
                && note.baseline() - mark.baseline() < 0.8 * note.size();
    }

    private static boolean isRaised(Word word, List<Atom> atoms, double bodySize) {
        Box box = word.box();
        return word.size() < SMALLER * bodySize
                && atoms.stream()
                        .anyMatch(base -> Math.abs(box.x0() - base.box().x1()) < 0.3 * bodySize
                                && base.size() > word.size() / SMALLER
                                && base.baseline() - word.baseline() > 0.2 * bodySize
                                && base.baseline() - word.baseline() < 0.7 * bodySize);
    }
}
