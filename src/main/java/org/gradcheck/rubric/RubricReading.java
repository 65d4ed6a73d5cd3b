package org.gradcheck.rubric;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a rubric.
 *
 * @param rubric the rubric; empty if there are errors
 * @param faults all errors and warnings, in the order of the text
 */
public record RubricReading(Optional<Rubric> rubric, List<Fault> faults) {
    public RubricReading {
        faults = List.copyOf(faults);
    }
}
