package org.gradcheck.worker;

import java.util.List;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.SourceFile;

/** What a worker is to do with a file. */
sealed interface Task {

    SourceFile file();

    /** Does it, in a worker or in this process. */
    Result result();

    /** A task to read a file. */
    static Task reading(SourceFile file) {
        return new Reads(file);
    }

    record Reads(SourceFile file) implements Task {
        @Override
        public Result result() {
            return Result.of(DocumentReaders.read(file));
        }
    }

    /** Shows pieces of a file. */
    record Shows(SourceFile file, List<Clipping> clippings) implements Task {
        public Shows {
            clippings = List.copyOf(clippings);
        }

        @Override
        public Result result() {
            return Result.of(file, DocumentReaders.pictures(file, clippings));
        }
    }

    /** Writes notes into a copy of a file. */
    record Annotates(SourceFile file, List<MarginNote> notes) implements Task {
        public Annotates {
            notes = List.copyOf(notes);
        }

        @Override
        public Result result() {
            return Result.of(file, DocumentReaders.annotated(file, notes));
        }
    }
}
