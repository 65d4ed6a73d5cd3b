package org.gradcheck.worker;

import org.gradcheck.document.DocumentReaders;

/** Does what is asked for, in a worker or in this process. */
final class Work {

    private Work() {}

    static Result on(Task task) {
        return task.clippings().isEmpty()
                ? Result.of(DocumentReaders.read(task.file()))
                : Result.of(task.file(), DocumentReaders.pictures(task.file(), task.clippings()));
    }
}
