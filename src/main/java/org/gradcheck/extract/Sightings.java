package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.extract.Node.Role;

/** Where in a document answers may begin, and what speaks for it, if the document is numbered in one way. */
final class Sightings {

    private static final Pattern CLOSING = Pattern.compile(
            "\\W*(?:\\p{L}\\.? )?(?:appendi(?:x|ces)|references|bibliography|literature|acknowledge?ments?|works cited|bonus|extra credit)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Clues clues;
    private final List<Row> rows;
    private final Outline outline;
    private final Numbering numbering;
    private final List<List<Mark>> marks;
    private final Map<Label, List<Meaning>> meanings = new LinkedHashMap<>();
    private final Habits habits;

    Sightings(Clues clues, Numbering numbering) {
        this.rows = clues.rows();
        this.outline = clues.outline();
        this.clues = clues;
        this.numbering = numbering;
        this.marks = clues.marks();
        this.habits = Habits.of(marks.stream()
                .flatMap(List::stream)
                .flatMap(mark -> meanings(mark.label()).stream().map(meaning -> new Habits.Use(mark, meaning)))
                .toList());
    }

    Habits habits() {
        return habits;
    }

    private List<Meaning> meanings(Label label) {
        return meanings.computeIfAbsent(label, key -> numbering.meanings(key, outline));
    }

    /** All sightings in reading order. */
    List<Sighting> all() {
        List<Sighting> all = new ArrayList<>();
        String file = rows.isEmpty() ? "" : rows.get(0).line().place().file();
        for (int i = 0; i < rows.size(); i++) {
            String own = rows.get(i).line().place().file();
            if (!own.equals(file)) {
                all.add(new Sighting(i, 0, List.of(), 0, true));
                file = own;
            }
            if (!rows.get(i).isNote()) {
                addAll(i, all);
            }
        }
        return all;
    }

    /** Where the words of a question stand, for a document without any label. */
    List<Sighting> byWords() {
        List<Sighting> all = new ArrayList<>();
        Wordings wordings = new Wordings(outline);
        for (int i = 0; i < rows.size(); i++) {
            List<Option> options = wordings.hinted(clues.texts().get(i)).stream()
                    .map(node -> new Option(node, List.of(), 0, Sign.KEYWORDS.points(), false, "", false, true, false))
                    .toList();
            if (!options.isEmpty() && !rows.get(i).isProgram()) {
                all.add(new Sighting(i, 0, options, 0, false));
            }
        }
        return all;
    }

    private void addAll(int row, List<Sighting> all) {
        Map<Integer, List<Option>> options = new LinkedHashMap<>();
        List<Option> atStart = new ArrayList<>();
        options.put(0, atStart);
        marks.get(row)
                .forEach(mark -> options.computeIfAbsent(mark.start(), key -> new ArrayList<>())
                        .addAll(options(mark)));
        addNamed(row, atStart);
        addClosing(row, atStart);
        addWorded(row, atStart);
        options.forEach((start, found) -> {
            if (!found.isEmpty()) {
                all.add(new Sighting(row, start, found, asText(row, start), false));
            }
        });
    }

    /** A label that is spelled as the rubric's is hardly mere text. */
    private int asText(int row, int start) {
        boolean isLabel = marks.get(row).stream()
                .filter(mark -> mark.start() == start && !mark.isBareNumber())
                .filter(mark ->
                        !mark.has(Sign.INLINE) && !mark.has(Sign.MID_SENTENCE) && !mark.has(Sign.STOPPED_LETTER))
                .filter(mark -> !mark.has(Sign.BEFORE_WORD) && !mark.has(Sign.DECIMAL) && !mark.has(Sign.IN_CONTENTS))
                .anyMatch(mark -> mark.isAnnounced() && mark.label().isNumber()
                        || meanings(mark.label()).stream().anyMatch(this::isOwnLabel));
        if (isLabel && rows.get(row).isHeading() && marks.get(row).stream().anyMatch(this::isHeadOfQuestion)) {
            return Sign.HEADING_LEFT_AS_TEXT.points();
        }
        return isLabel ? Sign.LEFT_AS_TEXT.points() : 0;
    }

    private boolean isHeadOfQuestion(Mark mark) {
        return (mark.isAnnounced() || mark.label().size() > 1)
                && meanings(mark.label()).stream()
                        .anyMatch(meaning -> meaning.full()
                                && isOwnLabel(meaning)
                                && meaning.steps() == mark.label().size());
    }

    private boolean isOwnLabel(Meaning meaning) {
        return !meaning.renumbered()
                && meaning.node().isQuestion()
                && (meaning.full() || !habits.inFull().contains(meaning.node()));
    }

    private void addNamed(int row, List<Option> options) {
        boolean isTable = rows.get(row).isTable();
        for (NameHeads.Found found : clues.named().get(row)) {
            options.add(new Option(
                    found.node(),
                    List.of(),
                    isTable ? 0 : found.end(),
                    (isTable ? Sign.NAMED_IN_TABLE : Sign.NAMED).points(),
                    found.inner(),
                    "",
                    true,
                    true,
                    isTable));
        }
    }

    /** Behind the answers: an appendix, the literature. */
    private void addClosing(int row, List<Option> options) {
        if (rows.get(row).isHeading() && CLOSING.matcher(clues.texts().get(row)).lookingAt()) {
            int points = Sign.ANNOUNCED.points() + Sign.IN_HEADING.points();
            options.add(
                    new Option(outline.unknownIn(outline.root()), List.of(), 0, points, false, "", false, true, false));
        }
    }

    /** A question that is repeated, with its label or without one. */
    private void addWorded(int row, List<Option> options) {
        int end = Clues.labelEnd(marks.get(row));
        for (Node node : clues.worded().get(row)) {
            Optional<Option> labelled = options.stream()
                    .filter(option -> option.node().number() == node.number())
                    .findFirst();
            labelled.ifPresent(options::remove);
            options.add(labelled.map(option -> option.with(Sign.WORDED))
                    .orElseGet(() ->
                            new Option(node, List.of(), end, Sign.WORDED.points(), false, "", false, true, false)));
        }
    }

    private List<Option> options(Mark mark) {
        List<Meaning> meant = meanings(mark.label());
        List<Option> options = new ArrayList<>();
        meant.stream()
                .filter(meaning -> !meaning.renumbered()
                        || meaning.node().isQuestion()
                        || mark.isAnnounced()
                        || mark.has(Sign.CAPITAL))
                .forEach(meaning -> options.add(option(mark, meaning)));
        if (meant.stream().allMatch(meaning -> meaning.renumbered() || isFirstStepsOnly(mark, meaning))) {
            addUnknown(mark, meant, options);
        }
        return options;
    }

    private static boolean isFirstStepsOnly(Mark mark, Meaning meaning) {
        return meaning.steps() < mark.label().size() && meaning.node().role() == Role.ENCLOSING;
    }

    private Option option(Mark mark, Meaning meaning) {
        int points = mark.points();
        points += meaning.full() ? Sign.IN_FULL.points() : 0;
        points += meaning.outerUnknown() ? Sign.OUTER_UNKNOWN.points() : 0;
        points += meaning.renumbered() ? renumbered(mark, meaning).points() : 0;
        points += mark.has(Sign.DECIMAL) && habits.countsWithPoints() && meaning.full()
                ? Sign.DECIMAL_LABELS.points()
                : 0;
        points += meaning.renumbered() && mark.ofQuestion() && mark.label().size() == 1
                ? Sign.RENUMBERED_QUESTION.points()
                : 0;
        points += habits.announces() && mark.isBareNumber() && isStep(mark, meaning) ? Sign.LIST_STEP.points() : 0;
        points += !meaning.full() && habits.inFull().contains(meaning.node()) ? Sign.SHORT_BESIDE_FULL.points() : 0;
        return new Option(
                meaning.node(),
                others(mark, meaning),
                mark.end(meaning.steps()),
                points,
                !meaning.full(),
                mark.label().steps().get(meaning.steps() - 1),
                false,
                meaning.full() && !mark.isBareNumber(),
                false);
    }

    /** The neighbours whose labels are joined to a label. */
    private List<Node> others(Mark mark, Meaning first) {
        return mark.joined().stream()
                .flatMap(label -> meanings(label).stream()
                        .filter(meaning -> meaning.node().isQuestion() && !meaning.renumbered())
                        .filter(meaning -> meaning.full()
                                || meaning.node().parent().equals(first.node().parent()))
                        .map(Meaning::node)
                        .limit(1))
                .toList();
    }

    /** Numbers may count the parts of a question where the document has no other labels for them. */
    private boolean isStep(Mark mark, Meaning meaning) {
        return meaning.full() || habits.keepsLabels();
    }

    private Sign renumbered(Mark mark, Meaning meaning) {
        boolean outer = meaning.node().role() == Role.ENCLOSING || mark.has(Sign.DECIMAL) && habits.countsWithPoints();
        return habits.keepsLabels() && !outer ? Sign.RENUMBERED_BESIDE_OWN : Sign.RENUMBERED;
    }

    /** A question, or a part of one, that the rubric does not have. */
    private void addUnknown(Mark mark, List<Meaning> meant, List<Option> options) {
        if (mark.isAnnounced() && mark.label().isNumber() && meant.stream().allMatch(Meaning::renumbered)) {
            options.add(unknown(mark, outline.root(), false));
        }
        meant.stream()
                .filter(meaning -> isFirstStepsOnly(mark, meaning) && !meaning.renumbered())
                .forEach(meaning -> options.add(unknown(mark, meaning.node(), false)));
        if (mark.label().size() == 1 && !mark.isBareNumber() && !mark.has(Sign.STOPPED_LETTER)) {
            outline.nodes().stream()
                    .filter(node -> node.role() == Role.ENCLOSING)
                    .forEach(node -> options.add(unknown(mark, node, true)));
        }
    }

    private Option unknown(Mark mark, Node around, boolean inner) {
        int points = mark.points() + (inner ? 0 : Sign.IN_FULL.points());
        return new Option(
                outline.unknownIn(around),
                List.of(),
                0,
                points,
                inner,
                mark.label().last(),
                false,
                true,
                false);
    }
}
