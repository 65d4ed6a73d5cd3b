package org.gradcheck.handin;

import java.nio.file.Path;
import java.util.List;
import org.gradcheck.document.Receipt;

/**
 * What a layout knows of a student, before anybody looks into it.
 *
 * @param student the name, which two students may share
 * @param entries files and folders; none if the layout names a student of whom it holds nothing
 */
record Handed(String student, List<Path> entries, Receipt receipt) {
    Handed {
        entries = List.copyOf(entries);
    }

    Handed called(String name) {
        return new Handed(name, entries, receipt);
    }
}
