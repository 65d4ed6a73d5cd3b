package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Expression;

/** How a result comes about, told step by step for people; reports and the command line show it. */
public record Derivation(List<Step> steps) {

    public Derivation {
        steps = List.copyOf(steps);
    }

    public static Derivation of(Step... steps) {
        return new Derivation(List.of(steps));
    }

    /** Hands over one step after the other. */
    public void tell(Listener listener) {
        steps.forEach(step -> step.tell(listener));
    }

    /** Whoever shows a derivation to people or programs. */
    public interface Listener {

        void sentence(String text);

        void chain(Chain chain);

        void table(Table table);
    }

    /** One thing to say or show. */
    public sealed interface Step permits Sentence, Chain, Table {

        /** Calls the method of the listener that is for this kind of step. */
        void tell(Listener listener);
    }

    /** Words: what is done, and by which formula. */
    public record Sentence(String text) implements Step {
        @Override
        public void tell(Listener listener) {
            listener.sentence(text);
        }
    }

    /**
     * {@code name = link = link}: the same thing in ever simpler terms; the last link is what it comes to.
     *
     * @param name what it is called; may be empty
     */
    public record Chain(String name, List<Expression> links) implements Step {
        public Chain {
            links = List.copyOf(links);
            if (links.isEmpty()) {
                throw new IllegalArgumentException("the chain " + name + " has no links");
            }
        }

        public static Chain of(String name, Expression... links) {
            return new Chain(name, List.of(links));
        }

        /** What it comes to. */
        public Expression last() {
            return links.get(links.size() - 1);
        }

        @Override
        public void tell(Listener listener) {
            listener.chain(this);
        }
    }

    /**
     * The same calculation for several layers, steps or items.
     *
     * @param columns the heads: first that of the labels, then one for each value
     */
    public record Table(List<String> columns, List<Row> rows) implements Step {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.values().size() != columns.size() - 1) {
                    throw new IllegalArgumentException(row + " does not fit the columns " + columns);
                }
            }
        }

        @Override
        public void tell(Listener listener) {
            listener.table(this);
        }
    }

    /** A row of a table. */
    public record Row(String label, List<Expression> values) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
