package org.gradcheck.network;

import java.util.Optional;

/**
 * A layer in its place in a network, with its own name ({@code conv1}) and that of its type ({@code conv}).
 *
 * @param shares the layer before it whose weights it uses too
 */
public record NamedLayer(String name, String type, Layer layer, Optional<String> shares) {

    /** A layer with weights of its own. */
    NamedLayer(String name, String type, Layer layer) {
        this(name, type, layer, Optional.empty());
    }
}
