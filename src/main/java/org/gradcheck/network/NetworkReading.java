package org.gradcheck.network;

import java.util.List;

/** A network as far as it could be read, and everything that is wrong with its description. */
public record NetworkReading(Network network, List<NetworkFault> faults) {

    public NetworkReading {
        faults = List.copyOf(faults);
    }
}
