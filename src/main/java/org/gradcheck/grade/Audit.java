package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.Line;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Written;
import org.gradcheck.expression.WrittenReader;
import org.gradcheck.extract.Statement;
import org.gradcheck.extract.Statements;

/**
 * Checks the arithmetic that a document itself writes down: of every equation whose two sides are numbers, the sides must
 * agree as far as they are written. Nothing is known of any right answer, so a key or a lecture can be audited too.
 */
public final class Audit {

    private Audit() {}

    /** The places where two sides differ, in reading order. */
    public static List<Inconsistency> of(Document document) {
        List<Inconsistency> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            Optional<Side> carried = Optional.empty();
            for (Line line : block.lines()) {
                for (Statement statement : Statements.in(line, Set.of())) {
                    carried = check(statement, carried, found);
                }
                carried = block instanceof Block.Formula ? carried : Optional.empty();
            }
        }
        return found;
    }

    /** One side of an equation. */
    private record Side(String text, Written written) {

        static Optional<Side> of(String text, Statement statement) {
            return WrittenReader.read(text, statement.notation()).map(written -> new Side(text, written));
        }
    }

    /**
     * Checks the neighbours of a chain, and returns its last side: in an aligned formula the next row goes on from there.
     */
    private static Optional<Side> check(Statement statement, Optional<Side> carried, List<Inconsistency> found) {
        Chain chain = statement.chain();
        Optional<Side> left = chain.members().get(0).isEmpty()
                ? carried
                : Side.of(chain.members().get(0), statement);
        for (int i = 0; i < chain.relations().size(); i++) {
            Optional<Side> right = Side.of(chain.members().get(i + 1), statement);
            if (left.isPresent() && right.isPresent()) {
                compare(statement, left.get(), chain.relations().get(i), right.get())
                        .ifPresent(found::add);
            }
            left = right;
        }
        return left;
    }

    private static Optional<Inconsistency> compare(Statement statement, Side left, String relation, Side right) {
        Agreement agreement = Agreement.between(left.written(), right.written(), relation.equals("~"));
        if (agreement != Agreement.DIFFER || agreesWithoutWordsBefore(statement, left, right)) {
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
