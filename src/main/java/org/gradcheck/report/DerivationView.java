package org.gradcheck.report;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Value;

/** A derivation as a page shows it. */
record DerivationView(List<Step> steps) {

    /**
     * A step; of its parts all but one kind are empty.
     *
     * @param sentence words
     * @param lines of an equation: a left side, which may be empty, and a right one
     * @param columns the heads of a table
     * @param rows the rows of a table
     */
    record Step(String sentence, List<Line> lines, List<String> columns, List<Row> rows) {}

    /** One line of an equation. */
    record Line(Formula left, String sign, Formula right) {}

    /** One row of a table. */
    record Row(String label, List<Formula> values) {}

    private static final Formula NOTHING = new Formula("", "", "");

    static DerivationView of(Derivation derivation) {
        Collector collector = new Collector(new ArrayList<>());
        derivation.tell(collector);
        return new DerivationView(collector.steps);
    }

    private record Collector(List<Step> steps) implements Derivation.Listener {

        @Override
        public void sentence(String text) {
            steps.add(new Step(text, List.of(), List.of(), List.of()));
        }

        /** A name stands to the left of the first link; without one, the first link itself does. */
        @Override
        public void chain(Derivation.Chain chain) {
            List<Formula> right = new ArrayList<>();
            List<Expression> links = chain.links();
            links.subList(0, links.size() - 1).forEach(link -> right.add(Formula.of(link)));
            right.add(Formula.of(Value.of(chain.last())));
            Formula left = chain.name().isEmpty() ? right.remove(0) : name(chain.name());
            List<Line> lines = new ArrayList<>();
            if (right.isEmpty()) {
                lines.add(new Line(left, "", NOTHING));
            }
            for (Formula link : right) {
                lines.add(new Line(lines.isEmpty() ? left : NOTHING, "=", link));
            }
            steps.add(new Step("", lines, List.of(), List.of()));
        }

        /** Words stay words; anything else is set as mathematics. */
        private static Formula name(String name) {
            Formula words = new Formula(name, Markup.element("mtext", Markup.escaped(name)), Latex.text(name));
            return name.indexOf('(') < 0 && name.indexOf(' ') >= 0
                    ? words
                    : ExpressionReader.key(name).expression().map(Formula::of).orElse(words);
        }

        /** A calculation stays one. */
        private static Formula cell(Expression value) {
            return value.simplify().equals(value) ? Formula.decimal(Value.of(value)) : Formula.of(value);
        }

        @Override
        public void table(Derivation.Table table) {
            List<Row> rows = table.rows().stream()
                    .map(row -> new Row(
                            row.label(),
                            row.values().stream().map(Collector::cell).toList()))
                    .toList();
            steps.add(new Step("", List.of(), table.columns(), rows));
        }
    }
}
