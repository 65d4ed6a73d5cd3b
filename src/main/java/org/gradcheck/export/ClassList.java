package org.gradcheck.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Problem;
import org.gradcheck.handin.Identity;
import org.gradcheck.handin.Match;
import org.gradcheck.handin.Matching;
import org.gradcheck.handin.Member;
import org.gradcheck.handin.Roster;

/** The students of a sheet, each with the row of the roster that it is. */
final class ClassList {

    private final List<Standing> standings = new ArrayList<>();
    private final Roster roster;
    private final Matching matching;

    ClassList(ScoreSheet sheet, Roster roster) {
        sheet.students().forEach(score -> standings.add(Standing.of(score)));
        this.roster = roster;
        this.matching = roster.match(standings.stream().map(Standing::identity).toList());
    }

    List<Standing> standings() {
        return standings;
    }

    /** The row of the roster that a student is, if that is sure. */
    Optional<Member> member(int student) {
        Match match = matching.of(student);
        return match.isMatched() ? Optional.of(roster.members().get(match.rows().get(0))) : Optional.empty();
    }

    /** Those of the roster of whom there is no submission, so far as one can tell. */
    List<Member> absent() {
        return matching.unclaimed().stream().map(roster.members()::get).toList();
    }

    /** What is known of each student by the submission and the roster. */
    List<Identity> identities() {
        List<Identity> identities = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            Identity own = standings.get(i).identity();
            identities.add(member(i).map(member -> own.and(member.identity())).orElse(own));
        }
        return identities;
    }

    /** What is wrong with the roster, and who is not in it, if there is one. */
    List<Note> rosterNotes() {
        List<Note> notes = new ArrayList<>();
        roster.problems().stream()
                .map(Problem::message)
                .map(message -> new Note(Finding.ROSTER, message))
                .forEach(notes::add);
        for (int i = 0; i < standings.size() && !roster.members().isEmpty(); i++) {
            if (!matching.of(i).isMatched()) {
                notes.add(new Note(
                        Finding.NO_ROSTER_ROW,
                        standings.get(i).student() + candidates(matching.of(i), roster.members())));
            }
        }
        return notes;
    }

    /** Who else it may be, for a person to decide. */
    static String candidates(Match match, List<Member> members) {
        return match.rows().isEmpty()
                ? ""
                : ": row "
                        + String.join(
                                " or ",
                                match.rows().stream()
                                        .map(members::get)
                                        .map(ClassList::described)
                                        .toList());
    }

    /** A row as a person finds it again. */
    static String described(Member member) {
        String key = member.identity().keys().stream()
                .findFirst()
                .map(first -> " [" + first + "]")
                .orElse("");
        return member.row() + ", " + (member.name().isEmpty() ? "without a name" : member.name()) + key;
    }
}
