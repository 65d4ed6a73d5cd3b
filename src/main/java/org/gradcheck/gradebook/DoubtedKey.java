package org.gradcheck.gradebook;

import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Value;
import org.gradcheck.grade.Reason;

/**
 * A key that may be wrong: more than half of all readable answers agree on one other value, and more than on the key. A
 * mistake that the rubric itself names raises no doubt; a slip that gradcheck knows does, but a weaker one.
 *
 * @param value what the students agree on
 * @param students those who do; at least five
 * @param answered how many answers could be read
 * @param key the value that the rubric calls right
 * @param right how many have it
 * @param slip the known slip that leads to the other value; empty if none does
 */
public record DoubtedKey(
        Value value, List<String> students, int answered, Value key, int right, Optional<Reason> slip) {

    public DoubtedKey {
        students = List.copyOf(students);
    }
}
