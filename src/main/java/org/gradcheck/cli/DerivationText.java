package org.gradcheck.cli;

import java.io.PrintWriter;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;

/** Prints a derivation: sentences as they are, equations with their signs under each other, tables in columns. */
record DerivationText(PrintWriter out) implements Derivation.Listener {

    private static final String INDENT = "  ";
    private static final int WIDTH = 100;

    /** Behind a longer name there is no room for links. */
    private static final int LONGEST_NAME = 24;

    private static final MathContext DIGITS = new MathContext(10);

    void print(Derivation derivation) {
        derivation.tell(this);
    }

    @Override
    public void sentence(String text) {
        out.println(text);
    }

    /** On one line if there is room, else a line for each link. */
    @Override
    public void chain(Derivation.Chain chain) {
        List<String> parts = parts(chain);
        String line = INDENT + String.join(" = ", parts);
        if (line.length() <= WIDTH) {
            out.println(line);
            return;
        }
        boolean isNamed = !chain.name().isEmpty() && chain.name().length() <= LONGEST_NAME;
        String first = isNamed ? parts.get(0) + " = " + parts.get(1) : parts.get(0);
        String indent = isNamed ? " ".repeat(chain.name().length() + 1) : "";
        out.println(INDENT + first);
        parts.stream().skip(isNamed ? 2 : 1).forEach(part -> out.println(INDENT + indent + "= " + part));
    }

    private static List<String> parts(Derivation.Chain chain) {
        List<String> parts = new ArrayList<>();
        if (!chain.name().isEmpty()) {
            parts.add(chain.name());
        }
        List<Expression> links = chain.links();
        links.subList(0, links.size() - 1).forEach(link -> parts.add(link.canon()));
        parts.add(ShownValue.of(Value.of(chain.last())));
        return parts;
    }

    @Override
    public void table(Derivation.Table table) {
        List<List<String>> rows = new ArrayList<>(List.of(table.columns()));
        for (Derivation.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.values().forEach(value -> cells.add(cell(value)));
            rows.add(cells);
        }
        new TextTable(rows, 1).lines().forEach(line -> out.println(INDENT + line));
    }

    /** A calculation stays one; a number that is no fraction is told by its decimal alone, to keep columns narrow. */
    private static String cell(Expression expression) {
        if (!expression.simplify().equals(expression)) {
            return expression.canon();
        }
        Value value = Value.of(expression);
        return value instanceof Value.Real
                ? value.decimal(DIGITS).map(Object::toString).orElseThrow()
                : ShownValue.of(value);
    }
}
