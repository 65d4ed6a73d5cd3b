package org.gradcheck.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;

/** The spellings of functions in students' texts, in code and in LaTeX, one line a function. */
final class FunctionNames {

    /** Modules of Python that functions are called through. */
    private static final Set<String> MODULES = Set.of(
            "np",
            "numpy",
            "math",
            "torch",
            "tf",
            "F",
            "nn",
            "jnp",
            "jax",
            "functional",
            "scipy",
            "special",
            "keras",
            "activations",
            "cmath",
            "linalg",
            "K",
            "sp",
            "sympy",
            "mx",
            "nd");

    private static final Map<String, String> SPELLINGS = spellings();

    /** Functions that are written with others. */
    private static final Map<String, UnaryOperator<Expression>> WRITTEN_OUT = Map.ofEntries(
            Map.entry("identity", x -> x),
            Map.entry("square", x -> new Power(x, Expression.number(2))),
            Map.entry("reciprocal", FunctionNames::inverse),
            Map.entry("exp2", x -> new Power(Expression.number(2), x)),
            Map.entry("expm1", x -> new Sum(List.of(Expression.call("exp", x), new Negative(Expression.ONE)))),
            Map.entry("log1p", x -> Expression.call("ln", new Sum(List.of(Expression.ONE, x)))),
            Map.entry("radians", FunctionNames::degrees),
            Map.entry("sech", x -> inverse(Expression.call("cosh", x))),
            Map.entry("csch", x -> inverse(Expression.call("sinh", x))),
            Map.entry("coth", x -> inverse(Expression.call("tanh", x))),
            Map.entry("asec", x -> Expression.call("acos", inverse(x))),
            Map.entry("acsc", x -> Expression.call("asin", inverse(x))),
            Map.entry("acot", x -> Expression.call("atan", inverse(x))),
            Map.entry("asech", x -> Expression.call("acosh", inverse(x))),
            Map.entry("acsch", x -> Expression.call("asinh", inverse(x))),
            Map.entry("acoth", x -> Expression.call("atanh", inverse(x))));

    /** Functions that take a product without brackets: {@code sin 2x} is {@code sin(2*x)}. */
    private static final Set<String> BEFORE_PRODUCTS = Set.of(
            "sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh", "asin", "acos", "atan", "asinh", "acosh",
            "atanh", "sech", "csch", "coth", "exp", "ln", "log", "log2", "log10");

    private static final Set<String> INVERTIBLE =
            Set.of("sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh", "sech", "csch", "coth");
    private static final Set<String> OF_MANY = Set.of("max", "min", "gcd", "lcm");

    private FunctionNames() {}

    /** The name a function has here, whatever it is called in the text. */
    static Optional<String> canonical(String spelling) {
        String canonical = SPELLINGS.get(spelling);
        return canonical == null && Functions.isCallable(spelling)
                ? Optional.of(spelling)
                : Optional.ofNullable(canonical);
    }

    /** Whether functions are called through a name, as in {@code np.exp}. */
    static boolean isModule(String name) {
        return MODULES.contains(name);
    }

    static boolean takesProduct(String function) {
        return BEFORE_PRODUCTS.contains(function);
    }

    /** Whether an argument may be glued to it: {@code ln2}, {@code sqrt3}. */
    static boolean maybeGlued(String function) {
        return takesProduct(function) || function.equals("sqrt");
    }

    /** Whether a list is the same as several arguments. */
    static boolean takesMany(String function) {
        return OF_MANY.contains(function);
    }

    /** The function that undoes another, as raised -1 means it. */
    static Optional<String> inverse(String function) {
        return INVERTIBLE.contains(function) ? Optional.of("a" + function) : Optional.empty();
    }

    /** The call of a function by its canonical name, in terms of those that can be worked out. */
    static Expression call(String function, List<Expression> arguments) {
        UnaryOperator<Expression> written = WRITTEN_OUT.get(function);
        if (written != null && arguments.size() == 1) {
            return written.apply(arguments.get(0));
        }
        if (function.equals("pow") && arguments.size() == 2) {
            return new Power(arguments.get(0), arguments.get(1));
        }
        if (function.equals("identity")) {
            return new ListOf(arguments);
        }
        if (function.equals("diag")) {
            return diagonal(
                    arguments.size() == 1 && arguments.get(0) instanceof ListOf list ? list.items() : arguments);
        }
        return new Expression.Call(function, arguments, Map.of());
    }

    /** An angle in degrees as a number. */
    static Expression degrees(Expression angle) {
        return new Product(List.of(angle, new Quotient(Expression.Constant.PI, Expression.number(180))));
    }

    private static Expression diagonal(List<Expression> entries) {
        return new ListOf(IntStream.range(0, entries.size())
                .<Expression>mapToObj(row -> new ListOf(IntStream.range(0, entries.size())
                        .mapToObj(column -> row == column ? entries.get(row) : Expression.ZERO)
                        .toList()))
                .toList());
    }

    private static Expression inverse(Expression x) {
        return new Quotient(Expression.ONE, x);
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new TreeMap<>();
        for (String arc : "sin cos tan sec csc cot sinh cosh tanh sech csch coth".split(" ")) {
            put(spellings, arc, arc + (arc.startsWith("csc") ? " cosec" + arc.substring(3) : ""));
            put(spellings, "a" + arc, "a" + arc + " arc" + arc + (arc.endsWith("h") ? " ar" + arc : ""));
        }
        put(spellings, "tan", "tg");
        put(spellings, "cot", "ctg cotan");
        put(spellings, "ln", "ln");
        put(spellings, "log10", "lg");
        put(spellings, "log2", "lb ld");
        put(spellings, "sigmoid", "Sigmoid expit logistic");
        put(spellings, "relu", "ReLU ReLu Relu RELU");
        put(spellings, "tanh", "Tanh");
        put(spellings, "leakyrelu", "LeakyReLU LReLU lrelu leaky_relu");
        put(spellings, "elu", "ELU");
        put(spellings, "selu", "SELU");
        put(spellings, "gelu", "GELU GeLU");
        put(spellings, "silu", "SiLU");
        put(spellings, "mish", "Mish");
        put(spellings, "log_sigmoid", "logsigmoid LogSigmoid");
        put(spellings, "softmax", "softmax Softmax");
        put(spellings, "softplus", "Softplus");
        put(spellings, "logsumexp", "logsumexp LogSumExp");
        put(spellings, "norm", "norm");
        put(spellings, "max", "maximum Max amax");
        put(spellings, "min", "minimum Min amin");
        put(spellings, "abs", "fabs absolute Abs");
        put(spellings, "ceil", "ceiling");
        put(spellings, "sign", "sign sgn signum");
        put(spellings, "gcd", "gcd");
        put(spellings, "lcm", "lcm");
        put(spellings, "mod", "fmod");
        put(spellings, "factorial", "fact");
        put(spellings, "binomial", "binomial binom comb nCr");
        put(spellings, "root", "root");
        put(spellings, "pow", "pow power");
        put(spellings, "sum", "sum");
        put(spellings, "prod", "prod product");
        put(spellings, "diag", "diag");
        put(
                spellings,
                "identity",
                "tensor array Tensor FloatTensor constant float64 float32 float as_tensor vector matrix asarray");
        for (String written : "square reciprocal exp2 expm1 log1p radians".split(" ")) {
            put(spellings, written, written);
        }
        return spellings;
    }

    private static void put(Map<String, String> spellings, String canonical, String all) {
        for (String spelling : all.split(" ")) {
            spellings.put(spelling, canonical);
        }
    }
}
