package org.gradcheck.extract;

/**
 * What a label may mean.
 *
 * @param node what it is the label of
 * @param steps how many steps of the label that takes; the rest belongs to the text
 * @param full whether it is said from the outermost label in
 * @param renumbered whether it is numbered in another way than in the rubric
 * @param outerUnknown whether the label begins with a number that the rubric does not have
 */
record Meaning(Node node, int steps, boolean full, boolean renumbered, boolean outerUnknown) {

    Meaning(Node node, int steps, boolean full) {
        this(node, steps, full, false, false);
    }
}
