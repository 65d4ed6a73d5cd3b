package org.gradcheck.rubric;

import java.util.List;
import java.util.stream.Collectors;

/** A rubric that can't be used, with everything that is wrong with it. */
public final class BadRubric extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    BadRubric(List<Fault> faults) {
        super(faults.stream().map(Fault::text).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults and warnings, in the order of the text. */
    public List<Fault> faults() {
        return faults;
    }
}
