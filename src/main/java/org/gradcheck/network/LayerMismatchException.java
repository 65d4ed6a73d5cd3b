package org.gradcheck.network;

/**
 * A layer cannot take what the layer before hands on. {@link Network#read} reports it as a fault; afterwards it is met
 * only where a network is counted with a mistaken {@link Arithmetic}, under which it may not fit together.
 */
public final class LayerMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int layer;

    LayerMismatchException(String sentence) {
        super(sentence);
        this.layer = -1;
    }

    private LayerMismatchException(int layer, String sentence) {
        super(sentence);
        this.layer = layer;
    }

    /** The same, said of a layer of a sequence. */
    LayerMismatchException in(int index, String name) {
        return new LayerMismatchException(index, name + ": " + getMessage());
    }

    /** The index of the layer in the network. */
    int layer() {
        return layer;
    }
}
