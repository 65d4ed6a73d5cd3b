package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a teacher expects a sample submission to get.
 *
 * @param status {@code graded}, {@code needs-review} or {@code unreadable}
 * @param parts part id to its outcome, and behind it the code of a reason if that is expected too
 * @param inconsistencies the statements that do not hold, as written
 */
public record ExpectedGrade(
        String student,
        String status,
        BigDecimal points,
        Map<String, List<String>> parts,
        List<String> inconsistencies) {
    public ExpectedGrade {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        inconsistencies = List.copyOf(inconsistencies);
    }
}
