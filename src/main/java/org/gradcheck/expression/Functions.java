package org.gradcheck.expression;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All elementary functions, by name; each family has a list of its own. */
final class Functions {

    private static final Map<String, Function> ALL = byName(List.of(
            ExponentialFunctions.ALL,
            TrigonometricFunctions.ALL,
            HyperbolicFunctions.ALL,
            RoundingFunctions.ALL,
            CountingFunctions.ALL,
            ActivationFunctions.ALL,
            ListFunctions.ALL));

    /** Functions only with brackets after them; alone these are names that people give to numbers, units and layers. */
    private static final Set<String> WORDS = Set.of(
            ("binomial cbrt celu cot csc elu erf factorial2 gcd gelu gelu_tanh hard_sigmoid hard_swish hardsigmoid hardswish "
                            + "hardtanh lcm leaky_relu leakyrelu log_sigmoid logsumexp mean mish mod norm prelu prod relu6 "
                            + "root sec selu sign silu softmax softsign sum swish tanhshrink var")
                    .split(" "));

    private static final SortedSet<String> NAMES = Collections.unmodifiableSortedSet(new TreeSet<>(ALL.keySet()));

    private Functions() {}

    /** Whether the name alone is a function at work, as in {@code ln x}. */
    static boolean isKnown(String name) {
        return ALL.containsKey(name) && !WORDS.contains(name);
    }

    /** Whether the name with brackets after it is a function at work. */
    static boolean isCallable(String name) {
        return ALL.containsKey(name);
    }

    static SortedSet<String> names() {
        return NAMES;
    }

    /** The function of that name, if it takes that many arguments. */
    static Optional<Function> find(String name, int arguments) {
        return Optional.ofNullable(ALL.get(name)).filter(function -> function.takes(arguments));
    }

    /** The value of a function in simpler terms, where there is one, from simplified arguments. */
    static Optional<Expression> exact(String name, List<Expression> arguments) {
        return find(name, arguments.size()).flatMap(function -> function.exact().at(arguments));
    }

    private static Map<String, Function> byName(List<List<Function>> families) {
        Map<String, Function> byName = new TreeMap<>();
        families.stream().flatMap(Collection::stream).forEach(function -> byName.put(function.name(), function));
        return byName;
    }
}
