package org.gradcheck.rubric;

import org.gradcheck.expression.Expression;
import org.gradcheck.rubric.Node.Text;

/**
 * An answer that the rubric writes down: the right one, one by a convention, or a mistake.
 *
 * @param source where it is written
 * @param mentions what is mentioned in it, with the definitions of names
 */
record Claim(Text source, Expected expected, Mentions mentions) {

    /** An answer that is computed from what the rubric gives. */
    static Claim computed(Text source, Expression expression, World world) {
        Mentions mentions = world.mentions(expression);
        return new Claim(source, new ComputedAnswer(expression, world.known(), mentions), mentions);
    }

    /** An equation whose sides are computed so. */
    static Claim equation(Text source, Expression sides, World world) {
        Mentions mentions = world.mentions(sides);
        return new Claim(source, new EquationAnswer(new ComputedAnswer(sides, world.known(), mentions)), mentions);
    }

    Position position() {
        return source.position();
    }
}
