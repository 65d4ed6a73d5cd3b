package org.gradcheck.gradebook.store;

/**
 * A run that was taken over: what it found is what the gradebook says.
 *
 * @param number the runs of a gradebook are numbered in their order
 * @param assignment the assignment's short name
 * @param title the assignment's title
 * @param rubric the rubric's fingerprint
 * @param program the program's fingerprint
 * @param keyHidden whether the students' reports leave the right values out
 * @param annotated whether copies of what was handed in were written
 * @param at when, as given
 */
public record Run(
        long number,
        String assignment,
        String title,
        String rubric,
        String program,
        boolean keyHidden,
        boolean annotated,
        String at) {}
