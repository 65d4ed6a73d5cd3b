package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradcheck.expression.Expression.Call;

/**
 * How a layer or a calculator is called: its name and what it takes, in the order that holds for arguments without a
 * name. {@code pool(3, 2)} and {@code pool(stride: 2, kernel: 3)} are the same call.
 */
public record Signature(String name, List<Parameter> parameters) {

    public Signature {
        parameters = List.copyOf(parameters);
    }

    public static Signature of(String name, Parameter... parameters) {
        return new Signature(name, List.of(parameters));
    }

    /** The call as a teacher writes it, with what holds by default: {@code pool(kernel, [stride], padding: 0)}. */
    public String usage() {
        return name + parameters.stream().map(Parameter::usage).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The arguments of a call by their names, and everything that is wrong with them. */
    public Arguments bind(Call call) {
        Map<String, Expression> values = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        bindByOrder(call, values, faults);
        bindByName(call, values, faults);
        for (Parameter parameter : parameters) {
            complete(parameter, values, faults);
        }
        return new Arguments(values, faults);
    }

    private void bindByOrder(Call call, Map<String, Expression> values, List<String> faults) {
        int given = call.arguments().size();
        if (given > parameters.size()) {
            faults.add(call.function() + " takes at most " + parameters.size() + " arguments, not " + given + ": "
                    + usage() + ".");
        }
        for (int i = 0; i < Math.min(given, parameters.size()); i++) {
            values.put(parameters.get(i).name(), call.arguments().get(i));
        }
    }

    private void bindByName(Call call, Map<String, Expression> values, List<String> faults) {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        call.named().forEach((argument, value) -> {
            if (!known.contains(argument)) {
                faults.add(
                        call.function() + " has no argument " + argument + "." + Spelling.didYouMean(argument, known));
            } else if (values.put(argument, value) != null) {
                faults.add("The " + argument + " of " + call.function() + " is given twice.");
            }
        });
    }

    private void complete(Parameter parameter, Map<String, Expression> values, List<String> faults) {
        Optional<Expression> given = Optional.ofNullable(values.get(parameter.name()));
        if (given.isEmpty() && parameter.required()) {
            faults.add(name + " needs its " + parameter.name() + ": " + usage() + ".");
        }
        if (given.isPresent() && !parameter.kind().accepts(given.get())) {
            faults.add("The " + parameter.name() + " of " + name + " is "
                    + parameter.kind().description() + ", not " + given.get().canon() + ".");
        }
        parameter.otherwise().ifPresent(value -> values.putIfAbsent(parameter.name(), value));
    }
}
