package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** What stands right above and below the signs of sums and products, and belongs to the line of its sign. */
final class SumLimits {

    private static final String OPERATORS = "∑∏∫";

    /** Between a sum and its limits, in their font size. */
    private static final double GAP = 0.6;

    private SumLimits() {}

    /** The sum or product that has this as its limit; else the atom itself. */
    static Atom operatorOf(List<Atom> within, Atom limit) {
        for (Atom atom : within) {
            if (isLimit(limit, atom)) {
                return atom;
            }
        }
        return limit;
    }

    /** Right above or below the sign of a sum or product, and smaller than it. */
    private static boolean isLimit(Atom atom, Atom operator) {
        double gap = Math.max(
                operator.box().y0() - atom.box().y1(),
                atom.box().y0() - operator.box().y1());
        double reach = GAP * atom.size();
        return atom.size() < 0.8 * operator.size()
                && OPERATORS.contains(operator.text())
                && atom.box().x1() > operator.box().x0() - reach
                && atom.box().x0() < operator.box().x1() + reach
                && Math.abs(gap) < reach;
    }

    /** The line with the limits of its sums and products, which are looked for among others. */
    static List<Atom> with(List<Atom> line, List<Atom> within) {
        List<Atom> operators =
                line.stream().filter(atom -> OPERATORS.contains(atom.text())).toList();
        if (operators.isEmpty()) {
            return line;
        }
        List<Atom> all = new ArrayList<>(line);
        within.stream()
                .filter(atom -> operators.stream().anyMatch(operator -> isLimit(atom, operator)))
                .filter(atom -> !line.contains(atom))
                .forEach(all::add);
        return all;
    }
}
