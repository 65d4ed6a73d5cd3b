package org.gradcheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the guide about networks tells of everything there is. */
class NetworksPageTest {

    static Stream<String> names() {
        return Stream.concat(Layers.names().stream(), Networks.names().stream());
    }

    @ParameterizedTest
    @MethodSource("names")
    void is_on_the_page(String name) throws IOException {
        assertThat(Files.readString(Path.of("docs", "guide", "networks.md"))).containsPattern("`" + name + "[`(]");
    }
}
