/**
 * Chooses what is noted in a copy of a student's own file: what is marked there, and what stands beside it.
 *
 * <p><b>In:</b> a {@link org.gradcheck.grade.Grade}. <b>Out:</b> {@link org.gradcheck.annotate.Annotation}s, file by file.
 * <b>Elsewhere:</b> how they are drawn on the pages of a PDF ({@code document}), in a process that may break down ({@code
 * worker}), and how other formats are shown with them ({@code report}).
 */
@NullMarked
package org.gradcheck.annotate;

import org.jspecify.annotations.NullMarked;
