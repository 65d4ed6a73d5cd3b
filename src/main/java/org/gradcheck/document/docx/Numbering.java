package org.gradcheck.document.docx;

/**
 * Which list an item belongs to.
 *
 * @param list the list's number in the file
 * @param level of the item, from 0
 */
record Numbering(String list, int level) {}
