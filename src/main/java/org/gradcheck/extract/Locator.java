package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradcheck.document.Line;
import org.gradcheck.document.Span;

/**
 * Tells which rows belong to which question, by labels read from top to bottom.
 *
 * <p>A label counts in full ({@code 1(a)}) or below the label that was met last ({@code (a)} under {@code 1}). Numbers at
 * the start of ordinary lines are only steps of a list where the document announces its questions otherwise.
 */
final class Locator {

    /** A question and one way it is called, from the outermost label in. */
    private record Target(Label path, Optional<Question> question) {}

    /** Two letters or more, unless they are a Roman numeral. */
    private static final Pattern NAME =
            Pattern.compile("(?!(?:i{1,3}|iv|vi{0,3}|ix)$)[a-z][a-z ]+\\d*(?: [a-z0-9 ]+)?|[a-z]\\d+");

    private final List<Target> targets = new ArrayList<>();
    private final List<Row> rows;
    private final boolean announces;
    private final Map<String, List<Row>> found = new LinkedHashMap<>();

    Locator(List<Question> questions, List<Row> rows) {
        this.rows = rows;
        questions.forEach(this::addTargets);
        this.announces = rows.stream().anyMatch(this::isAnnouncedQuestion);
    }

    private void addTargets(Question question) {
        for (String spelling : question.labels()) {
            Label label = Label.of(spelling);
            targets.add(new Target(label, Optional.of(question)));
            for (String outer : question.within()) {
                targets.add(new Target(label.below(Label.of(outer)), Optional.of(question)));
                targets.add(new Target(Label.of(outer), Optional.empty()));
            }
            for (int steps = 1; steps < label.steps().size(); steps++) {
                targets.add(new Target(label.first(steps), Optional.empty()));
            }
        }
    }

    private boolean isAnnouncedQuestion(Row row) {
        return Label.atStartOf(row.text(), row.isHeading())
                .filter(label -> row.isHeading() || label.announced())
                .filter(label -> Character.isDigit(label.label().steps().get(0).charAt(0)))
                .filter(label ->
                        targets.stream().anyMatch(target -> target.path().startsWith(label.label())))
                .isPresent();
    }

    /** The rows of each question by its id; a question that is not met has none. */
    Map<String, Region> regions() {
        Label context = new Label(List.of());
        Optional<Question> current = Optional.empty();
        String file = "";
        for (Row row : rows) {
            if (!row.line().place().file().equals(file)) {
                file = row.line().place().file();
                context = new Label(List.of());
                current = Optional.empty();
            }
            Optional<Hit> hit = hit(row, context, current);
            if (hit.isPresent()) {
                context = hit.get().path();
                current = hit.get().question();
            } else if (row.isHeading()) {
                current = current.filter(question -> !isAnnouncedQuestion(row));
            }
            Row kept = hit.map(met -> met.rest(row)).orElse(row);
            current.ifPresent(question -> found.computeIfAbsent(question.id(), id -> new ArrayList<>())
                    .add(kept));
            if (hit.isPresent() && hit.get().onlyThisRow()) {
                current = Optional.empty();
            }
        }
        Map<String, Region> regions = new LinkedHashMap<>();
        found.forEach((id, list) -> regions.put(id, new Region(list)));
        return regions;
    }

    /** A label met in a row. */
    private record Hit(Label path, Optional<Question> question, int labelEnd, boolean onlyThisRow) {

        Row rest(Row row) {
            return new Row(from(row.line(), labelEnd), row.block());
        }

        /** The line without its first characters, where they stand in its first span. */
        private static Line from(Line line, int start) {
            if (line.spans().isEmpty() || start > line.spans().get(0).text().length()) {
                return line;
            }
            Span first = line.spans().get(0);
            List<Span> spans = new ArrayList<>(line.spans());
            spans.set(0, new Span(first.text().substring(start), first.notation(), first.emphasis(), first.place()));
            return new Line(spans, line.place());
        }
    }

    private Optional<Hit> hit(Row row, Label context, Optional<Question> current) {
        return nameHit(row, context)
                .or(() -> Label.atStartOf(row.text(), row.isHeading())
                        .filter(label -> isCredible(row, label))
                        .flatMap(label -> path(label.label(), context, current)
                                .map(target -> new Hit(target.path(), target.question(), label.end(), false))));
    }

    private boolean isCredible(Row row, Label.Found label) {
        boolean number = Character.isDigit(label.label().steps().get(0).charAt(0));
        return !number || label.label().steps().size() > 1 || row.isHeading() || label.announced() || !announces;
    }

    /** The target a label means: in full, or below the innermost part of the context that fits. */
    private Optional<Target> path(Label label, Label context, Optional<Question> current) {
        for (int steps = context.steps().size(); steps >= 0; steps--) {
            Label full = label.below(context.first(steps));
            Optional<Target> target = questionFirst(full);
            if (target.isPresent()) {
                return target;
            }
        }
        return context.steps().isEmpty() ? nextEndingWith(label) : Optional.empty();
    }

    private Optional<Target> questionFirst(Label full) {
        return targets.stream()
                .filter(target ->
                        target.path().equals(full) && target.question().isPresent())
                .findFirst()
                .or(() -> targets.stream()
                        .filter(target -> target.path().equals(full))
                        .findFirst());
    }

    /** Without any context, the first question not met yet whose label ends so. */
    private Optional<Target> nextEndingWith(Label label) {
        return targets.stream()
                .filter(target -> target.path().endsWith(label))
                .filter(target -> target.question().isPresent()
                        && !found.containsKey(target.question().get().id()))
                .findFirst();
    }

    /** A question that is called by a name, such as {@code conv1}, in the first cells or words of a row. */
    private Optional<Hit> nameHit(Row row, Label context) {
        String text =
                row.text().replaceAll("[$\\\\{}_*]|mathrm|text", "").strip().toLowerCase(Locale.ROOT);
        for (Target target : targets) {
            String name = target.path().steps().get(target.path().steps().size() - 1);
            boolean named = NAME.matcher(name).matches();
            if (named && target.question().isPresent() && isCalled(text, name) && isWithin(target, context)) {
                return Optional.of(new Hit(outer(target, context), target.question(), 0, row.isTable()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(String text, String name) {
        return text.matches("(?s)[^a-z0-9]*(?:\\d+[.)]\\s+)?(?:layer )?" + name + "(?![a-z0-9]).*");
    }

    private static boolean isWithin(Target target, Label context) {
        List<String> outer =
                target.path().steps().subList(0, target.path().steps().size() - 1);
        return outer.isEmpty() || context.startsWith(new Label(outer)) || new Label(outer).startsWith(context);
    }

    private static Label outer(Target target, Label context) {
        int outer = target.path().steps().size() - 1;
        return outer == 0 ? context : target.path().first(outer);
    }
}
