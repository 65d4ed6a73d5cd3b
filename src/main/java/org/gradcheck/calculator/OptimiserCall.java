package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Spelling;
import org.gradcheck.optimiser.Descent;
import org.gradcheck.optimiser.Descent.Stage;
import org.gradcheck.optimiser.Optimiser.Quantity;
import org.gradcheck.optimiser.Optimiser.Variant;
import org.gradcheck.optimiser.Settings;
import org.gradcheck.optimiser.Vector;

/** One call of an optimiser, in the world it stands in. */
final class OptimiserCall {

    private static final int MOST_STEPS = 1_000;

    private static final String GRADIENT = "gradient";

    private final OptimiserRun run;
    private final Arguments arguments;
    private final Reckoner reckoner;
    private final Loss loss;

    OptimiserCall(OptimiserRun run, Arguments arguments, Reckoner reckoner) {
        this.run = run;
        this.arguments = arguments;
        this.reckoner = reckoner;
        this.loss = Loss.of(
                arguments.get("f"),
                arguments.names(OptimiserRun.VARIABLES),
                new Derivatives(reckoner, run.differentiation()));
    }

    /** What each step leads to. */
    List<Stage> stages() {
        variant();
        List<Parameter> fixed = run.optimiser().parameters().stream()
                .filter(parameter -> !parameter.name().equals(OptimiserRun.RATE))
                .toList();
        Map<String, Expression> numbers =
                new Numbers(run.signature(), run.optimiser().synonyms()).of(arguments, fixed, reckoner);
        Settings settings = Settings.of(numbers, new Rates(run, arguments, reckoner).ofSteps());
        return new Descent(run.optimiser(), settings, run.practice(), loss.slopes(), start()).stages(steps());
    }

    /** Where the variables are at first: at the point, or where it is said. */
    private Vector start() {
        return arguments
                .find(OptimiserRun.FROM)
                .map(from -> Reckoner.at(reckoner.point(), reckoner.workOut(from)))
                .map(from -> new Vector(entries(from).toList()))
                .filter(from -> from.entries().size() == loss.start().entries().size())
                .orElseGet(loss::start);
    }

    private static Stream<Expression> entries(Expression value) {
        return value instanceof ListOf list ? list.items().stream().flatMap(OptimiserCall::entries) : Stream.of(value);
    }

    /** Whether a step depends on more than where the one before led. */
    boolean remembers() {
        boolean hasNoMomentum = arguments
                .find("momentum")
                .map(reckoner::workOut)
                .filter(Expression.ZERO::equals)
                .isPresent();
        return !run.optimiser().quantities().isEmpty() && !hasNoMomentum;
    }

    boolean hasOneRate() {
        return run.hasRate()
                && reckoner.workOut(arguments.get(OptimiserRun.RATE)).symbols().stream()
                        .noneMatch(name -> name.equals("t"));
    }

    List<Expression> madeOf() {
        int steps = steps();
        if (steps > 1) {
            Expression before = with(Map.of(OptimiserRun.STEPS, Expression.number(steps - 1L)));
            return List.of(with(Map.of(OptimiserRun.STEPS, Expression.ONE, OptimiserRun.FROM, before)));
        }
        return steps < 1 || arguments.find(OptimiserRun.FROM).isPresent() ? List.of() : List.of(firstStep());
    }

    private Expression firstStep() {
        Expression variables = arguments.get(OptimiserRun.VARIABLES);
        String slope = variables instanceof ListOf ? "gradient" : "derivative";
        Expression rate = arguments.get(OptimiserRun.RATE);
        Expression step = new Product(List.of(rate, Expression.call(slope, arguments.get("f"), variables)));
        return new Sum(List.of(variables, new Negative(step)));
    }

    private Expression with(Map<String, Expression> others) {
        Map<String, Expression> values = new LinkedHashMap<>(arguments.values());
        values.putAll(others);
        return new Call(run.name(), List.of(), values);
    }

    private Variant variant() {
        String asked = arguments.get(OptimiserRun.VARIANT).canon();
        return run.optimiser().variants().stream()
                .filter(variant -> variant.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new CalculatorFault("There is no variant " + asked + " of " + run.name() + "."
                        + Spelling.didYouMean(asked, run.variants())));
    }

    private int steps() {
        Expression value = Reckoner.at(reckoner.point(), reckoner.workOut(arguments.get(OptimiserRun.STEPS)));
        if (value instanceof Num number
                && number.isWhole()
                && number.value().doubleValue() >= 0
                && number.value().doubleValue() <= MOST_STEPS) {
            return number.value().intValue();
        }
        throw new CalculatorFault("The steps of " + run.name() + " are a whole number up to " + MOST_STEPS + ", not "
                + value.canon() + ".");
    }

    /** What is asked for after the steps: where the variables are, or something that is remembered. */
    Expression result(List<Stage> stages) {
        if (stages.isEmpty()) {
            return beforeAllSteps();
        }
        Stage last = stages.get(stages.size() - 1);
        return shown(arguments
                .findName(OptimiserRun.STATE)
                .map(asked -> remembered(asked, last))
                .orElse(last.state().position()));
    }

    private Expression beforeAllSteps() {
        if (arguments.find(OptimiserRun.STATE).isPresent()) {
            throw new CalculatorFault("Before its first step " + run.name() + " remembers nothing.");
        }
        return shown(loss.start());
    }

    private Vector remembered(String asked, Stage last) {
        if (asked.equals(GRADIENT)) {
            return last.gradient();
        }
        return run.optimiser().quantities().stream()
                .filter(quantity -> quantity.isCalled(asked))
                .map(Quantity::name)
                .filter(last.state().memory()::containsKey)
                .findFirst()
                .map(last.state()::memory)
                .orElseThrow(() -> new CalculatorFault(run.name() + " has no state " + asked + " here; it has "
                        + GRADIENT + ", " + String.join(", ", remembered(last)) + "."));
    }

    private List<String> remembered(Stage stage) {
        return run.optimiser().quantities().stream()
                .map(Quantity::name)
                .filter(stage.state().memory()::containsKey)
                .toList();
    }

    private Expression shown(Vector vector) {
        List<Expression> shaped = loss.shaped(vector);
        return arguments.isList(OptimiserRun.VARIABLES) ? new ListOf(shaped) : shaped.get(0);
    }

    /** One step of the variant, as a formula. */
    String formula() {
        return variant().formula();
    }

    Derivation.Table table(List<Stage> stages) {
        List<String> remembered = stages.isEmpty() ? List.of() : remembered(stages.get(0));
        List<String> columns = new ArrayList<>(List.of("step", OptimiserRun.RATE, GRADIENT));
        columns.addAll(remembered);
        columns.add(arguments.get(OptimiserRun.VARIABLES).canon());
        if (!run.hasRate()) {
            columns.remove(OptimiserRun.RATE);
        }
        return new Derivation.Table(
                columns, stages.stream().map(stage -> row(stage, remembered)).toList());
    }

    private Derivation.Row row(Stage stage, List<String> remembered) {
        List<Expression> values = new ArrayList<>();
        if (run.hasRate()) {
            values.add(stage.rate());
        }
        values.add(shown(stage.gradient()));
        remembered.forEach(name -> values.add(shown(stage.state().memory(name))));
        values.add(shown(stage.state().position()));
        return new Derivation.Row(String.valueOf(stage.number()), values);
    }
}
