package org.gradcheck.document.pdf;

import org.gradcheck.document.Place.Box;

/**
 * A straight line that was drawn.
 *
 * @param box as thick as the line
 * @param isSlanting whether it is neither level nor upright, so that the box holds more than the line
 */
record Stroke(Box box, boolean isSlanting) {}
