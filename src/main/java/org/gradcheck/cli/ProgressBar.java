package org.gradcheck.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows on a terminal how far a batch is; elsewhere it is silent. */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;

    /** Set by the launcher: Java itself can't tell whether standard error is a terminal. */
    private static final String ON_TERMINAL = "gradcheck.terminal";

    private final PrintWriter err;
    private final int total;
    private final boolean shown;
    private final AtomicInteger done = new AtomicInteger();

    /** A bar on standard error, shown only if a person watches. */
    ProgressBar(PrintWriter err, int total) {
        this.err = err;
        this.total = total;
        this.shown = Boolean.getBoolean(ON_TERMINAL) && total > 1;
    }

    /** One more is done; may be called from any thread. */
    void step() {
        int now = done.incrementAndGet();
        if (shown) {
            draw(now);
        }
    }

    private synchronized void draw(int now) {
        int filled = WIDTH * now / total;
        err.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + now + " of " + total);
        err.flush();
    }

    /** Wipes the bar away, so that the summary stands alone. */
    @Override
    public void close() {
        if (shown) {
            err.print("\r" + " ".repeat(WIDTH + 24) + "\r");
            err.flush();
        }
    }
}
