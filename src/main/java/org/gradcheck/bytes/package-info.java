/**
 * Writes records as bytes and reads them back.
 *
 * <p><b>In:</b> a record of plain data. <b>Out:</b> its bytes, and from those an equal record. <b>Elsewhere:</b> what the
 * bytes are for: a document crosses to another process ({@code worker}), a grade is kept ({@code gradebook}).
 *
 * <p>Nothing has to be written here for a new record. <b>To add a type</b> that is none of our own: one line in {@code
 * Forms}.
 */
@NullMarked
package org.gradcheck.bytes;

import org.jspecify.annotations.NullMarked;
