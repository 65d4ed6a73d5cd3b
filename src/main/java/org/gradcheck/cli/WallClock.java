package org.gradcheck.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one place that looks at the clock: for the history of a gradebook and the progress bar, and for no result. */
final class WallClock {

    private WallClock() {}

    /** The moment, to the second, in universal time: {@code 2026-03-01T10:00:00Z}. */
    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Nanoseconds from some moment on. */
    static long nanoseconds() {
        return System.nanoTime();
    }
}
