package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.expression.Spelling;
import org.gradcheck.rubric.Node.Field;
import org.gradcheck.rubric.Node.Fields;
import org.gradcheck.rubric.Node.Text;

/** Reads the answers of a part that asks for several named values: a part of its own for each, which share the points. */
final class NamedItems {

    private static final String ANSWER = "answer";
    private static final int MOST = 50;

    private final PartDraft part;
    private final Map<String, Field> answers;
    private final World world;
    private final Faults faults;

    /** @param answers name to answer, as they are written */
    NamedItems(PartDraft part, Fields answers, World world, Faults faults) {
        this.part = part;
        this.answers = answers.fields();
        this.world = world;
        this.faults = faults;
    }

    /** The values in the order of the rubric. */
    List<PartDraft> drafts() {
        if (answers.isEmpty() || answers.size() > MOST) {
            faults.error(
                    part.section().position(ANSWER),
                    "From 1 to " + MOST + " names with their answers are due here, not " + answers.size() + ".");
            return List.of();
        }
        List<PartDraft> drafts = new ArrayList<>();
        for (Field answer : answers.values()) {
            BigDecimal points = TableReader.share(part.points(), drafts.size(), answers.size());
            Section.of(keys(answer.value()), Keys.ITEM, faults)
                    .map(section -> draft(answer.key(), section, points))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    /** Whether any of the values of a part has an answer, be it one that can't be read. */
    static boolean areAnswered(Section part) {
        return part.find(ANSWER).filter(Fields.class::isInstance).map(Fields.class::cast).stream()
                .flatMap(names -> names.fields().values().stream())
                .anyMatch(value -> value.value() instanceof Text
                        || value.value().child(ANSWER).isPresent());
    }

    /** {@code w1: "..."} says no more than the answer. */
    private static Node keys(Node written) {
        return written instanceof Text text
                ? new Fields(text.position(), Map.of(ANSWER, new Field(text.position(), ANSWER, text)))
                : written;
    }

    private PartDraft draft(String name, Section section, BigDecimal points) {
        Optional<AnswerKind> kind = new WrittenKind(faults).in(section);
        ClaimReader claims = new ClaimReader(kind, world, faults);
        // Where none of the values has an answer, as in a rubric for students, its kind is enough.
        if (kind.isEmpty() || areAnswered(part.section())) {
            section.require(ANSWER);
        }
        ForeseenReader own = new ForeseenReader(claims::in, points, UnaryOperator.identity(), faults);
        ForeseenReader shared = new ForeseenReader(
                foreseen -> ofName(name, foreseen).flatMap(claims::of),
                part.points(),
                credit -> share(credit, points),
                faults);
        return new PartDraft(
                part.section(),
                part.id() + "/" + name,
                new Labels(names(name, section), List.of()),
                name,
                points,
                kind,
                List.of(),
                part.variables(),
                new WrittenDigits(faults).in(section).orElse(part.digits()),
                claims.in(section),
                joined(own.alternatives(section), shared.alternatives(part.section())),
                joined(own.mistakes(section), shared.mistakes(part.section())),
                Consequence.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<String> names(String name, Section section) {
        return Stream.concat(Stream.of(name), section.texts("names").stream().map(Text::text))
                .toList();
    }

    private static <T> List<T> joined(List<T> own, List<T> shared) {
        return Stream.concat(own.stream(), shared.stream()).toList();
    }

    private BigDecimal share(BigDecimal credit, BigDecimal points) {
        return part.points().signum() == 0
                ? BigDecimal.ZERO
                : credit.multiply(points).divide(part.points(), 2, RoundingMode.HALF_UP);
    }

    /** What an alternative or mistake of the whole part says of one name. */
    private Optional<Text> ofName(String name, Section foreseen) {
        List<Field> fields = foreseen.entries(ANSWER);
        fields.stream().filter(field -> !answers.containsKey(field.key())).forEach(this::noteUnknown);
        return fields.stream()
                .filter(field -> field.key().equals(name))
                .map(Field::value)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
    }

    private void noteUnknown(Field field) {
        faults.error(
                field.position(),
                "There is no name " + field.key() + " in the answer of part " + part.id() + "."
                        + Spelling.didYouMean(field.key(), answers.keySet()));
    }
}
