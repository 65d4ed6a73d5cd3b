package org.gradcheck;

import java.util.List;
import org.gradcheck.extract.AnswerSheet;
import org.gradcheck.grade.Inconsistency;

/**
 * What was found in a draft; nothing of the key.
 *
 * @param inconsistencies where the draft contradicts itself
 */
public record Check(AnswerSheet sheet, List<Inconsistency> inconsistencies) {
    public Check {
        inconsistencies = List.copyOf(inconsistencies);
    }
}
