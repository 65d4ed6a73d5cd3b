package org.gradcheck.expression;

import java.util.Optional;

/** Names with an index: {@code x_i} in a sum over i is another quantity in every term, and so is {@code w_ij}. */
final class Indexed {

    /** {@code x_in} may be read as two indices, {@code d_model} is a name. */
    private static final int LONGEST_PAIR = 2;

    private Indexed() {}

    /** Where in the subscript of a name an index stands; empty if it is not among its indices. */
    static Optional<Integer> position(String name, String index) {
        int subscript = name.indexOf('_') + 1;
        if (subscript < 2) {
            return Optional.empty();
        }
        String rest = name.substring(subscript);
        int at = rest.equals(index) || index.length() == 1 && rest.length() <= LONGEST_PAIR ? rest.indexOf(index) : -1;
        return at < 0 ? Optional.empty() : Optional.of(subscript + at);
    }

    /** The name with a number for the index: {@code x_3}. */
    static Optional<String> at(String name, String index, String number) {
        return position(name, index).map(at -> name.substring(0, at) + number + name.substring(at + index.length()));
    }

    /** Whether an expression is another one for every value of an index. */
    static boolean dependsOn(Expression expression, String index) {
        return expression.symbols().stream()
                .anyMatch(name -> name.equals(index) || position(name, index).isPresent());
    }
}
