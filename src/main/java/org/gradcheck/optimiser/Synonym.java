package org.gradcheck.optimiser;

import java.util.OptionalInt;

/**
 * Another name of a parameter, or of one number of a parameter that is a list: {@code beta1} is the first of the
 * {@code betas}.
 */
public record Synonym(String name, String parameter, OptionalInt item) {

    static Synonym of(String name, String parameter) {
        return new Synonym(name, parameter, OptionalInt.empty());
    }

    static Synonym of(String name, String parameter, int item) {
        return new Synonym(name, parameter, OptionalInt.of(item));
    }
}
