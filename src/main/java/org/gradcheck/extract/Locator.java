package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.extract.Targets.Target;

/**
 * Tells which rows belong to which question, by labels read from top to bottom.
 *
 * <p>A label counts in full ({@code 1(a)}) or below the label that was met last ({@code (a)} under {@code 1}). Numbers at
 * the start of ordinary lines are only steps of a list where the document announces its questions otherwise. Below a
 * heading of a question that the rubric does not have, nothing is found until the next one that it has.
 */
final class Locator {

    private static final Label NOWHERE = new Label(List.of());

    private final Targets targets;
    private final List<Row> rows;
    private final boolean announces;
    private final Map<String, List<Open>> found = new LinkedHashMap<>();
    private Label context = NOWHERE;
    private Optional<Open> current = Optional.empty();
    private Optional<Open> shared = Optional.empty();

    /** A region that may go on. */
    private record Open(Label path, List<Row> rows, List<Question> questions) {

        Region region() {
            return new Region(rows, questions);
        }
    }

    Locator(List<Question> questions, List<Row> rows) {
        this.targets = new Targets(questions);
        this.rows = rows;
        this.announces = rows.stream()
                .anyMatch(row -> announced(row).filter(targets::contain).isPresent());
    }

    /** The regions of each question by its id, one for each time it is labelled; a question that is not met has none. */
    Map<String, List<Region>> regions() {
        String file = "";
        for (Row row : rows) {
            if (!row.line().place().file().equals(file)) {
                file = row.line().place().file();
                context = NOWHERE;
                current = Optional.empty();
                shared = Optional.empty();
            }
            walk(row);
        }
        Map<String, List<Region>> regions = new LinkedHashMap<>();
        found.forEach(
                (id, all) -> regions.put(id, all.stream().map(Open::region).toList()));
        return regions;
    }

    /** A note is read where it stands only if it is labelled itself; what stands above it goes on behind it. */
    private void walk(Row row) {
        if (row.isNote()) {
            nameHit(row)
                    .ifPresent(hit -> hit.questions()
                            .forEach(question -> found.computeIfAbsent(question.id(), id -> new ArrayList<>())
                                    .add(new Open(hit.context(), List.of(hit.rest(row)), hit.questions()))));
            return;
        }
        Optional<Hit> hit = hit(row);
        hit.ifPresent(this::enter);
        Row own = hit.map(met -> met.rest(row)).orElse(row);
        current.ifPresent(region -> region.rows().add(own));
        shared.filter(region -> current.filter(open -> open == region).isEmpty())
                .ifPresent(region -> region.rows().add(row));
        if (hit.filter(Hit::onlyThisRow).isPresent()) {
            current = Optional.empty();
            shared = Optional.empty();
        }
    }

    private void enter(Hit hit) {
        context = hit.context();
        Open region = new Open(hit.context(), new ArrayList<>(), hit.questions());
        current = region.questions().isEmpty() ? Optional.empty() : Optional.of(region);
        region.questions()
                .forEach(question -> found.computeIfAbsent(question.id(), id -> new ArrayList<>())
                        .add(region));
        if (region.questions().size() > 1) {
            shared = current;
        }
        shared = shared.filter(outer -> hit.context().startsWith(outer.path()));
    }

    private Optional<Hit> hit(Row row) {
        return nameHit(row).or(() -> labelHit(row)).or(() -> foreignHit(row));
    }

    private Optional<Hit> labelHit(Row row) {
        Optional<Label.Found> label = Label.atStartOf(row.text(), row.isHeading());
        if (label.isEmpty() || !isCredible(row, label.get())) {
            return Optional.empty();
        }
        Label read = label.get().label();
        Optional<Target> target = isForeign(row, read) ? targets.find(read, NOWHERE) : targets.find(read, context);
        Optional<Target> next =
                context.equals(NOWHERE) ? targets.nextEndingWith(read, found.keySet()) : Optional.empty();
        return target.or(() -> next)
                .map(met -> new Hit(met.path(), targets.called(met), label.get().end(), false));
    }

    private boolean isCredible(Row row, Label.Found label) {
        boolean step = label.label().isNumber() && label.label().steps().size() == 1;
        return !step || !announces || row.isHeading() || label.announced();
    }

    /** A heading with a number of its own is not read below the heading before. */
    private boolean isForeign(Row row, Label label) {
        return announced(row).filter(label::equals).isPresent()
                || !context.equals(NOWHERE) && !targets.contain(context);
    }

    /** The heading of a question that the rubric does not have. */
    private Optional<Hit> foreignHit(Row row) {
        return announced(row).map(label -> new Hit(label, List.of(), 0, false));
    }

    /** The number of a question that a row announces: in a heading, or behind a word such as Problem. */
    private static Optional<Label> announced(Row row) {
        return Label.atStartOf(row.text(), row.isHeading())
                .filter(label -> row.isHeading() || label.announced())
                .map(Label.Found::label)
                .filter(Label::isNumber);
    }

    /** A question that is called by a name, such as {@code conv1}, in the first words or cell of a row. */
    private Optional<Hit> nameHit(Row row) {
        String text =
                row.text().replaceAll("[$\\\\{}_*]|mathrm|text", "").strip().toLowerCase(Locale.ROOT);
        return targets.named().stream()
                .filter(target -> isCalled(text, target.name().orElseThrow()) && isWithin(target))
                .max(Comparator.comparing(this::isBelowContext)) // of equals the first
                .map(target -> new Hit(
                        contextOf(target),
                        targets.called(target),
                        row.isTable() ? 0 : nameEnd(row, target.name().orElseThrow()),
                        row.isTable()));
    }

    /** Labels of parts are read below a name that several parts share. */
    private Label contextOf(Target target) {
        if (targets.called(target).size() > 1) {
            return target.path();
        }
        Label around = shared.map(open -> open.path().first(open.path().steps().size() - 1))
                .orElse(context);
        return target.outer().equals(NOWHERE) ? around : target.outer();
    }

    /** Behind a name in brackets, as in {@code [A7] 0.5}, or one that is set off; else the name belongs to the text. */
    private static int nameEnd(Row row, String name) {
        Matcher label = Pattern.compile(
                        "(?:\\s*\\d{1,3}[.)]\\s+)?[^a-z0-9$\\\\]*" + Pattern.quote(name)
                                + "(?:\\s*[\\])}:.]+\\s*|\\s+(?=[-−+.$\\\\]?\\d|\\$|$))",
                        Pattern.CASE_INSENSITIVE)
                .matcher(row.text());
        return label.lookingAt() ? label.end() : 0;
    }

    private static boolean isCalled(String text, String name) {
        return text.matches("(?s)[^a-z0-9]*(?:\\d{1,3}[.)]\\s+)?[^a-z0-9]*(?:layer )?" + name + "(?![a-z0-9]).*");
    }

    private boolean isBelowContext(Target target) {
        return !target.outer().equals(NOWHERE) && context.startsWith(target.outer());
    }

    private boolean isWithin(Target target) {
        return target.outer().equals(NOWHERE)
                ? !isElsewhere(target)
                : context.startsWith(target.outer()) || target.outer().startsWith(context);
    }

    /** Below the label of another question: a "total" there is not that of a question which stands within its own. */
    private boolean isElsewhere(Target target) {
        List<Label> within = target.question().stream()
                .flatMap(question -> question.within().stream())
                .map(Label::of)
                .toList();
        return !within.isEmpty()
                && !context.equals(NOWHERE)
                && targets.contain(context)
                && within.stream().noneMatch(outer -> context.startsWith(outer) || outer.startsWith(context));
    }
}
