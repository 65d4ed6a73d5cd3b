package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.optimiser.Descent.Stage;
import org.gradcheck.optimiser.Mistake;
import org.gradcheck.optimiser.Optimiser;
import org.gradcheck.optimiser.Practice;

/**
 * Steps of an optimiser: where the variables are afterwards, or what it remembers of them then.
 *
 * @param made the codes of the mistakes that are made
 */
record OptimiserRun(Optimiser optimiser, Differentiation differentiation, Practice practice, Set<String> made)
        implements Calculator {

    static final String VARIABLES = "variables";
    static final String RATE = "rate";
    static final String STEPS = "steps";
    static final String STATE = "state";
    static final String VARIANT = "variant";
    static final String FROM = "from";

    OptimiserRun {
        made = Set.copyOf(made);
    }

    OptimiserRun(Optimiser optimiser) {
        this(optimiser, Differentiation.standard(), Practice.STANDARD, Set.of());
    }

    /** The steps come after the rate, because they are given nearly as often. */
    @Override
    public Signature signature() {
        List<Parameter> parameters =
                new ArrayList<>(List.of(Parameter.required("f", Kind.ANY), Parameter.required(VARIABLES, Kind.NAMES)));
        parameters.addAll(optimiser.parameters());
        parameters.add(hasRate() ? 3 : 2, Parameter.optional(STEPS, Kind.COUNT, Expression.ONE));
        parameters.add(Parameter.optional(STATE, Kind.NAME));
        parameters.add(Parameter.optional(FROM, Kind.ANY));
        return new Signature(optimiser.name(), parameters);
    }

    boolean hasRate() {
        return optimiser.parameters().get(0).name().equals(RATE);
    }

    List<String> variants() {
        return optimiser.variants().stream().map(Optimiser.Variant::name).toList();
    }

    @Override
    public String explanation() {
        return optimiser.explanation()
                + " It gives the variables after the steps from the given point, a list for a list of "
                + "variables, or the state that is asked for. Variants: " + String.join(", ", variants()) + ".";
    }

    @Override
    public String source() {
        return optimiser.source();
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        OptimiserCall call = new OptimiserCall(this, arguments, reckoner);
        return call.result(call.stages());
    }

    /**
     * One step more from where the steps before lead, and the first step of the derivative; told only of optimisers that
     * remember nothing.
     */
    @Override
    public List<Expression> madeOf(Arguments arguments, Reckoner reckoner) {
        OptimiserCall call = new OptimiserCall(this, arguments, reckoner);
        boolean isOfPosition = arguments.find(STATE).isEmpty();
        return isOfPosition && !call.remembers() && call.hasOneRate() ? call.madeOf() : List.of();
    }

    /** A row for each step: what was seen, what is remembered, and where the variables are. */
    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        OptimiserCall call = new OptimiserCall(this, arguments, reckoner);
        List<Stage> stages = call.stages();
        return Derivation.of(
                new Derivation.Sentence(optimiser.explanation()),
                new Derivation.Sentence("Each step: " + call.formula() + "."),
                call.table(stages),
                Derivation.Chain.of(name(), call.result(stages)));
    }

    @Override
    public List<Slip> slips() {
        Stream<Slip> ofOptimiser = optimiser.mistakes().stream()
                .filter(mistake -> !made.contains(mistake.code()))
                .map(this::slip);
        Stream<Slip> ofSlopes = Differentiation.MISTAKES.stream()
                .filter(mistake -> differentiatesRightly())
                .map(this::slip);
        return Stream.concat(ofOptimiser, ofSlopes).toList();
    }

    private boolean differentiatesRightly() {
        return Differentiation.MISTAKES.stream()
                .map(Differentiation.Mistake::code)
                .noneMatch(made::contains);
    }

    private Slip slip(Mistake mistake) {
        Practice wrong = mistake.commit().apply(practice);
        return slip(mistake.code(), mistake.sentence(), differentiation, wrong);
    }

    private Slip slip(Differentiation.Mistake mistake) {
        return slip(mistake.code(), mistake.sentence(), mistake.instead(), practice);
    }

    private Slip slip(String code, String sentence, Differentiation slopes, Practice steps) {
        Set<String> more = new LinkedHashSet<>(made);
        more.add(code);
        return new Slip(code, sentence, new OptimiserRun(optimiser, slopes, steps, more));
    }
}
