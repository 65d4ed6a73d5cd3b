package org.gradcheck.worker;

import org.gradcheck.document.Document;
import org.gradcheck.document.Limits;
import org.gradcheck.document.SourceFile;

/** Why a file was not read to its end. */
enum Failure {
    TOO_SLOW {
        @Override
        Document document(SourceFile file) {
            String message = "Reading the file took more than " + file.limits().seconds() + " seconds of computing; "
                    + Limits.SECONDS_OPTION + " raises the limit.";
            return Document.unreadable(file.name(), "too-slow", message);
        }
    },
    OUT_OF_MEMORY {
        @Override
        Document document(SourceFile file) {
            String message = "Reading the file takes more memory than "
                    + file.limits().memory().text() + "; " + Limits.MEMORY_OPTION + " raises the limit.";
            return Document.unreadable(file.name(), "too-large", message);
        }
    },
    READER_FAILED {
        @Override
        Document document(SourceFile file) {
            String message = "The program broke down while it read the file. A person has to open it.";
            return Document.unreadable(file.name(), "reader-failed", message);
        }
    },
    /** Something outside, such as a system that runs out of memory, ended the worker; the file may be innocent. */
    KILLED {
        @Override
        Document document(SourceFile file) {
            return READER_FAILED.document(file);
        }
    };

    /** What the batch gets in place of the file. */
    abstract Document document(SourceFile file);

    Result result(Task task) {
        return Result.of(document(task.file()));
    }
}
