/**
 * Takes in what a class handed in.
 *
 * <p><b>In:</b> a folder, a zip, or a download of a learning-management system. <b>Out:</b> a {@link
 * org.gradcheck.document.Submission} for each student, whatever happened to it. <b>Elsewhere:</b> what is in the files.
 *
 * <p>A layout is told by its shape: by the names it holds, never by the name of the archive.
 *
 * <p>The list of the class is taken in here too: a {@link org.gradcheck.handin.Roster}, or any table of another system, of
 * which {@link org.gradcheck.handin.CsvFile} keeps every letter. {@link org.gradcheck.handin.Matching} says who is who, and
 * never by guess.
 *
 * <p><b>To add a layout:</b> a class that implements {@code Layout}, one line in {@code Layouts}, and a tree in the
 * contract test.
 */
@NullMarked
package org.gradcheck.handin;

import org.jspecify.annotations.NullMarked;
