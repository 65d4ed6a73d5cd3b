package org.gradcheck.worker;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.Document;
import org.gradcheck.document.Limits;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Picture;
import org.gradcheck.document.SourceFile;

/** Reads each file in a thread of its own, which is left to itself if it takes too long. */
record ReadingHere(Limits limits) implements Reading {

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

    Result work(Task task) {
        FutureTask<Result> reading = new FutureTask<>(task::result);
        ReadingThread.start(reading);
        try {
            return reading.get(limits.secondsByTheClock(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Failure.TOO_SLOW.result(task);
        } catch (ExecutionException e) {
            return Failure.READER_FAILED.result(task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted while reading " + task.file().name(), e);
        }
    }

    @Override
    public void close() {}
}
