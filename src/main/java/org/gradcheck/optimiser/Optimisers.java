package org.gradcheck.optimiser;

import java.util.List;

/** All optimisers. */
public final class Optimisers {

    /** In the order in which a course comes to them. */
    public static final List<Optimiser> ALL = List.of(
            new StochasticGradientDescent(),
            new Adagrad(),
            new Adadelta(),
            new RmsProp(),
            Adam.coupled(),
            Adam.decoupled(),
            new Nadam(),
            new Adamax(),
            new Radam(),
            new Rprop(),
            new Newton(),
            new ExactLineSearch());

    private Optimisers() {}
}
