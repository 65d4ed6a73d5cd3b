package org.gradcheck.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gradcheck.expression.Expression;

/** What of an input has a scale and a shift of its own in a normalisation. */
interface Extent {

    /** How many scales that makes. */
    Expression of(Signal input);

    /** Each channel of a map, each feature of a vector or sequence. */
    static Expression channels(Signal input) {
        return input.layout() == Layout.FEATURES ? input.features() : input.channels();
    }

    /** Each feature of the last axis; on a map that would be a column. */
    static Expression lastAxis(Signal input) {
        if (input.layout() == Layout.MAP) {
            throw new LayerMismatchException(
                    "On a feature map there are different layer norms: say over: channels for one "
                            + "scale a channel, or over: all for one scale an element.");
        }
        return input.features();
    }

    /** What a teacher may choose. */
    static Map<String, Extent> choices() {
        Map<String, Extent> choices = new LinkedHashMap<>();
        choices.put("features", Signal::features);
        choices.put("channels", Extent::channels);
        choices.put("all", Signal::elements);
        return Collections.unmodifiableMap(choices);
    }
}
