package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradcheck.export.Export;
import org.gradcheck.export.ExportOptions;
import org.gradcheck.export.Exports;
import org.gradcheck.export.Preflight;
import org.gradcheck.export.Prepared;
import org.gradcheck.export.Scaling;
import org.gradcheck.export.ScoreSheet;
import org.gradcheck.handin.NoTable;
import org.gradcheck.handin.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the grades of a class for Canvas, Moodle, Gradescope or other programs. First it tells "
                + "whose grades it can't write and why; nobody is guessed, and what is open is left empty.",
        subcommands = AutograderCommand.class,
        footer = {
            "",
            "Examples:",
            "  gradcheck export out/hw5 --to canvas --template gradebook.csv --column 'Homework 5' --dry-run",
            "  gradcheck export out/hw5 --to moodle --template worksheet.csv -o filled-in.csv",
            "  gradcheck export out/hw5 --to csv --roster class.csv",
            "  gradcheck export gradescope-autograder rubrics/network-sizes.yaml -o autograder.zip"
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "OUT", description = "The folder that gradcheck grade wrote.")
    private Optional<Path> graded = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "canvas, moodle, gradescope, gradescope-results, csv or json.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "The file to be filled in: the exported gradebook of Canvas, the worksheet of Moodle.")
    private Optional<Path> template = Optional.empty();

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "The list of the class (CSV): names, student ids, logins, email addresses, sections.")
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "What is written; a file below OUT/exports/ if it is not given.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--column",
            paramLabel = "TITLE",
            description = "The assignment's title or id in the template, if it is another one.")
    private Optional<String> column = Optional.empty();

    @Option(
            names = "--assignment",
            paramLabel = "ID",
            description = "Which assignment, if the folder holds several; the one graded last if it is not given.")
    private String assignment = "";

    @Option(names = "--include-open", description = "Write the points so far where a person has still to look.")
    private boolean open;

    @Option(names = "--scale", description = "Where the template has other points for the assignment, write the share.")
    private boolean scaled;

    @Option(names = "--keep-points", description = "Where the template has other points, write the points as they are.")
    private boolean kept;

    @Option(names = "--dry-run", description = "Only tell what would be written.")
    private boolean dry;

    @Option(names = "--json", description = "Tell it as data.")
    private boolean json;

    @Option(names = "--force", description = "Replace what is there already.")
    private boolean forced;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path folder = graded.orElseThrow(() -> usage("Which grades? Name the folder that gradcheck grade wrote."));
        Export export = format.flatMap(Exports::named)
                .orElseThrow(
                        () -> usage("Which format? Write --to and one of " + String.join(", ", Exports.names()) + "."));
        if (scaled && kept) {
            throw usage("Write --scale or --keep-points, not both.");
        }
        Path file = out.orElseGet(() -> folder.resolve("exports").resolve(export.fileName()));
        try (OpenGradebook open = OpenGradebook.in(folder, assignment)) {
            ScoreSheet sheet = ScoreSheet.of(open.gradebook());
            return write(export.prepare(sheet, options()), file).number();
        } catch (NoTable e) {
            throw usage(e.getMessage());
        }
    }

    private static Refusal usage(String message) {
        return new Refusal(ExitCode.USAGE, message);
    }

    private ExportOptions options() throws NoTable, IOException {
        Scaling scaling = scaled ? Scaling.SCALE : kept ? Scaling.KEEP : Scaling.REFUSE;
        return new ExportOptions(
                template, roster.isPresent() ? Roster.read(roster.get()) : Roster.EMPTY, column, open, scaling);
    }

    private ExitCode write(Prepared prepared, Path file) throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        Preflight preflight = prepared.preflight();
        (json ? List.of(preflight.json()) : preflight.lines()).forEach(print::println);
        if (!dry) {
            if (Files.exists(file) && !forced) {
                throw usage(file + " is there already: write --force to replace it, or name another file with -o.");
            }
            prepared.write(file);
        }
        if (!json) {
            print.println(dry ? "Nothing was written (--dry-run)." : "Written: " + file);
        }
        return ExitCode.findings(preflight.needsPerson());
    }
}
