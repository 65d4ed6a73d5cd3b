package org.gradcheck.rubric;

/**
 * What students may see in their reports.
 *
 * @param key the right values
 * @param derivation how they come about
 */
public record Release(boolean key, boolean derivation) {

    /** What holds if the rubric does not say. */
    static final Release STANDARD = new Release(true, false);
}
