/**
 * Reads files so that none of them can hurt the batch it lies in.
 *
 * <p><b>In:</b> a file of a student. <b>Out:</b> its {@link org.gradcheck.document.Document}, or one with a problem that says
 * what went wrong. <b>Elsewhere:</b> what is in a file of which format ({@code document}).
 *
 * <p>Tiny files exist that keep a reader busy for ever, exhaust the heap or overflow the stack, and a thread can't be ended.
 * So a batch has a few worker processes: {@link org.gradcheck.worker.WorkerPool} sends each the bytes of one file at a time,
 * gets the document back as bytes, and ends a worker that goes beyond the {@link org.gradcheck.document.Limits}. A person
 * who checks one file needs no worker: {@link org.gradcheck.worker.Reading#inThisProcess}.
 */
@NullMarked
package org.gradcheck.worker;

import org.jspecify.annotations.NullMarked;
