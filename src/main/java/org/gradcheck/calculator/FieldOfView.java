package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.calculator.Derivation.Sentence;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.Field;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.Unknown;

/**
 * What a unit of the last layer, or of a given one, sees of the input. Behind branches that is what any of them sees,
 * unless one is asked for.
 *
 * @param formulas the mistakes that may be made besides
 */
record FieldOfView(View view, Arithmetic arithmetic, List<FormulaSlip> formulas) implements Calculator {

    private static final Parameter BRANCH = Parameter.optional("branch", Kind.ANY);
    private static final Expression ALL = new Symbol("all");

    FieldOfView {
        formulas = List.copyOf(formulas);
    }

    static Calculator of(View view) {
        return new FieldOfView(view, Arithmetic.standard(), view.slips());
    }

    @Override
    public Signature signature() {
        return Signature.of(view.calculator(), Subject.NETWORK, Subject.LAYER, Subject.INPUT, BRANCH);
    }

    @Override
    public String explanation() {
        return view.explanation();
    }

    @Override
    public String source() {
        return "Araujo, Norris and Sim, Computing Receptive Fields of Convolutional Neural Networks, Distill 2019";
    }

    /**
     * One value an axis where the input has a shape; else one value alone, if all axes agree. For {@code branch: all} a
     * list of them, one for each branch.
     */
    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        Subject subject = Subject.of(arguments, reckoner, arithmetic);
        if (arguments.find(BRANCH.name()).filter(ALL::equals).isPresent()) {
            return new ListOf(branches(subject).stream()
                    .map(branch -> value(branch.fields(), subject))
                    .toList());
        }
        List<Field> fields = arguments
                .find(BRANCH.name())
                .map(number -> branch(subject, reckoner.workOut(number)).fields())
                .orElseGet(() -> subject.output().fields());
        return value(fields, subject);
    }

    private Expression value(List<Field> fields, Subject subject) {
        if (fields.isEmpty()) {
            throw new CalculatorFault(name() + " needs an input with a height and width, not a vector.");
        }
        List<Expression> axes = fields.stream().map(view::of).toList();
        return subject.shaped() ? new ListOf(axes) : Subject.alongAxes(axes);
    }

    private static List<LayerAnalysis> branches(Subject subject) {
        List<LayerAnalysis> path = subject.path();
        List<LayerAnalysis> branches =
                path.isEmpty() ? List.of() : path.get(path.size() - 1).branches();
        if (branches.isEmpty()) {
            throw new CalculatorFault("What this is asked of does not end with branches; name a layer that does.");
        }
        return branches;
    }

    private static LayerAnalysis branch(Subject subject, Expression number) {
        List<LayerAnalysis> branches = branches(subject);
        for (int i = 0; i < branches.size(); i++) {
            if (number.equals(Expression.number(i + 1L))) {
                return branches.get(i);
            }
        }
        throw new CalculatorFault(
                "A branch is a number from 1 to " + branches.size() + ", or all, not " + number.canon() + ".");
    }

    /** Of what a unit of the layer before sees, by the window that the layer comes to. */
    @Override
    public List<Expression> madeOf(Arguments arguments, Reckoner reckoner) {
        Subject subject = Subject.of(arguments, reckoner, arithmetic);
        return Predecessor.of(subject, arguments)
                .filter(before -> arguments.find(BRANCH.name()).isEmpty())
                .flatMap(before -> factor(
                                before.layer().fields(), subject.output().fields())
                        .map(factor -> view.madeOf(before, factor)))
                .stream()
                .toList();
    }

    /** What the layer adds or multiplies by, for each axis if they differ; empty if that is not known. */
    private Optional<Expression> factor(List<Field> before, List<Field> after) {
        if (before.isEmpty() || before.size() != after.size()) {
            return Optional.empty();
        }
        List<Expression> factors = new ArrayList<>();
        for (int axis = 0; axis < after.size(); axis++) {
            factors.add(view.factor(before.get(axis), after.get(axis)));
        }
        return factors.stream().anyMatch(factor -> Unknown.in(factor).isPresent())
                ? Optional.empty()
                : Optional.of(Subject.alongAxes(factors));
    }

    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        Subject subject = Subject.of(arguments, reckoner, arithmetic);
        return Derivation.of(
                new Sentence(explanation()),
                new FieldWorking(view).table(subject.path()),
                Chain.of(name(), compute(arguments, reckoner)));
    }

    @Override
    public List<Slip> slips() {
        return FormulaSlip.slips(
                formulas, slip -> new FieldOfView(view, slip.change().apply(arithmetic), slip.besides(formulas)));
    }
}
