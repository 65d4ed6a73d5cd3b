package org.gradcheck.worker;

import java.time.Duration;
import org.gradcheck.document.Limits;

/**
 * Looks at a worker once a second and ends it when its file has used up its time.
 *
 * <p>What counts is the computing time of the process, for a busy machine is not the file's fault; where the system does not
 * tell it, or where the process only waits, the time by the clock.
 */
final class Watch implements Runnable {

    static final int PERIOD_SECONDS = 1;

    private final Process process;
    private final Limits limits;
    private Duration computedBefore = Duration.ZERO;
    private int looks;
    private volatile boolean isOver;

    Watch(Process process, Limits limits) {
        this.process = process;
        this.limits = limits;
    }

    /** Is asked for once a {@linkplain #PERIOD_SECONDS period}, by one thread at a time. */
    @Override
    public void run() {
        Duration computed = process.info().totalCpuDuration().orElse(Duration.ZERO);
        if (looks++ == 0) {
            computedBefore = computed;
        }
        boolean computedTooLong = computed.minus(computedBefore).toSeconds() >= limits.seconds();
        if (computedTooLong || looks * PERIOD_SECONDS > limits.secondsByTheClock()) {
            isOver = true;
            process.destroyForcibly();
        }
    }

    boolean isOver() {
        return isOver;
    }
}
