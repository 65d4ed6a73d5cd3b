package org.gradcheck.document.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The words of the regions of a page, put together once for all that look at them. */
final class RegionWords {

    private final Map<List<Atom>, List<Word>> words = new IdentityHashMap<>();

    /** The words of a region, which must not change any more. */
    List<Word> of(List<Atom> region) {
        return words.computeIfAbsent(region, Words::of);
    }
}
