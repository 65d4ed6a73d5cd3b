package org.gradcheck.report;

import java.util.List;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.Document;
import org.gradcheck.document.MarginNote;

/** The files that students handed in, where copies of them with notes are wanted. Never throws. */
public interface Originals {

    /** A copy of a file with notes on its pages; none of a format without pages. */
    AnnotatedCopy annotated(String student, String file, List<MarginNote> notes);

    /** What stands in a file; a file that is not there can't be read either. */
    Document document(String student, String file);
}
