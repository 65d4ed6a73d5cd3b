package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a student reached where the points are settled; what is open is left out, also of what is possible. */
record Standing(BigDecimal points, BigDecimal possible) {

    private static final Standing NONE = new Standing(BigDecimal.ZERO, BigDecimal.ZERO);

    static Standing of(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> !mark.isOpen())
                .map(mark -> new Standing(mark.points(), mark.possible()))
                .reduce(NONE, Standing::with);
    }

    private Standing with(Standing more) {
        return new Standing(points.add(more.points), possible.add(more.possible));
    }

    Standing without(Standing part) {
        return new Standing(points.subtract(part.points), possible.subtract(part.possible));
    }

    /** The share of the possible points, 0 to 1; empty if none are possible. */
    Optional<Double> share() {
        return possible.signum() > 0 ? Optional.of(points.doubleValue() / possible.doubleValue()) : Optional.empty();
    }
}
