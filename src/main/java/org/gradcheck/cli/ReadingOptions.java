package org.gradcheck.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.gradcheck.document.ByteSize;
import org.gradcheck.document.Limits;
import org.gradcheck.worker.Reading;
import org.gradcheck.worker.WorkerPool;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How files are read, and how much each may ask for. */
final class ReadingOptions {

    /** With less, Java does not start or hardly reads a homework. */
    private static final ByteSize LEAST_MEMORY = ByteSize.ofMegabytes(32);

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Processes that read files, so that none can hurt the rest; 0: this process reads "
                    + "(default: one for two threads; 0 for a few files).")
    private Optional<Integer> workers = Optional.empty();

    @Option(
            names = Limits.SECONDS_OPTION,
            paramLabel = "N",
            description = "Computing time for reading a file (default: ${DEFAULT-VALUE}).")
    private int seconds = Limits.USUAL.seconds();

    @Option(
            names = Limits.MEMORY_OPTION,
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "Memory of a process that reads files, such as 512M or 2G (default: ${DEFAULT-VALUE}).")
    private ByteSize memory = Limits.USUAL.memory();

    @Option(
            names = Limits.PAGES_OPTION,
            paramLabel = "N",
            description = "Pages that are read of a PDF (default: ${DEFAULT-VALUE}).")
    private int pages = Limits.USUAL.pages();

    @Option(
            names = Limits.SIZE_OPTION,
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "Size of a file (default: ${DEFAULT-VALUE}).")
    private ByteSize size = Limits.USUAL.size();

    @Option(
            names = Limits.UNPACKED_OPTION,
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "What a Word file or a zip may unpack to (default: ${DEFAULT-VALUE}).")
    private ByteSize unpacked = Limits.USUAL.unpacked();

    /**
     * Opens the reading.
     *
     * @param usualWorkers how many processes read if the call does not say; none where there is little to read
     * @param notes where it is said that no process can be started
     */
    Reading open(int usualWorkers, PrintWriter notes) {
        int processes = workers.orElse(usualWorkers);
        Limits limits = limits();
        return processes == 0 ? Reading.inThisProcess(limits) : new WorkerPool(processes, limits, notes::println);
    }

    /** How much the reading of a file may ask for. */
    Limits limits() {
        refuseBelow(0, "--workers", workers.orElse(0));
        refuseBelow(1, Limits.SECONDS_OPTION, seconds);
        refuseBelow(1, Limits.PAGES_OPTION, pages);
        if (memory.bytes() < LEAST_MEMORY.bytes()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    Limits.MEMORY_OPTION + " " + memory.text() + ": at least " + LEAST_MEMORY.text() + " are needed.");
        }
        return new Limits(seconds, memory, pages, size, unpacked);
    }

    private static void refuseBelow(int least, String option, int given) {
        if (given < least) {
            throw new Refusal(ExitCode.USAGE, option + " " + given + ": at least " + least + " is needed.");
        }
    }

    private static final class SizeConverter implements ITypeConverter<ByteSize> {
        @Override
        public ByteSize convert(String text) {
            try {
                return ByteSize.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage() + ".");
            }
        }
    }
}
