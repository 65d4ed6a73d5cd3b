/**
 * Keeps the grades of a class and says what they come to.
 *
 * <p><b>In:</b> the {@link org.gradcheck.grade.Grade}s of a class. <b>Out:</b> a {@link
 * org.gradcheck.gradebook.Gradebook}: the grades in order, counts and statistics for each part and for the class, and
 * the queue of what a person has to look at. The file that holds the overrides of teaching assistants and the history
 * of runs belongs here, too. <b>Elsewhere:</b> judging ({@code grade}), showing ({@code report}).
 */
@NullMarked
package org.gradcheck.gradebook;

import org.jspecify.annotations.NullMarked;
