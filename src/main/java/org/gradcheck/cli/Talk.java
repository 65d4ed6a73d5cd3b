package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How much a long command says while it works, and whether that is written to a file, too. */
final class Talk {

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors and what was asked for with --json.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print each submission as it is done.")
    private boolean verbose;

    @Option(names = "--log", paramLabel = "FILE", description = "Also write what is told to this file.")
    private Optional<Path> file = Optional.empty();

    /** Where a summary goes on the screen. */
    PrintWriter screen(PrintWriter out) {
        return quiet ? nowhere() : out;
    }

    boolean isVerbose() {
        return verbose && !quiet;
    }

    /** Opens the log; it takes anything and keeps nothing if none is wanted. */
    PrintWriter log() throws IOException {
        return file.isEmpty()
                ? nowhere()
                : new PrintWriter(Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8), true);
    }

    static PrintWriter nowhere() {
        return new PrintWriter(Writer.nullWriter());
    }
}
