package org.gradcheck.document.pdf;

import org.gradcheck.document.Place.Box;

/**
 * Something about a page that a person should know.
 *
 * @param code as in {@link org.gradcheck.document.Problem}
 * @param what a clause that goes on from "Page 3"
 */
record Remark(Box box, String code, String what) {}
