package org.gradcheck.report;

import java.util.List;
import org.gradcheck.document.Picture;
import org.gradcheck.extract.FoundAnswer;

/** Shows on the page of a student what the pages of the submission look like where a person has to look. */
@FunctionalInterface
public interface Pictures {

    /** Reports without pictures. */
    Pictures NONE = (student, found) -> List.of();

    /** What the region of an answer looks like; none where there is nothing to show. */
    List<Picture> of(String student, FoundAnswer found);
}
