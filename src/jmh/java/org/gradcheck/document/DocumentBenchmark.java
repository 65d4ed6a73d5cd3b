package org.gradcheck.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * What reading a PDF costs beside the plain text extraction of PDFBox, over the homework in {@code src/jmh/homework}.
 *
 * <p>Both read the same bytes in turn in one process, so that a busy machine slows both. What counts is the median of
 * the CPU time a document takes, printed at the end; the time JMH reports is that of one pass over all documents in both
 * ways.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 9)
@Fork(1)
public class DocumentBenchmark {

    private static final Path HOMEWORK = Path.of("src", "jmh", "homework");

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<List<Long>> plainText = new ArrayList<>();
    private final List<List<Long>> gradcheck = new ArrayList<>();
    private boolean measuring;
    private int pass;

    /** Something that reads a file. */
    @FunctionalInterface
    private interface Reading {
        Object of(SourceFile file) throws IOException;
    }

    @Setup
    public void load() throws IOException {
        try (Stream<Path> found = Files.list(HOMEWORK)) {
            for (Path path : found.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                files.add(new SourceFile(path.toString(), Files.readAllBytes(path)));
                plainText.add(new ArrayList<>());
                gradcheck.add(new ArrayList<>());
            }
        }
    }

    @Setup(Level.Iteration)
    public void begin(IterationParams iteration) {
        measuring = iteration.getType() == IterationType.MEASUREMENT;
        pass++;
    }

    /** Which of the two comes first changes from document to document and from pass to pass. */
    @Benchmark
    public void plain_text_and_document(Blackhole sink) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            if ((i + pass) % 2 == 0) {
                time(DocumentBenchmark::plainText, i, plainText, sink);
                time(DocumentReaders::read, i, gradcheck, sink);
            } else {
                time(DocumentReaders::read, i, gradcheck, sink);
                time(DocumentBenchmark::plainText, i, plainText, sink);
            }
        }
    }

    private void time(Reading reading, int file, List<List<Long>> times, Blackhole sink) throws IOException {
        long start = clock.getCurrentThreadCpuTime();
        sink.consume(reading.of(files.get(file)));
        if (measuring) {
            times.get(file).add(clock.getCurrentThreadCpuTime() - start);
        }
    }

    private static String plainText(SourceFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @TearDown
    public void report() {
        double[] ratios = new double[files.size()];
        double[] plain = new double[files.size()];
        double[] own = new double[files.size()];
        for (int i = 0; i < ratios.length; i++) {
            plain[i] = milliseconds(plainText.get(i));
            own[i] = milliseconds(gradcheck.get(i));
            ratios[i] = own[i] / plain[i];
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d documents, median CPU time of a document: PDFTextStripper %.2f ms, gradcheck %.2f ms%n"
                        + "ratio: %.2f of the sums, %.2f median, %.2f lowest, %.2f highest (%s)%n",
                ratios.length,
                median(plain),
                median(own),
                Arrays.stream(own).sum() / Arrays.stream(plain).sum(),
                median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow(),
                files.get(worst(ratios)).name());
    }

    private static double milliseconds(List<Long> nanoseconds) {
        return median(nanoseconds.stream().mapToDouble(time -> time / 1e6).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static int worst(double[] ratios) {
        int worst = 0;
        for (int i = 1; i < ratios.length; i++) {
            worst = ratios[i] > ratios[worst] ? i : worst;
        }
        return worst;
    }
}
