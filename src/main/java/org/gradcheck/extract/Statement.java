package org.gradcheck.extract;

import org.gradcheck.document.Place;
import org.gradcheck.document.Span.Emphasis;
import org.gradcheck.expression.Chain;
import org.gradcheck.expression.Notation;

/**
 * Mathematics that stands in a line, with the words around it.
 *
 * @param text the mathematics as written
 * @param chain the same, parted at its relations; the first member is empty if it begins with a relation
 * @param before the words before it in the line, from the statement before on
 * @param after the words after it in the line, up to the next statement
 */
public record Statement(
        String text, Chain chain, Notation notation, Emphasis emphasis, Place place, String before, String after) {}
