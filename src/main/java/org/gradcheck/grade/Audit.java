package org.gradcheck.grade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.expression.Rounding;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.Row;
import org.gradcheck.extract.Statement;
import org.gradcheck.extract.Statements;
import org.gradcheck.reading.WrittenReader;

/**
 * Checks the arithmetic that a document itself writes down: of every equation whose two sides are numbers, the sides must
 * agree as far as they are written, and totals must be the sum of their columns. Nothing is known of any right answer, so a key or a lecture can be audited too.
 */
public final class Audit {

    private Audit() {}

    /** The places where two sides differ, in reading order; then the totals that are not the sum of what stands above them. */
    public static List<Inconsistency> of(Document document) {
        List<Inconsistency> found = new ArrayList<>();
        List<Row> rows = Row.of(List.of(document));
        for (Row row : rows) {
            Statements.in(row.said(), Set.of()).forEach(statement -> check(statement, found));
        }
        Stream.concat(inTables(document), ListedTotals.in(rows).stream())
                .flatMap(sum -> sum.inconsistency().stream())
                .forEach(found::add);
        return found;
    }

    private static Stream<Sum> inTables(Document document) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> new TableTotals((Block.Table) table).sums().stream());
    }

    /** One side of an equation. */
    private record Side(String text, Written written) {

        static Optional<Side> of(String text, Statement statement) {
            return WrittenReader.read(text, statement.notation())
                    .filter(written -> written.expression().symbols().isEmpty())
                    .map(written -> new Side(text, written));
        }
    }

    private static void check(Statement statement, List<Inconsistency> found) {
        List<Optional<Side>> sides = statement.chain().members().stream()
                .map(member -> Side.of(member, statement))
                .toList();
        for (int i = 0; i < statement.chain().relations().size(); i++) {
            Optional<Side> left = sides.get(i);
            Optional<Side> right = sides.get(i + 1);
            boolean isWhole = i > 0 || !statement.beginsInside();
            if (isWhole && left.isPresent() && right.isPresent()) {
                compare(statement, left.get(), statement.chain().relations().get(i), right.get())
                        .ifPresent(found::add);
            }
        }
    }

    private static Optional<Inconsistency> compare(Statement statement, Side left, String relation, Side right) {
        Agreement agreement = Agreement.between(left.written(), right.written(), relation.equals("~"));
        if (agreement != Agreement.DIFFER
                || isWithinRounding(statement, left, right)
                || agreesWithoutWordsBefore(statement, left, right)) {
            return Optional.empty();
        }
        Inconsistency.Kind kind = relation.equals("~") ? Inconsistency.Kind.APPROXIMATION : Inconsistency.Kind.EQUATION;
        return Optional.of(new Inconsistency(
                statement.place(),
                kind,
                left.text() + " " + relation + " " + right.text(),
                left.text(),
                left.written().primary().value(),
                relation,
                right.text(),
                right.written().primary().value()));
    }

    /** Whether rounded decimals within the calculations explain the difference. */
    private static boolean isWithinRounding(Statement statement, Side left, Side right) {
        BigDecimal slack = Rounding.slack(left.text(), statement.notation())
                .add(Rounding.slack(right.text(), statement.notation()));
        Optional<BigDecimal> a = left.written().primary().value().decimal(MathContext.DECIMAL64);
        Optional<BigDecimal> b = right.written().primary().value().decimal(MathContext.DECIMAL64);
        return slack.signum() > 0
                && a.isPresent()
                && b.isPresent()
                && a.get().subtract(b.get()).abs().compareTo(slack) <= 0;
    }

    /** In "layer 2 (3*3)*64 = 576" the 2 belongs to the words; so does anything before a space. */
    private static boolean agreesWithoutWordsBefore(Statement statement, Side left, Side right) {
        String text = left.text();
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            boolean agrees = Side.of(text.substring(space), statement)
                    .filter(shorter -> Agreement.between(shorter.written(), right.written(), true) == Agreement.AGREE)
                    .isPresent();
            if (agrees) {
                return true;
            }
        }
        return false;
    }
}
