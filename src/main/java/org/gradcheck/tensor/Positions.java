package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;

/** Places in a sequence as waves of different lengths. */
final class Positions {

    private Positions() {}

    /** A row for each place, from a first one on. */
    static Tensor encoded(int places, int units, Scalar base, int first) {
        List<Scalar> entries = new ArrayList<>();
        for (int place = first; place < first + places; place++) {
            for (int unit = 0; unit < units; unit++) {
                Scalar exponent = Scalar.of(unit / 2 * 2L).over(Scalar.of(units));
                Scalar angle = Scalar.of(place).over(base.raisedTo(exponent));
                entries.add(angle.call(unit % 2 == 0 ? "sin" : "cos"));
            }
        }
        return new Tensor(List.of(places, units), entries);
    }
}
