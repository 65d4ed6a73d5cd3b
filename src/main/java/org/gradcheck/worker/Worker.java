package org.gradcheck.worker;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.gradcheck.document.Document;
import org.gradcheck.document.SourceFile;

/** The program of a worker process: files come in on standard input, documents go out on standard output. */
final class Worker {

    private static final byte[] READY = {};

    private final Function<Task, Result> reader;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    /** Buffered, for a file stream by itself wants to know its length. */
    private final InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    private Worker(Function<Task, Result> reader) {
        this.reader = reader;
    }

    public static void main(String[] args) {
        serve(Task::result);
    }

    /**
     * Reads files until the batch ends. That is seen here at once, by the end of the input, even if the reader never comes
     * back: so no worker outlives its batch.
     */
    static void serve(Function<Task, Result> reader) {
        // Whatever a library prints must not stand between the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Worker worker = new Worker(reader);
        ReadingThread.start(worker::answerAll);
        try {
            worker.takeAll();
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void takeAll() throws IOException {
        Message.send(READY, out);
        while (true) {
            tasks.add(Message.REQUEST.value(Message.receive(in, Integer.MAX_VALUE)));
        }
    }

    /** Ends the process where the reader fails in a way that the next file could feel. */
    private void answerAll() {
        try {
            while (true) {
                answer(tasks.take());
            }
        } catch (Throwable e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void answer(Task task) throws IOException {
        byte[] answer = Message.ANSWER.bytes(reader.apply(task));
        Message.send(answer.length > Message.MOST_BYTES_OF_ANSWER ? tooLarge(task.file()) : answer, out);
    }

    private static byte[] tooLarge(SourceFile file) {
        return Message.ANSWER.bytes(Result.of(
                Document.unreadable(file.name(), "too-large", "The file holds more text than can be graded.")));
    }
}
