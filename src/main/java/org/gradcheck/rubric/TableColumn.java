package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.expression.Expression;
import org.gradcheck.extract.Cell;
import org.gradcheck.rubric.Node.Field;
import org.gradcheck.rubric.Node.Text;

/**
 * A column of a table as it is written. Its answers are formulas in which {@code row} stands for the row.
 *
 * @param part the part that the table answers
 * @param heads what may stand at its head, its name first
 * @param answer empty in a rubric that is for checking only
 */
record TableColumn(
        PartDraft part,
        List<String> heads,
        Optional<Formula> answer,
        Optional<AnswerKind> kind,
        int digits,
        List<Foreseen> also,
        List<Foreseen> mistakes,
        World world) {

    private static final String ROW = "row";

    /** A formula and the text it was read from. */
    private record Formula(Text source, Expression expression) {

        Claim claim(TableRows.Row row, World world) {
            return Claim.computed(source, expression.substitute(Map.of(ROW, row.key())), world);
        }
    }

    /**
     * An alternative or a mistake.
     *
     * @param words the convention, or what is said to the student
     * @param credit what it were worth in all cells together
     */
    private record Foreseen(Formula formula, String words, BigDecimal credit) {}

    /** Reads a column: {@code parameters: "parameters(vgg16, row)"}, or a map of keys. */
    static Optional<TableColumn> read(Field field, PartDraft part, World world, Faults faults) {
        Reader reader = new Reader(part, world, faults);
        return field.value() instanceof Text answer
                ? reader.formula(answer).map(formula -> reader.plain(field.key(), formula))
                : Section.of(field.value(), Keys.COLUMN, faults).flatMap(section -> reader.full(field.key(), section));
    }

    private record Reader(PartDraft part, World world, Faults faults) {

        TableColumn plain(String name, Formula answer) {
            return new TableColumn(
                    part,
                    List.of(name),
                    Optional.of(answer),
                    Optional.empty(),
                    part.digits(),
                    List.of(),
                    List.of(),
                    world);
        }

        Optional<TableColumn> full(String name, Section section) {
            List<String> heads = Stream.concat(
                            Stream.of(name), section.texts("heads").stream().map(Text::text))
                    .toList();
            Optional<AnswerKind> kind = new WrittenKind(faults).in(section);
            int digits = new WrittenDigits(faults).in(section).orElse(part.digits());
            List<Foreseen> also =
                    section.sections("also", Keys.ALTERNATIVE, item -> foreseen(item, "convention", part.points()));
            List<Foreseen> mistakes =
                    section.sections("mistakes", Keys.MISTAKE, item -> foreseen(item, "say", BigDecimal.ZERO));
            boolean isForChecking = !section.has("answer") && section.has("kind");
            Optional<Formula> answer = isForChecking
                    ? Optional.empty()
                    : section.requireText("answer").flatMap(this::formula);
            return answer.isEmpty() && !isForChecking
                    ? Optional.empty()
                    : Optional.of(new TableColumn(part, heads, answer, kind, digits, also, mistakes, world));
        }

        private Optional<Foreseen> foreseen(Section item, String words, BigDecimal otherwise) {
            String said = item.requireText(words).map(Text::text).orElse("");
            BigDecimal credit = PartReader.credit(item, part.points(), faults).orElse(otherwise);
            return item.requireText("answer")
                    .flatMap(this::formula)
                    .map(formula -> new Foreseen(formula, said, credit));
        }

        private Optional<Formula> formula(Text text) {
            return new KeyReader(faults).expression(text).map(expression -> new Formula(text, expression));
        }
    }

    /**
     * The cell in one row.
     *
     * @param points its share of the points of the table
     */
    PartDraft cell(TableRows.Row row, BigDecimal points) {
        String name = row.names().get(0);
        String head = heads.get(0);
        return new PartDraft(
                part.section(),
                part.id() + "/" + name + "/" + head,
                part.labels(),
                head + " of " + name,
                points,
                kind,
                List.of(),
                part.variables(),
                digits,
                answer.map(formula -> formula.claim(row, world)),
                also.stream()
                        .map(other -> new PartDraft.AlternativeDraft(
                                other.formula().claim(row, world), other.words(), share(other, points)))
                        .toList(),
                mistakes.stream()
                        .map(other -> new PartDraft.MistakeDraft(
                                other.formula().claim(row, world), share(other, points), other.words()))
                        .toList(),
                part.working(),
                Optional.empty(),
                Optional.of(new Cell(part.id(), row.names(), heads)),
                List.of());
    }

    /** The credit for all cells is shared as the points are. */
    private BigDecimal share(Foreseen other, BigDecimal points) {
        return part.points().signum() == 0
                ? BigDecimal.ZERO
                : other.credit().multiply(points).divide(part.points(), 2, RoundingMode.HALF_UP);
    }
}
