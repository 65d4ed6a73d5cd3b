package org.gradcheck.gradebook;

import static org.gradcheck.expression.Expression.call;
import static org.gradcheck.expression.Expression.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Span;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.Candidate;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.extract.FoundAnswer.Status;
import org.gradcheck.extract.Question;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Inconsistency;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;

/** A small class in which every outcome occurs, and some students have hostile names. */
public final class SampleGradebook {

    public static final String HOSTILE = "<script>alert(\"1\")</script>";
    public static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    private static final String FILE = "hw5.pdf";
    private static final Reason RIGHT = new Reason("correct", "Right.");
    private static final Reason WRONG = new Reason("different", "This is not the value asked for.");
    private static final Reason BIAS =
            new Reason("bias-forgotten", "Every filter also has a bias: 368 parameters are missing.");

    private static final Symbol N = new Symbol("n");
    private static final Symbol W2 = new Symbol("w2");
    private static final Expression SLOPE = call("sigmoid", new Sum(List.of(new Symbol("x1"), new Symbol("w1"))));

    /** {@code sigmoid(1)*(1 - sigmoid(1))}, a number that is no fraction. */
    private static final Expression STEP = new Product(List.of(
            call("sigmoid", number(1)),
            new Sum(List.of(number(1), call("sigmoid", number(1)).negate()))));

    private SampleGradebook() {}

    public static Gradebook create() {
        return Gradebook.of("Inception and receptive fields", "hw5", grades());
    }

    /** Fourteen students, not in the order of their names. */
    public static List<Grade> grades() {
        List<Grade> grades = new ArrayList<>();
        grades.add(unreadable("student-08"));
        grades.add(grade("student-01", right(), receptiveField(), slope(), step(), manual()));
        grades.add(grade("student-02", thousands(), receptiveField(), slope(), step(), manual()));
        for (String student : List.of("student-03", "student-04", "student-09", "student-12")) {
            grades.add(grade(student, biasForgotten(), receptiveField(), slope(), carried(), manual()));
        }
        grades.add(grade("student-05", ambiguous(), wrongField(), slope(), step(), manual()));
        grades.add(grade("student-06", right(), receptiveField(), illegible(), wrongStep(), manual()));
        grades.add(grade("student-07", right(), missing(), slope(), wrongStep(), manual()));
        grades.add(grade("student-10", ambiguous(), wrongField(), illegible(), wrongStep(), manual()));
        grades.add(grade("student-11", right(), missing(), slope(), step(), manual()));
        grades.add(grade(HOSTILE, right(), receptiveField(), slope(), step(), manual()));
        grades.add(grade(FORMULA, right(), wrongField(), slope(), step(), manual()));
        return grades;
    }

    private static Grade grade(String student, Verdict... verdicts) {
        boolean slips = student.equals("student-03");
        return new Grade(
                student, List.of(FILE), List.of(verdicts), slips ? List.of(inconsistency()) : List.of(), List.of());
    }

    private static Grade unreadable(String student) {
        Problem problem = new Problem(
                new Place.WholeFile("scan.pdf"), "image-only", "The pages are pictures; no text can be read on them.");
        List<Verdict> verdicts = Stream.of(right(), receptiveField(), slope(), step(), manual())
                .map(SampleGradebook::unread)
                .toList();
        return new Grade(student, List.of("scan.pdf"), verdicts, List.of(), List.of(problem));
    }

    private static Verdict unread(Verdict read) {
        FoundAnswer nothing = new FoundAnswer(
                read.found().question(), Status.UNREADABLE, Optional.empty(), List.of(), List.of(), List.of());
        return verdict(nothing, "0", read.possible().toPlainString(), Outcome.UNREADABLE);
    }

    private static Inconsistency inconsistency() {
        return new Inconsistency(
                place(2, 300),
                Inconsistency.Kind.EQUATION,
                "32^2*64*256 = 16,771,216",
                "32^2*64*256",
                exact(16777216),
                "=",
                "16,771,216",
                exact(16771216));
    }

    private static Verdict right() {
        return count("163,696", 163696, Outcome.CORRECT, "5", RIGHT);
    }

    private static Verdict biasForgotten() {
        return count("163,328", 163328, Outcome.MISTAKE, "3", BIAS);
    }

    private static Verdict thousands() {
        Reading reading = new Reading(exact(160 * 1024), Optional.of(new BigFraction(1024)), "K = 1024");
        Written written = new Written("≈ 160K", number(160), List.of(reading), true, "", List.of());
        Reason reason = new Reason("convention", "Accepted with K = 1024.");
        return judged(inception(), written, reading, exact(163696), Outcome.CONVENTION, "5", "5", reason);
    }

    private static Verdict count(String text, long value, Outcome outcome, String points, Reason reason) {
        Reading reading = new Reading(exact(value), Optional.of(BigFraction.ONE), "");
        Written written = new Written(text, number(value), List.of(reading), false, "", List.of());
        return judged(inception(), written, reading, exact(163696), outcome, points, "5", reason);
    }

    private static Verdict ambiguous() {
        Candidate first = candidate("163,696", 163696, 120);
        Candidate second = candidate("162,304", 162304, 160);
        FoundAnswer found = new FoundAnswer(
                inception(), Status.AMBIGUOUS, Optional.of(first), List.of(second), List.of(), List.of());
        return new Verdict(
                "1a",
                new BigDecimal("5"),
                BigDecimal.ZERO,
                Outcome.AMBIGUOUS,
                true,
                found,
                Optional.of(first.written().primary()),
                Optional.of(exact(163696)),
                Optional.empty(),
                List.of(new Reason(
                        "several-answers", "Two results are given and none of them is marked as the answer.")));
    }

    private static Verdict receptiveField() {
        Expression written = new Sum(List.of(number(5), number(4), N, number(-1)));
        return formula("2b", "5+4+n-1", written, new Sum(List.of(N, number(8))), Outcome.CORRECT, "5", RIGHT);
    }

    private static Verdict wrongField() {
        Expression squared = new Power(N, number(2));
        return formula("2b", "n^2", squared, new Sum(List.of(N, number(8))), Outcome.INCORRECT, "0", WRONG);
    }

    private static Verdict slope() {
        Expression written = new Quotient(new Product(List.of(SLOPE, W2)), number(4));
        return formula("3a", "sigmoid(x1+w1)*w2/4", written, written, Outcome.CORRECT, "4", RIGHT);
    }

    private static Verdict formula(
            String part,
            String text,
            Expression formula,
            Expression right,
            Outcome outcome,
            String points,
            Reason why) {
        Reading reading = Reading.exact(Value.of(formula));
        Written written = new Written(text, formula, List.of(reading), false, "", List.of());
        Question question = part.equals("2b")
                ? question("2b", "Receptive field after an n-by-n max-pool on top of two 5x5 convolutions")
                : question("3a", "df/dw2");
        String possible = part.equals("2b") ? "5" : "4";
        return judged(question, written, reading, Value.of(right), outcome, points, possible, why);
    }

    private static Verdict step() {
        return rounded("0.197", "0.197", Outcome.CORRECT, "2.5", RIGHT);
    }

    private static Verdict carried() {
        return rounded(
                "0.21", "0.21", Outcome.CARRIED, "2.5", new Reason("carried", "Follows from your answer to part 3a."));
    }

    private static Verdict wrongStep() {
        return rounded("-1.5e-9", "-0.0000000015", Outcome.INCORRECT, "0", WRONG);
    }

    private static Verdict rounded(String text, String value, Outcome outcome, String points, Reason reason) {
        BigDecimal decimal = new BigDecimal(value);
        BigFraction fraction = fraction(decimal);
        BigFraction lastPlace = fraction(BigDecimal.ONE.movePointLeft(decimal.scale()));
        Reading reading = new Reading(new Value.Exact(fraction), Optional.of(lastPlace), "");
        Written written = new Written(text, new Num(fraction), List.of(reading), false, "", List.of());
        Question question = question("3b", "w2 after one step of SGD, learning rate 0.5");
        return judged(question, written, reading, Value.of(STEP), outcome, points, "2.5", reason);
    }

    private static BigFraction fraction(BigDecimal decimal) {
        return new BigFraction(
                decimal.unscaledValue(), BigDecimal.TEN.pow(decimal.scale()).toBigIntegerExact());
    }

    private static Verdict missing() {
        FoundAnswer found = found("2b", "", Status.MISSING, 1);
        return verdict(found, "0", "5", Outcome.MISSING);
    }

    private static Verdict illegible() {
        FoundAnswer found = found("3a", "df/dw2 = f'(?)) w_", Status.UNREADABLE, 2);
        return verdict(found, "0", "4", Outcome.UNREADABLE);
    }

    private static Verdict manual() {
        FoundAnswer found =
                found("4", "SGD walks in a zigzag,\nbecause <b>every</b> step sees one sample.", Status.MANUAL, 3);
        return verdict(found, "0", "10", Outcome.MANUAL);
    }

    private static Verdict verdict(FoundAnswer found, String points, String possible, Outcome outcome) {
        Reason reason = switch (outcome) {
            case MISSING -> new Reason("missing", "Nothing is written for this part.");
            case MANUAL -> new Reason("manual", "A person grades this part.");
            default -> new Reason("unreadable-formula", "The formula could not be read.");
        };
        return new Verdict(
                found.question().id(),
                new BigDecimal(possible),
                new BigDecimal(points),
                outcome,
                outcome == Outcome.UNREADABLE,
                found,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(reason));
    }

    private static Verdict judged(
            Question question,
            Written written,
            Reading reading,
            Value expected,
            Outcome outcome,
            String points,
            String possible,
            Reason reason) {
        Candidate chosen = new Candidate(written, place(1, 120), "last member of a chain", 3);
        FoundAnswer found =
                new FoundAnswer(question, Status.FOUND, Optional.of(chosen), List.of(), List.of(), List.of());
        return new Verdict(
                question.id(),
                new BigDecimal(possible),
                new BigDecimal(points),
                outcome,
                false,
                found,
                Optional.of(reading),
                Optional.of(expected),
                Optional.empty(),
                List.of(reason));
    }

    private static FoundAnswer found(String part, String text, Status status, int page) {
        List<Line> region = text.lines()
                .map(line -> Line.of(Span.prose(line, place(page, 90))))
                .toList();
        String ask = switch (part) {
            case "1a" -> inception().ask();
            case "2b" -> "Receptive field after an n-by-n max-pool on top of two 5x5 convolutions";
            case "3a" -> "df/dw2";
            default -> "Sketch the path of SGD";
        };
        return new FoundAnswer(question(part, ask), status, Optional.empty(), List.of(), region, List.of());
    }

    private static Candidate candidate(String text, long value, double y) {
        Reading reading = new Reading(exact(value), Optional.of(BigFraction.ONE), "");
        Written written = new Written(text, number(value), List.of(reading), false, "", List.of());
        return new Candidate(written, place(1, y), "stands alone on its line", 1);
    }

    private static Question inception() {
        return question("1a", "Free parameters of inception (3a) with dimensionality reduction");
    }

    private static Question question(String part, String ask) {
        AnswerKind kind = AnswerKinds.named("count").orElseThrow();
        return new Question(part, List.of(part), List.of(), ask, kind, Optional.empty());
    }

    private static Place place(int page, double y) {
        return new Place.OnPage(FILE, page, new Place.Box(72, y, 200.123456, y + 12));
    }

    private static Value exact(long number) {
        return new Value.Exact(new BigFraction(number));
    }
}
