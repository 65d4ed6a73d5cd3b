package org.gradcheck.network;

import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Signature;

/**
 * A kind of layer.
 *
 * @param family what layers of this kind are called by default, with a number behind
 */
record LayerType(Signature signature, String family, Reading reading) {

    /** Makes a layer of arguments that fit the signature. */
    interface Reading {
        Layer layer(Arguments arguments, LayerReader nested);
    }

    static LayerType of(Signature signature, Reading reading) {
        return new LayerType(signature, signature.name(), reading);
    }

    String name() {
        return signature.name();
    }
}
