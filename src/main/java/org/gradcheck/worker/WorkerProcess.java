package org.gradcheck.worker;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A worker as the batch sees it; used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {

    /** What memory the readers don't give back is given back with the process. */
    private static final int MOST_FILES = 250;

    /** How Java ends where memory runs out and it is told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    /** How Java tells that signal 9 has ended a process. */
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final ScheduledExecutorService clock;
    private int files;

    private WorkerProcess(Process process, ScheduledExecutorService clock) {
        this.process = process;
        this.clock = clock;
    }

    /**
     * Starts a worker and waits until it is ready.
     *
     * @throws IOException if none can be started
     */
    static WorkerProcess start(ProcessBuilder command, ScheduledExecutorService clock) throws IOException {
        Process process = command.start();
        try {
            Message.receive(process.getInputStream(), 0);
            return new WorkerProcess(process, clock);
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    boolean isUsable() {
        return files < MOST_FILES && process.isAlive();
    }

    Result work(Task task) throws WorkerFailed {
        boolean isFresh = files++ == 0;
        Watch watch = new Watch(process, task.file().limits());
        ScheduledFuture<?> watching =
                clock.scheduleAtFixedRate(watch, Watch.PERIOD_SECONDS, Watch.PERIOD_SECONDS, TimeUnit.SECONDS);
        try {
            Message.send(Message.REQUEST.bytes(task), process.getOutputStream());
            return Message.ANSWER.value(Message.receive(process.getInputStream(), Message.MOST_BYTES_OF_ANSWER));
        } catch (IOException e) {
            throw new WorkerFailed(watch.isOver() ? Failure.TOO_SLOW : failure(), isFresh, e);
        } finally {
            watching.cancel(false);
        }
    }

    /** Why there is no answer; waits a moment for a process that is about to end. */
    private Failure failure() {
        try {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                return switch (process.exitValue()) {
                    case OUT_OF_MEMORY -> Failure.OUT_OF_MEMORY;
                    case KILLED -> Failure.KILLED;
                    default -> Failure.READER_FAILED;
                };
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Failure.READER_FAILED;
    }

    /** Ends the process, whatever it is doing, and waits until it has ended. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit()
                .orTimeout(1, TimeUnit.SECONDS)
                .exceptionally(late -> process)
                .join();
    }
}
