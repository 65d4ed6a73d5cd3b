package org.gradcheck.tensor;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;

/** The arguments of a tensor function by the names of its signature, worked out when they are asked for. */
public final class Inputs {

    private final Arguments arguments;
    private final Worked worked;

    /** Works an argument out. */
    public interface Worked {
        Tensor tensor(Expression written);
    }

    /** @param arguments without faults */
    public Inputs(Arguments arguments, Worked worked) {
        this.arguments = arguments;
        this.worked = worked;
    }

    /** An argument that is required or has a default. */
    Tensor tensor(String name) {
        return worked.tensor(arguments.get(name));
    }

    Optional<Tensor> find(String name) {
        return arguments.find(name).map(worked::tensor);
    }

    Scalar scalar(String name) {
        return tensor(name).scalar();
    }

    boolean isYes(String name) {
        return arguments.isYes(name);
    }

    /** A name, such as {@code sum} in {@code reduction: sum}. */
    String name(String name) {
        return arguments.names(name).get(0);
    }

    /**
     * One of several words.
     *
     * @throws ArithmeticException if it is another
     */
    String oneOf(String name, String... words) {
        String given = name(name);
        if (!List.of(words).contains(given)) {
            throw new ArithmeticException("the " + name + " is one of " + String.join(", ", words) + ", not " + given);
        }
        return given;
    }

    /** Whether an argument is a certain word, such as {@code same} in {@code padding: same}. */
    boolean isNamed(String name, String word) {
        return arguments.find(name).filter(new Symbol(word)::equals).isPresent();
    }

    boolean has(String name) {
        return arguments.find(name).isPresent();
    }

    /** A whole number. */
    int whole(String name) {
        return whole(name, scalar(name));
    }

    static int whole(String name, Scalar scalar) {
        if (scalar.value() instanceof Num number
                && number.isWhole()
                && number.value().getNumerator().bitLength() < Integer.SIZE) {
            return number.value().intValue();
        }
        throw new ArithmeticException("the " + name + " is a whole number, not " + scalar);
    }

    /** Whole numbers. */
    List<Integer> list(String name) {
        return tensor(name).entries().stream().map(entry -> whole(name, entry)).toList();
    }

    /** A whole number for each of so many axes; a single one holds for all of them. */
    List<Integer> wholes(String name, int axes) {
        List<Integer> given = list(name);
        if (given.size() == 1) {
            return Collections.nCopies(axes, given.get(0));
        }
        if (given.size() != axes) {
            throw new ArithmeticException("the " + name + " needs a number for each of " + axes + " axes: " + given);
        }
        return given;
    }
}
