/**
 * Keeps the gradebook in one SQLite file, to which rows are only ever added.
 *
 * <p><b>In:</b> grades as they are ready, runs that are taken over, decisions. <b>Out:</b> what is graded already; the {@link
 * org.gradcheck.gradebook.Gradebook} as it stands, line by line; the history. <b>Elsewhere:</b> what a line comes to ({@code
 * gradebook}), what is to be graded (the run).
 *
 * <p>{@link org.gradcheck.gradebook.store.GradebookFile} is the only door. The file is at home in SQLite's write-ahead mode: a
 * program that is killed at any moment loses nothing it has kept. The form of the tables has a number; <b>to change it</b>:
 * one more numbered SQL file beside the first, and one line in {@code Database}.
 */
@NullMarked
package org.gradcheck.gradebook.store;

import org.jspecify.annotations.NullMarked;
