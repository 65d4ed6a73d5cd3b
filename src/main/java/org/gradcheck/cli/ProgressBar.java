package org.gradcheck.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows on a terminal how far a batch is, and how long it may still take; elsewhere it is silent. */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;

    /** Wide enough for all that stands behind the bar. */
    private static final int WIDTH_OF_WORDS = 48;

    /** Set by the launcher: Java itself can't tell whether standard error is a terminal. */
    private static final String ON_TERMINAL = "gradcheck.terminal";

    private final PrintWriter err;
    private final int total;
    private final boolean shown;
    private final boolean verbose;
    private final long start = WallClock.nanoseconds();
    private final AtomicInteger done = new AtomicInteger();

    /**
     * A bar on standard error, shown only if a person watches.
     *
     * @param verbose a line for each step instead of the bar
     */
    ProgressBar(PrintWriter err, int total, boolean verbose) {
        this.err = err;
        this.total = total;
        this.verbose = verbose;
        this.shown = Boolean.getBoolean(ON_TERMINAL) && total > 1 && !verbose;
    }

    /**
     * One more is done; may be called from any thread.
     *
     * @param known whether there was nothing to do
     */
    void step(String what, boolean known) {
        int now = done.incrementAndGet();
        if (verbose) {
            say(now, what + (known ? ": unchanged" : ": graded"));
        } else if (shown) {
            draw(now);
        }
    }

    private synchronized void say(int now, String line) {
        err.println(now + " of " + total + "  " + line);
    }

    private synchronized void draw(int now) {
        int filled = WIDTH * now / total;
        Duration left = Duration.ofNanos((WallClock.nanoseconds() - start) / now * (total - now));
        String words = " " + now + " of " + total + (now < total ? ", " + text(left) + " left" : "");
        err.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "]" + words
                + " ".repeat(Math.max(0, WIDTH_OF_WORDS - words.length())));
        err.flush();
    }

    /** {@code 2 min 5 s}; hours are as many minutes. */
    static String text(Duration time) {
        long minutes = time.toMinutes();
        return (minutes > 0 ? minutes + " min " : "") + time.toSecondsPart() + " s";
    }

    /** Wipes the bar away, so that the summary stands alone. */
    @Override
    public void close() {
        if (shown) {
            err.print("\r" + " ".repeat(WIDTH + 2 + WIDTH_OF_WORDS) + "\r");
            err.flush();
        }
    }
}
