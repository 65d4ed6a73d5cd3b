package org.gradcheck.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.ByteSize;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Limits;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Picture;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Tone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a reader does in a worker costs its own file and nothing else. */
class WorkerPoolTest {

    private static final Limits TIGHT =
            new Limits(3, ByteSize.ofMegabytes(256), 200, ByteSize.ofMegabytes(50), ByteSize.ofMegabytes(300));

    /** Each bad file among innocent ones, so that there is always a neighbour to suffer. */
    private static final List<String> BATCH = List.of(
            "innocent",
            "hang",
            "print",
            "heap",
            "innocent",
            "exit",
            "picky",
            "stack",
            "killed",
            "error",
            "flood",
            "innocent",
            "forge",
            "long",
            "innocent");

    private static Map<String, List<Document>> read;

    @BeforeAll
    static void read_the_batch_once(@TempDir Path folder) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (WorkerPool pool = new WorkerPool(2, TIGHT, note -> {}, HostileWorker.class)) {
            List<Future<Document>> reading = new ArrayList<>();
            for (String name : BATCH) {
                SourceFile file = file(name, folder.resolve("note").toString(), TIGHT);
                reading.add(threads.submit(() -> pool.read(file)));
            }
            List<Document> documents = new ArrayList<>();
            for (Future<Document> document : reading) {
                documents.add(document.get());
            }
            read = documents.stream().collect(Collectors.groupingBy(Document::file, TreeMap::new, Collectors.toList()));
        } finally {
            threads.shutdownNow();
        }
    }

    private static SourceFile file(String name, String text, Limits limits) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8), limits);
    }

    @ParameterizedTest
    @CsvSource({
        "hang,  too-slow,      --seconds-per-file",
        "flood, too-slow,      3 seconds",
        "heap,  too-large,     256 MB; --memory-per-file",
        "exit,  reader-failed, broke down",
        "stack, reader-failed, broke down",
        "error, reader-failed, broke down",
        "forge, reader-failed, broke down",
        "long,  too-large,     more text",
    })
    void a_reader_that_fails_costs_its_own_file(String name, String code, String message) {
        assertThat(read.get(name)).singleElement().satisfies(document -> {
            assertThat(document.blocks()).isEmpty();
            assertThat(document.problems()).extracting(Problem::code).containsExactly(code);
            assertThat(document.problems().get(0).message()).contains(message);
            assertThat(document.problems().get(0).place().file()).isEqualTo(name);
        });
    }

    /** The last two fail the first time for a reason that is not their own. */
    @ParameterizedTest
    @ValueSource(strings = {"innocent", "print", "picky", "killed"})
    void a_file_that_is_not_to_blame_is_read(String name) {
        assertThat(read.get(name)).isNotEmpty().allSatisfy(document -> {
            assertThat(document.problems()).isEmpty();
            assertThat(document.lines()).hasSize(1);
        });
    }

    @Test
    void a_worker_reads_what_this_process_reads() throws Exception {
        Path folder = Path.of("src", "test", "resources", "document");
        try (WorkerPool pool = new WorkerPool(1, Limits.USUAL, note -> {});
                Stream<Path> files = java.nio.file.Files.list(folder)) {
            assertThat(files)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(
                            file -> assertThat(pool.read(file, "name")).isEqualTo(DocumentReaders.read(file, "name")));
        }
    }

    @Test
    void where_no_worker_starts_this_process_reads_and_says_so_once() {
        List<String> notes = new ArrayList<>();
        try (WorkerPool pool = new WorkerPool(1, TIGHT, notes::add, WorkerPoolTest.class)) {
            for (String name : List.of("a.txt", "b.txt")) {
                SourceFile file = file(name, "Answer: 55", TIGHT);
                assertThat(pool.read(file)).isEqualTo(DocumentReaders.read(file));
            }
        }
        assertThat(notes).singleElement().asString().contains("No process can be started");
    }

    @Test
    void no_worker_outlives_its_pool() {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        try (WorkerPool pool = new WorkerPool(1, TIGHT, note -> {}, HostileWorker.class)) {
            pool.read(file("innocent", "Answer: 55", TIGHT));
            assertThat(ProcessHandle.current().children()).hasSize(before.size() + 1);
        }
        assertThat(ProcessHandle.current().children()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_worker_ends_with_its_batch_even_while_its_reader_hangs() throws Exception {
        Process worker = WorkerCommand.of(HostileWorker.class, TIGHT).start();
        try {
            Message.receive(worker.getInputStream(), 0);
            Message.send(
                    Message.REQUEST.bytes(Task.reading(file("hang", "Answer: 55", TIGHT))), worker.getOutputStream());
            worker.getOutputStream().close();
            assertThat(worker.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            worker.destroyForcibly();
        }
    }

    @Test
    void a_worker_shows_pieces_of_a_file_as_this_process_does() {
        Path file = Path.of("submissions-sample", "network-sizes", "student-01.pdf");
        List<Clipping> clippings = List.of(new Clipping(1, new Place.Box(72, 72, 300, 200)));
        try (WorkerPool pool = new WorkerPool(1, Limits.USUAL, note -> {});
                Reading here = Reading.inThisProcess(Limits.USUAL)) {
            List<Picture> pictures = pool.pictures(file, "student-01.pdf", clippings);

            assertThat(pictures).hasSize(1);
            assertThat(pictures.get(0).png())
                    .isEqualTo(here.pictures(file, "student-01.pdf", clippings)
                            .get(0)
                            .png());
        }
    }

    @Test
    void a_worker_notes_in_a_file_what_this_process_does() {
        Path file = Path.of("submissions-sample", "network-sizes", "student-01.pdf");
        MarginNote.Mark mark = new MarginNote.Mark(1, new Place.Box(72, 72, 300, 200), "163696");
        MarginNote note = new MarginNote("part-1a", Tone.RIGHT, "✓", "1a 5/5", "Correct", "All of it.", List.of(mark));
        try (WorkerPool pool = new WorkerPool(1, Limits.USUAL, message -> {});
                Reading here = Reading.inThisProcess(Limits.USUAL)) {
            AnnotatedCopy copy = pool.annotated(file, "student-01.pdf", List.of(note));

            assertThat(copy.isThere()).isTrue();
            assertThat(copy).isEqualTo(here.annotated(file, "student-01.pdf", List.of(note)));
        }
    }

    @ParameterizedTest
    @CsvSource({"hang, too-slow", "heap, too-large", "exit, reader-failed"})
    void a_file_that_breaks_its_worker_costs_its_annotated_copy(String name, String code) {
        try (WorkerPool pool = new WorkerPool(1, TIGHT, note -> {}, HostileWorker.class)) {
            AnnotatedCopy copy = pool.annotated(file(name, "Answer: 55", TIGHT), List.of());

            assertThat(copy.isThere()).isFalse();
            assertThat(copy.problems()).extracting(Problem::code).containsExactly(code);
        }
    }
}
