package org.gradcheck.rubric;

import java.nio.file.Path;
import java.util.Optional;
import org.gradcheck.network.Network;
import org.gradcheck.rubric.Node.Field;

/** A file that describes one network: {@code input:} and {@code layers:}, as under {@code networks:} in a rubric. */
public final class NetworkFile {

    private NetworkFile() {}

    /**
     * Reads the network; it is called like the file.
     *
     * @throws BadRubric with all faults of the file
     */
    public static Network load(Path file) throws BadRubric {
        String name = String.valueOf(file.getFileName());
        Faults faults = new Faults(name);
        Optional<Network> network = RubricText.read(file, faults)
                .flatMap(text -> YamlReader.read(text, faults))
                .flatMap(root -> new NetworkSection(faults).read(new Field(root.position(), name, root)));
        if (network.isEmpty() || faults.hasErrors()) {
            throw new BadRubric(faults.sorted());
        }
        return network.get();
    }
}
