package org.gradcheck.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.handin.Identity;

/** What is kept of a student while all are gone through: who it is and how the points stand, but no comments. */
record Standing(
        String student,
        Optional<String> id,
        BigDecimal points,
        BigDecimal possible,
        boolean waiting,
        boolean unreadable) {

    static Standing of(StudentScore score) {
        return new Standing(
                score.student(), score.id(), score.points(), score.possible(), score.waiting(), score.unreadable());
    }

    /** Two students of one name are told apart by an id or a number behind it, which is no part of the name. */
    Identity identity() {
        String behind = Pattern.quote(id.orElse("")) + "|[0-9]{1,4}";
        String name = student.replaceFirst(" \\((?:" + behind + ")\\)$", "");
        return new Identity(id.stream().toList(), List.of(name));
    }

    /** Why nothing is written of this student; empty if something is. */
    Optional<Note> obstacle(boolean open) {
        if (unreadable) {
            return Optional.of(new Note(Finding.UNREADABLE, student));
        }
        return waiting && !open ? Optional.of(new Note(Finding.WAITING, student)) : Optional.empty();
    }
}
