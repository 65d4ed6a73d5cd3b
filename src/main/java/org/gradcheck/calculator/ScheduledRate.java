package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.optimiser.Schedule;
import org.gradcheck.optimiser.Settings;

/** The learning rate of a step or epoch by a schedule; a formula if t is one. */
record ScheduledRate(Schedule schedule) implements Calculator {

    private static final String TIME = "t";
    private static final int ROWS = 10;

    @Override
    public Signature signature() {
        List<Parameter> parameters = new ArrayList<>(List.of(Parameter.required(TIME, Kind.NUMBER)));
        parameters.addAll(schedule.parameters());
        return new Signature(schedule.name(), parameters);
    }

    @Override
    public String explanation() {
        return schedule.explanation() + " The first step is t = 0.";
    }

    @Override
    public String source() {
        return schedule.source();
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        return schedule.rate(time(arguments, reckoner), settings(arguments, reckoner));
    }

    private Expression time(Arguments arguments, Reckoner reckoner) {
        Expression time = Reckoner.at(reckoner.point(), reckoner.workOut(arguments.get(TIME)));
        if (time instanceof Num number && number.value().getNumerator().signum() < 0) {
            throw new CalculatorFault("The t of " + name() + " is 0 or more, not " + time.canon() + ".");
        }
        return time;
    }

    private Settings settings(Arguments arguments, Reckoner reckoner) {
        Numbers numbers = new Numbers(signature(), schedule.synonyms());
        return Settings.of(numbers.of(arguments, schedule.parameters(), reckoner), step -> Expression.ONE);
    }

    /** The formula, the rates of the steps before, and the rate. */
    @Override
    public Derivation derivation(Arguments arguments, Reckoner reckoner) {
        Settings settings = settings(arguments, reckoner);
        Expression time = time(arguments, reckoner);
        Expression formula = schedule.rate(new Symbol(TIME), settings);
        return Derivation.of(
                new Derivation.Sentence(explanation()),
                table(time, settings),
                Derivation.Chain.of(name(), formula, compute(arguments, reckoner)));
    }

    private Derivation.Table table(Expression time, Settings settings) {
        List<Derivation.Row> rows = recent(time)
                .mapToObj(t ->
                        new Derivation.Row(String.valueOf(t), List.of(schedule.rate(Expression.number(t), settings))))
                .toList();
        return new Derivation.Table(List.of(TIME, "rate"), rows);
    }

    /** The last steps up to the one asked for; none if that is a formula. */
    private static LongStream recent(Expression time) {
        return time instanceof Num number && number.isWhole()
                ? LongStream.rangeClosed(
                        Math.max(0, number.value().longValue() - ROWS + 1),
                        number.value().longValue())
                : LongStream.empty();
    }

    @Override
    public List<Slip> slips() {
        return schedule.mistakes().stream()
                .map(mistake -> new Slip(mistake.code(), mistake.sentence(), new ScheduledRate(schedule.with(mistake))))
                .toList();
    }
}
