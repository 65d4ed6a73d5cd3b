package org.gradcheck.rubric;

import java.util.Optional;
import org.gradcheck.calculator.CalculatorFault;
import org.gradcheck.calculator.Calculators;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.calculator.Known;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.gradcheck.rubric.Node.Text;

/**
 * An expression and the world it is to be computed in: {@code {"expression": "derivative(f, x)", "given": {"f": "x^2"},
 * "at": {"x": "3"}, "networks": {...}}}.
 *
 * @param id the name of the request; empty if it has none
 * @param steps whether it is also asked how the result comes about
 */
public record Calculation(String id, Expression expression, Known known, boolean steps) {

    /** @throws CalculatorFault if it cannot be computed as it is written */
    public Value value() {
        return Calculators.standard().value(expression, known);
    }

    /**
     * How the value comes about.
     *
     * @throws CalculatorFault as {@link #value}
     */
    public Derivation derivation() {
        return Calculators.standard().derivation(expression, known);
    }

    /**
     * Reads a request of one line of JSON, which is YAML.
     *
     * @throws BadRubric with all faults of the request
     */
    public static Calculation read(String line) throws BadRubric {
        Faults faults = new Faults("request");
        Optional<Calculation> read = YamlReader.read(line, faults)
                .flatMap(root -> Section.of(root, Keys.CALCULATION, faults))
                .flatMap(section -> read(section, faults));
        if (read.isEmpty() || faults.hasErrors()) {
            throw new BadRubric(faults.sorted());
        }
        return read.get();
    }

    private static Optional<Calculation> read(Section section, Faults faults) {
        String id = section.text("id").map(Text::text).orElse("");
        Known known = WorldReader.read(section, faults).known();
        boolean steps = section.flag("steps", false);
        return section.requireText("expression")
                .flatMap(text -> new KeyReader(faults).expression(text))
                .map(expression -> new Calculation(id, expression, known, steps));
    }
}
