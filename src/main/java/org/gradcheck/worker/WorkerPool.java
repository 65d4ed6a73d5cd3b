package org.gradcheck.worker;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.Document;
import org.gradcheck.document.Limits;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Picture;
import org.gradcheck.document.SourceFile;

/**
 * Reads files in a few worker processes, each one file at a time. A worker is started when it is needed and ended with the
 * pool, or when a file breaks it.
 *
 * <p>What becomes of a file depends on the file alone, not on those that its worker has read before: one that breaks a used
 * worker is tried once more in a fresh one. Where no worker can be started, files are read in this process.
 */
public final class WorkerPool implements Reading {

    private final Limits limits;
    private final Class<?> program;
    private final Consumer<String> notes;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<WorkerProcess> alive = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean hasNoted = new AtomicBoolean();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(WorkerPool::daemon);

    /**
     * A pool that has started nothing yet.
     *
     * @param workers how many processes at most; at least one
     * @param notes is told, once, that files are read without workers
     */
    public WorkerPool(int workers, Limits limits, Consumer<String> notes) {
        this(workers, limits, notes, Worker.class);
    }

    /** A pool whose workers run another program, which {@linkplain Worker#serve serves} by other readers. */
    WorkerPool(int workers, Limits limits, Consumer<String> notes, Class<?> program) {
        this.free = new Semaphore(workers);
        this.limits = limits;
        this.notes = notes;
        this.program = program;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "worker-clock");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public Document read(SourceFile file) {
        return work(Task.reading(file)).document();
    }

    @Override
    public List<Picture> pictures(SourceFile file, List<Clipping> clippings) {
        return clippings.isEmpty()
                ? List.of()
                : work(new Task.Shows(file, clippings)).pictures();
    }

    @Override
    public AnnotatedCopy annotated(SourceFile file, List<MarginNote> notes) {
        return work(new Task.Annotates(file, notes)).annotated();
    }

    private Result work(Task task) {
        free.acquireUninterruptibly();
        try {
            return workIn(idle().or(this::started), task);
        } catch (WorkerFailed e) {
            return e.mayBeInnocent() ? workAgain(task) : e.failure().result(task);
        } finally {
            free.release();
        }
    }

    private Result workAgain(Task task) {
        try {
            return workIn(started(), task);
        } catch (WorkerFailed e) {
            return e.failure().result(task);
        }
    }

    private Result workIn(Optional<WorkerProcess> started, Task task) throws WorkerFailed {
        if (started.isEmpty()) {
            return new ReadingHere(limits).work(task);
        }
        WorkerProcess worker = started.get();
        try {
            Result result = worker.work(task);
            idle.addFirst(worker);
            return result;
        } catch (WorkerFailed e) {
            end(worker);
            throw e;
        }
    }

    private Optional<WorkerProcess> idle() {
        WorkerProcess worker = idle.pollFirst();
        if (worker != null && !worker.isUsable()) {
            end(worker);
            worker = null;
        }
        return Optional.ofNullable(worker);
    }

    private Optional<WorkerProcess> started() {
        try {
            WorkerProcess worker = WorkerProcess.start(WorkerCommand.of(program, limits), clock);
            alive.add(worker);
            return Optional.of(worker);
        } catch (IOException | SecurityException e) {
            if (!hasNoted.getAndSet(true)) {
                notes.accept(
                        "No process can be started for reading files, so a file that hangs or takes too much memory"
                                + " may hold up the others.");
            }
            return Optional.empty();
        }
    }

    private void end(WorkerProcess worker) {
        alive.remove(worker);
        worker.close();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        alive.forEach(WorkerProcess::close);
    }
}
