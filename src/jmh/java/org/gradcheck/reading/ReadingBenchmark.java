package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

/** Readings a second on one core, warm: all rows of the table of written answers in turn, by their format. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingBenchmark {

    private final List<ReadingRow> plain = ReadingRow.all().stream()
            .filter(row -> row.format() != Format.LATEX)
            .toList();
    private final List<ReadingRow> latex = ReadingRow.all().stream()
            .filter(row -> row.format() == Format.LATEX)
            .toList();
    private int next;

    @Benchmark
    public Optional<Written> written_numbers() {
        return read(plain);
    }

    @Benchmark
    public Optional<Written> numbers_in_latex() {
        return read(latex);
    }

    private Optional<Written> read(List<ReadingRow> rows) {
        ReadingRow row = rows.get(next++ % rows.size());
        return ShortAnswer.read(row.text(), row.format());
    }
}
