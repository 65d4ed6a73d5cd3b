/**
 * gradcheck grades deep-learning homework: it finds the answers in a document and judges them against recomputed values.
 *
 * <p>{@link org.gradcheck.Gradcheck} is the whole run on one screen. The rooms stand in the order the student's work walks,
 * and each imports only those before it: {@code bytes}, {@code document}, {@code handin}, {@code worker}, {@code expression}, {@code answer}, {@code extract}, {@code
 * network}, {@code calculator}, {@code rubric}, {@code grade}, {@code gradebook}, {@code annotate}, {@code report}, {@code export}; then this package, and
 * {@code cli} as a thin door.
 */
@NullMarked
package org.gradcheck;

import org.jspecify.annotations.NullMarked;
