/**
 * Reads a file into a {@link org.gradcheck.document.Document}: blocks in reading order, each with its place.
 *
 * <p><b>In:</b> a file of a student or a teacher. <b>Out:</b> headings, text, formulas, tables, figures and code as
 * they stand on the page, and the problems met on the way. <b>Elsewhere:</b> what a formula means ({@code
 * expression}) and which text is an answer ({@code extract}).
 *
 * <p>Here are the parts of a document, what formats share (text and its places, formulas between words, programs), and
 * the list of formats. Each format has a room of its own inside this one, which may use this room and those of the formats
 * that stand in its files; this room knows of each only its reader, in {@link
 * org.gradcheck.document.DocumentReaders}.
 *
 * <p><b>To add a format:</b> a room with a class that implements {@link org.gradcheck.document.DocumentReader}, one line
 * in {@link org.gradcheck.document.DocumentReaders}, and rows in its contract test.
 */
@NullMarked
package org.gradcheck.document;

import org.jspecify.annotations.NullMarked;
