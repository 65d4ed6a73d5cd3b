package org.gradcheck.worker;

/** Thrown where a worker ended, or had to be ended, before it answered. */
final class WorkerFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Failure failure;
    private final boolean wasFresh;

    WorkerFailed(Failure failure, boolean wasFresh, Throwable cause) {
        super(failure.name(), cause);
        this.failure = failure;
        this.wasFresh = wasFresh;
    }

    Failure failure() {
        return failure;
    }

    /** Whether something else than the file may be the reason: the system, or what an earlier file left behind. */
    boolean mayBeInnocent() {
        return failure == Failure.KILLED || !wasFresh && failure != Failure.TOO_SLOW;
    }
}
