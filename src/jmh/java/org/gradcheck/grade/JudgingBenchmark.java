package org.gradcheck.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.AnswerSheet;
import org.gradcheck.extract.Extractor;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.Rubric;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Forty parts of a document that has been read: finding the answers and judging them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JudgingBenchmark {

    private static final int PARTS = 40;

    /** How many of the forty answers are wrong. */
    @Param({"0", "5", "20"})
    private int wrong;

    private Extractor extractor;
    private Judge judge;
    private Submission submission;
    private List<Document> documents;
    private AnswerSheet sheet;

    @Setup
    public void read() throws IOException, BadRubric {
        Path file = Files.writeString(Files.createTempFile("forty", ".yaml"), rubric());
        Rubric rubric = Rubric.load(file);
        extractor = new Extractor(rubric.questions());
        judge = new Judge(rubric);
        submission = Submission.of("student-01", List.of(Path.of("student-01.md")));
        documents = List.of(
                DocumentReaders.read(new SourceFile("student-01.md", answers().getBytes(StandardCharsets.UTF_8))));
        sheet = extractor.extract(submission, documents);
    }

    private static String rubric() {
        return "assignment: Forty parts\nid: forty\n"
                + "networks:\n  block: {input: 16x8x8, layers: [{conv: {filters: 64, kernel: 3}}]}\nparts:\n"
                + IntStream.rangeClosed(1, PARTS)
                        .mapToObj(i -> "  - {id: \"" + i + "\", points: 1, answer: \"" + i + "*parameters(block)\"}\n")
                        .collect(Collectors.joining());
    }

    private String answers() {
        return IntStream.rangeClosed(1, PARTS)
                .mapToObj(i -> "## Problem " + i + "\n\nThere are $" + i + " \\cdot (3\\cdot 3\\cdot 16+1)\\cdot 64 = "
                        + (i * 9280L + (i <= wrong ? 11 : 0)) + "$ of them.\n\n")
                .collect(Collectors.joining());
    }

    @Benchmark
    public Grade judge() {
        return judge.grade(sheet, List.of("student-01.md"), List.of());
    }

    @Benchmark
    public Grade findAndJudge() {
        return judge.grade(extractor.extract(submission, documents), List.of("student-01.md"), List.of());
    }
}
