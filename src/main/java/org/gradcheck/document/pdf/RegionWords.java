package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The words of the regions of a page, put together once for all that look at them. */
final class RegionWords {

    private record Region(List<Atom> atoms, List<Word> words) {

        /** Whether these very atoms make the region, in this order. */
        boolean isOf(List<Atom> others) {
            boolean same = atoms.size() == others.size();
            for (int i = 0; same && i < others.size(); i++) {
                same = atoms.get(i) == others.get(i);
            }
            return same;
        }
    }

    private final List<Region> regions = new ArrayList<>();

    /** The words of a region, which must not change any more. */
    List<Word> of(List<Atom> atoms) {
        for (Region region : regions) {
            if (region.isOf(atoms)) {
                return region.words;
            }
        }
        regions.add(new Region(atoms, Words.of(atoms)));
        return regions.get(regions.size() - 1).words;
    }
}
