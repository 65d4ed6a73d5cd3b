/**
 * Judges an answer sheet by a rubric, and audits a document's own arithmetic.
 *
 * <p><b>In:</b> an {@link org.gradcheck.extract.AnswerSheet} and a {@link org.gradcheck.rubric.Rubric}. <b>Out:</b> a
 * {@link org.gradcheck.grade.Grade}: a verdict for each part, with credit, outcome and reasons. <b>Elsewhere:</b>
 * finding answers ({@code extract}), showing grades ({@code report}).
 */
@NullMarked
package org.gradcheck.grade;

import org.jspecify.annotations.NullMarked;
