/**
 * What a written answer may stand for: numbers with suffix and unit, shapes, ranges, sets, number words, and whole short
 * answers with the labels and marks around them.
 *
 * <p><b>In:</b> a text as a person writes it, and the habits of its format. <b>Out:</b> a {@link
 * org.gradcheck.expression.Written}: all readings that are admissible, the likeliest first, each with the place of its
 * last digit, and why a person must choose, if so. <b>Elsewhere:</b> the grammar of mathematics itself ({@code
 * expression}), the kind of answer that is looked for ({@code answer}), and where in a document the text stood ({@code
 * extract}).
 *
 * <p><b>To add a way of writing:</b> one class that implements {@link org.gradcheck.reading.Form} and one line in {@link
 * org.gradcheck.reading.WrittenReader}. <b>To add a unit, suffix or number word:</b> one line in its table ({@link
 * org.gradcheck.reading.Units}, {@link org.gradcheck.reading.Suffixes}, {@link org.gradcheck.reading.NumberWords}).
 */
@NullMarked
package org.gradcheck.reading;

import org.jspecify.annotations.NullMarked;
