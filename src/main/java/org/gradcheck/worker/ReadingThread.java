package org.gradcheck.worker;

/** A thread in which a file is read, with the same depth for everybody: so that a file is too deep everywhere or nowhere. */
final class ReadingThread {

    private static final long STACK_BYTES = 4L << 20;

    private ReadingThread() {}

    /** Starts a thread that does not keep the program from ending. */
    static void start(Runnable work) {
        Thread thread = new Thread(null, work, "reader", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }
}
