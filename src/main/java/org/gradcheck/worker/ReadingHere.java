package org.gradcheck.worker;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Limits;
import org.gradcheck.document.SourceFile;

/** Reads each file in a thread of its own, which is left to itself if it takes too long. */
record ReadingHere(Limits limits) implements Reading {

    @Override
    public Document read(SourceFile file) {
        FutureTask<Document> reading = new FutureTask<>(() -> DocumentReaders.read(file));
        ReadingThread.start(reading);
        try {
            return reading.get(limits.secondsByTheClock(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Failure.TOO_SLOW.document(file);
        } catch (ExecutionException e) {
            return Failure.READER_FAILED.document(file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + file.name(), e);
        }
    }

    @Override
    public void close() {}
}
