package org.gradcheck.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Parse;
import org.gradcheck.expression.Written;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Readings a second on one core, warm: the rows of the tests in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingBenchmark {

    private static final List<ReadingRow> ALL = ReadingRow.all();

    private final List<ReadingRow> digits =
            ALL.stream().filter(row -> row.text().matches("[\\d.,]+")).toList();
    private final List<ReadingRow> numbers = ALL.stream()
            .filter(row -> row.heading().matches("Whole.*|Decimals|Suffixes|Scientific.*|Percent|Fractions"))
            .toList();
    private final List<String> latex = latex();
    private int next;

    private static List<String> latex() {
        try (InputStream rows = ExpressionReader.class.getResourceAsStream("read.csv")) {
            String text = new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("¦"))
                    .filter(cells -> cells[1].strip().equals("LATEX"))
                    .map(cells -> cells[2].strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers of digits, points and commas only. */
    @Benchmark
    public Optional<Written> plain_numbers() {
        return read(digits);
    }

    /** Numbers of all kinds: grouped, with suffix, per cent, power of ten, in LaTeX, in words. */
    @Benchmark
    public Optional<Written> written_numbers() {
        return read(numbers);
    }

    /** Everything in the table: with labels, units, ranges, several values, calculations. */
    @Benchmark
    public Optional<Written> short_answers() {
        return read(ALL);
    }

    /** The LaTeX rows of the grammar's tests, as expressions. */
    @Benchmark
    public Parse latex_expressions() {
        return ExpressionReader.read(latex.get(next++ % latex.size()), Notation.LATEX);
    }

    private Optional<Written> read(List<ReadingRow> rows) {
        ReadingRow row = rows.get(next++ % rows.size());
        return ShortAnswer.read(row.text(), row.format());
    }
}
