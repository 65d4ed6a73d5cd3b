package org.gradcheck.gradebook;

import java.util.Optional;
import org.gradcheck.expression.Value;
import org.gradcheck.grade.Reason;

/**
 * A wrong value and how many students have it.
 *
 * @param diagnosis the mistake that leads to it, if one is known
 */
public record WrongValue(Value value, int count, Optional<Reason> diagnosis) {

    WrongValue plus(WrongValue other) {
        return new WrongValue(value, count + other.count, diagnosis.or(() -> other.diagnosis));
    }
}
