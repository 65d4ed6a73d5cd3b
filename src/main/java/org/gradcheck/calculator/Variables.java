package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.tensor.Scalar;
import org.gradcheck.tensor.Tensor;

/**
 * What is differentiated by: names of numbers and of arrays. The entries of an array have names of their own, such as {@code
 * W[0][1]}, under which other calculators see them.
 */
record Variables(Map<String, Tensor> tensors) {

    static final Variables NONE = new Variables(Map.of());

    /** Names, with where each of them is. */
    static Variables at(Map<String, Tensor> places) {
        Map<String, Tensor> all = new LinkedHashMap<>();
        places.forEach((name, place) -> all.put(name, place.varying()));
        return new Variables(all);
    }

    /** Numbers that have no place. */
    static Variables symbols(List<String> names) {
        Map<String, Tensor> all = new LinkedHashMap<>();
        names.forEach(name -> all.put(name, Tensor.of(new Symbol(name))));
        return new Variables(all);
    }

    Tensor tensor(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no variable " + name + " in " + tensors));
    }

    /** The variable of that name, or the entry of one. */
    Optional<Tensor> find(String name) {
        return Optional.ofNullable(tensors.get(name))
                .or(() -> tensors.entrySet().stream()
                        .filter(variable -> name.startsWith(variable.getKey() + "["))
                        .flatMap(variable -> entry(variable.getKey(), variable.getValue(), name).stream())
                        .findFirst());
    }

    private static Optional<Tensor> entry(String variable, Tensor tensor, String name) {
        List<Expression> names = names(variable, tensor);
        int index = names.indexOf(new Symbol(name));
        return index < 0
                ? Optional.empty()
                : Optional.of(Tensor.of(tensor.entries().get(index)));
    }

    /** These as symbols: each number its name, each array the list of the names of its entries. */
    Map<String, Expression> symbols() {
        Map<String, Expression> symbols = new LinkedHashMap<>();
        tensors.forEach((name, tensor) -> symbols.put(name, symbols(name, tensor)));
        return symbols;
    }

    /** Each entry by its name with where it is, as far as that is known. */
    Map<String, Expression> places() {
        Map<String, Expression> places = new LinkedHashMap<>();
        tensors.forEach((variable, tensor) -> {
            List<Expression> names = names(variable, tensor);
            for (int i = 0; i < names.size(); i++) {
                places.put(names.get(i).canon(), tensor.entries().get(i).value());
            }
        });
        return places;
    }

    private static Expression symbols(String name, Tensor tensor) {
        List<Scalar> entries =
                names(name, tensor).stream().map(Scalar::constant).toList();
        return new Tensor(tensor.shape(), entries).expression();
    }

    private static List<Expression> names(String name, Tensor tensor) {
        return tensor.axes() == 0
                ? List.of(new Symbol(name))
                : IntStream.range(0, tensor.size(0))
                        .mapToObj(
                                i -> names(name + "[" + i + "]", tensor.parts().get(i)))
                        .flatMap(List::stream)
                        .toList();
    }
}
