package org.gradcheck.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gradcheck.document.Place;
import org.gradcheck.extract.Candidate;
import org.gradcheck.extract.Cell;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Verdict;

/**
 * What is noted in the files of a submission: the points first, then a note for each part. Cells of a table that are simply
 * right are marked without a word, and a note on the whole table counts them.
 */
public final class Annotations {

    private final Grade grade;

    private Annotations(Grade grade) {
        this.grade = grade;
    }

    /** The name by which links lead to a part. */
    public static String anchor(String part) {
        return "part-" + part.replaceAll("[^A-Za-z0-9._/-]", "-");
    }

    /** The annotations of each file, in the order of the grade. What stands in no file is noted in the first. */
    public static Map<String, List<Annotation>> of(Grade grade) {
        return new Annotations(grade).byFile();
    }

    private Map<String, List<Annotation>> byFile() {
        List<Annotation> all = grade.status() == Grade.Status.UNREADABLE ? List.of() : annotations();
        Map<String, List<Annotation>> byFile = new LinkedHashMap<>();
        for (String file : grade.files()) {
            List<Annotation> own = new ArrayList<>(List.of(new Summary(grade).annotation()));
            all.stream().flatMap(annotation -> in(file, annotation).stream()).forEach(own::add);
            byFile.put(file, own);
        }
        return byFile;
    }

    private Optional<Annotation> in(String file, Annotation annotation) {
        List<Spot> here = annotation.spots().stream()
                .filter(spot -> spot.place().file().equals(file))
                .toList();
        boolean isNowhere =
                annotation.spots().isEmpty() && file.equals(grade.files().get(0));
        return here.isEmpty() && !isNowhere
                ? Optional.empty()
                : Optional.of(new Annotation(
                        annotation.anchor(),
                        annotation.look(),
                        annotation.signed(),
                        annotation.head(),
                        annotation.text(),
                        annotation.full(),
                        here));
    }

    /** A note on a table stands before those on its cells. */
    private List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>();
        Set<String> tables = new LinkedHashSet<>();
        for (Verdict verdict : grade.verdicts()) {
            Optional<String> table = table(verdict);
            table.filter(tables::add).ifPresent(first -> all.add(new WholeTable(first, cells(first)).annotation()));
            if (table.isEmpty() || isPlaced(verdict)) {
                all.add(annotation(verdict));
            }
        }
        return all;
    }

    private List<Verdict> cells(String table) {
        return grade.verdicts().stream()
                .filter(verdict -> table(verdict).filter(table::equals).isPresent())
                .toList();
    }

    private static Optional<String> table(Verdict verdict) {
        return verdict.found().question().cell().map(Cell::table);
    }

    private static boolean isPlaced(Verdict verdict) {
        return verdict.found()
                .place()
                .filter(place -> !(place instanceof Place.WholeFile))
                .isPresent();
    }

    private static Annotation annotation(Verdict verdict) {
        boolean isSilent = table(verdict).isPresent() && verdict.outcome() == Outcome.CORRECT && !verdict.review();
        return new Annotation(
                anchor(verdict.part()),
                Look.of(verdict.outcome()),
                true,
                isSilent ? "" : Words.head(verdict),
                Words.brief(verdict),
                Words.full(verdict),
                spots(verdict));
    }

    /** The answer, and whatever else could have been meant; without one, all that was written for the part. */
    private static List<Spot> spots(Verdict verdict) {
        if (!isPlaced(verdict)) {
            return List.of();
        }
        if (verdict.found().chosen().isEmpty()) {
            return Spot.passages(verdict.found().region());
        }
        List<Candidate> rivals =
                verdict.outcome() == Outcome.AMBIGUOUS ? verdict.found().rivals() : List.of();
        return Stream.concat(verdict.found().chosen().stream(), rivals.stream())
                .map(one -> Spot.of(
                        one.written().text(), one.place(), verdict.found().region()))
                .distinct()
                .toList();
    }
}
