package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.Problem;
import org.gradcheck.extract.FoundAnswer.Status;

/** Finds several named values where no key says how they are called: by what the question lists, or by their own names. */
record OpenNamedAnswer(Question question) {

    private static final Pattern NAME = Pattern.compile("\\\\?\\p{L}[\\p{L}\\p{N}_{}\\[\\]()\\\\']{0,30}");

    private static final Pattern MARKS = Pattern.compile("[\\\\{}]");

    /** The values in the student's own rows, in which something is written. */
    FoundAnswer in(Region region) {
        Region own = new Region(region.rows().stream().map(NamedFormulas::cut).toList());
        Question open = question.asking(AnswerKinds.any());
        List<Found> found = Correction.standing(new Candidates(open).in(own));
        Map<String, List<Found>> groups = new Several(Asked.of(question.ask()), found).groups();
        Map<String, List<Found>> named = groups.isEmpty() ? byTheirNames(found) : groups;
        return named.isEmpty() ? NamedValues.unreadable(question, region) : answer(named, region, new Chooser(open));
    }

    private static Map<String, List<Found>> byTheirNames(List<Found> found) {
        Map<String, List<Found>> named = new LinkedHashMap<>();
        for (Found next : found) {
            String name = Topic.name(next.statement());
            if (next.aside().isEmpty() && NAME.matcher(name).matches()) {
                named.computeIfAbsent(MARKS.matcher(name).replaceAll(""), key -> new ArrayList<>())
                        .add(next);
            }
        }
        return named;
    }

    private FoundAnswer answer(Map<String, List<Found>> named, Region own, Chooser chooser) {
        List<Candidate> values = new ArrayList<>();
        List<Candidate> rivals = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        named.values().forEach(group -> {
            FoundAnswer one = chooser.found(new Selection(group), own);
            one.chosen().ifPresent(values::add);
            rivals.addAll(one.rivals());
            problems.addAll(one.problems());
        });
        Optional<Candidate> whole = NamedValues.named(List.copyOf(named.keySet()), values);
        Status status = problems.isEmpty() ? Status.FOUND : Status.AMBIGUOUS;
        return new FoundAnswer(question, status, whole, rivals, own.lines(), problems);
    }
}
