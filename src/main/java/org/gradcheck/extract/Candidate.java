package org.gradcheck.extract;

import org.gradcheck.document.Place;
import org.gradcheck.expression.Written;

/**
 * A text that may be the answer.
 *
 * @param written the text and how it can be understood
 * @param evidence why it was thought to be the answer, such as {@code last member of a chain}
 * @param weight how strong the evidence is; only the order of weights counts
 */
public record Candidate(Written written, Place place, String evidence, int weight) {}
