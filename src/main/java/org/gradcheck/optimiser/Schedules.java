package org.gradcheck.optimiser;

import java.util.List;
import java.util.stream.Stream;

/** All schedules of the learning rate; each family has a list of its own. */
public final class Schedules {

    public static final List<Schedule> ALL = Stream.of(
                    DecaySchedules.ALL, CosineSchedules.ALL, WarmupSchedules.ALL, CyclicSchedules.ALL)
            .flatMap(List::stream)
            .toList();

    private Schedules() {}
}
