package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Problem;
import org.gradcheck.extract.FoundAnswer.Status;

/**
 * Finds an answer in words: the one word of the vocabulary that is written as the answer. A word that is only mentioned, or
 * denied, is none; several are for a person unless one of them is marked as the answer.
 */
final class WordAnswer {

    private final Question question;

    WordAnswer(Question question) {
        this.question = question;
    }

    /** The answer in the student's own rows, in which something is written. */
    FoundAnswer in(Region own) {
        List<Candidate> candidates = new ArrayList<>();
        List<Row> rows = TickBoxes.chosen(own.rows());
        boolean isTicked = rows.size() < own.rows().size();
        for (int i = 0; i < rows.size(); i++) {
            candidates.addAll(new WordsInRow(rows.get(i), i == 0, isTicked).candidates(question.vocabulary()));
        }
        if (candidates.isEmpty()) {
            return answer(
                    Status.UNREADABLE,
                    List.of(),
                    own,
                    "no-answer-read",
                    "Something is written here, but none of the words that are known as answers.");
        }
        int strongest = candidates.stream().mapToInt(Candidate::weight).max().orElseThrow();
        boolean isMarked = strongest >= Cue.BOLD.weight();
        boolean isOne = candidates.stream()
                        .filter(candidate -> !isMarked || candidate.weight() == strongest)
                        .map(WordAnswer::meaning)
                        .distinct()
                        .count()
                == 1;
        List<Candidate> ranked = ranked(candidates);
        if (!isOne) {
            return answer(
                    Status.AMBIGUOUS, ranked, own, "several-answers", "Several of the possible answers are named.");
        }
        return strongest == Cue.STATED.weight()
                ? answer(
                        Status.AMBIGUOUS,
                        ranked,
                        own,
                        "only-mentioned",
                        "It is not clear that this word is meant as the answer.")
                : new FoundAnswer(
                        question, Status.FOUND, Optional.of(ranked.get(0)), rivals(ranked), own.lines(), List.of());
    }

    private static List<Candidate> ranked(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::weight).reversed())
                .toList();
    }

    private static List<Candidate> rivals(List<Candidate> ranked) {
        String chosen = meaning(ranked.get(0));
        return ranked.stream()
                .filter(candidate -> !meaning(candidate).equals(chosen))
                .toList();
    }

    private static String meaning(Candidate candidate) {
        return candidate.written().expression().canon();
    }

    private FoundAnswer answer(Status status, List<Candidate> ranked, Region own, String code, String sentence) {
        Problem problem = new Problem(own.lines().get(0).place(), code, sentence);
        Optional<Candidate> first = ranked.stream().findFirst();
        List<Candidate> rivals = ranked.isEmpty() ? List.of() : rivals(ranked);
        return new FoundAnswer(question, status, first, rivals, own.lines(), List.of(problem));
    }
}
