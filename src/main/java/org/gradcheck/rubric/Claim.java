package org.gradcheck.rubric;

import org.gradcheck.rubric.Node.Text;

/**
 * An answer that the rubric writes down: the right one, one by a convention, or a mistake.
 *
 * @param source where it is written
 * @param mentions what is mentioned in it, with the definitions of names
 */
record Claim(Text source, Expected expected, Mentions mentions) {

    Position position() {
        return source.position();
    }
}
