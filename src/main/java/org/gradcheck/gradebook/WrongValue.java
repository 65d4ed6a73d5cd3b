package org.gradcheck.gradebook;

import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Value;
import org.gradcheck.grade.Reason;

/**
 * A wrong value and the students who have it.
 *
 * @param students in the order of their names
 * @param diagnosis the mistake that leads to it, if one is known
 */
public record WrongValue(Value value, List<String> students, Optional<Reason> diagnosis) {

    public WrongValue {
        students = List.copyOf(students);
    }

    /** How many students have it. */
    public int count() {
        return students.size();
    }
}
