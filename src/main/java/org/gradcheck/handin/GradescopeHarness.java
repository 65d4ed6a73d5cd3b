package org.gradcheck.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Receipt;

/**
 * The folder in which Gradescope runs an autograder: {@code submission/} with a student's files, and {@code
 * submission_metadata.json} beside it.
 */
final class GradescopeHarness {

    private static final String NOBODY = "submission";

    private GradescopeHarness() {}

    /** What was handed in; without a name if the metadata can't be read. */
    static Handed handed(Path folder) throws IOException {
        Path metadata = folder.resolve("submission_metadata.json");
        Optional<Yaml> read = Files.isRegularFile(metadata) ? Yaml.read(metadata) : Optional.empty();
        Optional<Yaml> user =
                read.flatMap(all -> all.at("users").items().stream().findFirst());
        String name = user.map(one -> one.at("name").text()).orElse("");
        Receipt receipt = new Receipt(
                user.flatMap(one -> unlessEmpty(one.at("id").text())),
                read.flatMap(all -> Moment.of(all.at("created_at").text())),
                false,
                List.of());
        return new Handed(name.isEmpty() ? NOBODY : name, List.of(folder.resolve("submission")), receipt);
    }

    private static Optional<String> unlessEmpty(String text) {
        return Optional.of(text).filter(id -> !id.isEmpty());
    }
}
