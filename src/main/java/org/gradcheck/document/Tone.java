package org.gradcheck.document;

/** What a note says at a glance, as a colour; always beside a sign, for not everyone sees colours. */
public enum Tone {
    RIGHT,
    PARTLY,
    WRONG,
    NOTHING,
    OPEN,
    BY_HAND
}
