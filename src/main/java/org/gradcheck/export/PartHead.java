package org.gradcheck.export;

import java.math.BigDecimal;
import org.gradcheck.gradebook.Mark;

/**
 * A part of the assignment.
 *
 * @param ask the question; empty if it is not known
 */
public record PartHead(String id, String ask, BigDecimal possible) {

    static PartHead of(Mark mark) {
        return new PartHead(mark.part(), mark.verdict().found().question().ask(), mark.possible());
    }
}
