package org.gradcheck.network;

/** What the axes of a shape mean. */
public enum Layout {
    /** As the network was given it: the first layer takes it as it needs it. */
    INPUT,
    /** A feature map: channels, then places. */
    MAP,
    /** Features on the last axis, steps or tokens before it; a vector has the one axis only. */
    FEATURES
}
