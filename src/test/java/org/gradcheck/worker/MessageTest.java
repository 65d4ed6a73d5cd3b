package org.gradcheck.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent arrives as it was; and what nobody of ours has sent is refused. */
class MessageTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "document"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_document_arrives_as_it_was(Path file) throws IOException {
        Document document = DocumentReaders.read(file, file.getFileName().toString());

        assertThat(Message.ANSWER.value(Message.ANSWER.bytes(Result.of(document))))
                .isEqualTo(Result.of(document));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void any_document_arrives_as_it_was(int seed) throws IOException {
        Document document = new RandomDocument(seed).document();

        assertThat(Message.ANSWER.value(Message.ANSWER.bytes(Result.of(document))))
                .isEqualTo(Result.of(document));
    }

    /** The law above says nothing about kinds that it never meets. */
    @Test
    void the_random_documents_hold_every_kind_of_block_and_place() {
        List<Document> documents = Stream.iterate(1, seed -> seed + 1)
                .limit(10)
                .map(seed -> new RandomDocument(seed).document())
                .toList();

        assertThat(documents.stream().flatMap(document -> document.blocks().stream()))
                .extracting(block -> (Object) block.getClass())
                .contains((Object[]) Block.class.getPermittedSubclasses());
        assertThat(documents.stream().flatMap(document -> document.lines().stream()))
                .extracting(line -> (Object) line.place().getClass())
                .contains((Object[]) Place.class.getPermittedSubclasses());
    }

    @Test
    void a_file_arrives_as_it_was() throws IOException {
        SourceFile file = new SourceFile("Größe.pdf", new byte[] {0, -1, 37});

        SourceFile arrived =
                Message.REQUEST.value(Message.REQUEST.bytes(Task.reading(file))).file();

        assertThat(arrived).usingRecursiveComparison().isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void damaged_bytes_are_a_document_or_refused(int seed) throws IOException {
        byte[] sent = Message.ANSWER.bytes(Result.of(new RandomDocument(seed).document()));
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = Arrays.copyOf(sent, sent.length - random.nextInt(2) * random.nextInt(sent.length));
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(valueOrRefusal(bytes)).isNotNull();
        }
    }

    private static Optional<Document> valueOrRefusal(byte[] bytes) {
        try {
            return Optional.of(Message.ANSWER.value(bytes).document());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Test
    void more_bytes_than_a_document_has_are_refused() {
        byte[] bytes = Message.ANSWER.bytes(Result.of(new RandomDocument(1).document()));

        assertThatThrownBy(() -> Message.ANSWER.value(Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void only_what_was_sent_is_received_and_not_more_than_is_allowed() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Message.send(new byte[] {1, 2, 3}, sent);
        byte[] bytes = sent.toByteArray();

        assertThat(Message.receive(new ByteArrayInputStream(bytes), 3)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> Message.receive(new ByteArrayInputStream(bytes), 2))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Message.receive(new ByteArrayInputStream(bytes, 0, bytes.length - 1), 3))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Message.receive(new ByteArrayInputStream(bytes, 1, bytes.length - 1), 3))
                .isInstanceOf(IOException.class);
    }

    private record Untold(Object thing) {}

    @Test
    void only_plain_data_can_be_sent() {
        assertThatThrownBy(() -> new Message<>(Untold.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Object");
    }

    /** Makes documents with everything a document can hold, half characters and odd numbers too. */
    private static final class RandomDocument {

        private final Random random;

        RandomDocument(int seed) {
            random = new Random(seed);
        }

        Document document() {
            List<Block> blocks = many(40).map(i -> block()).toList();
            List<Problem> problems =
                    many(3).map(i -> new Problem(place(), text(), text())).toList();
            return new Document(text(), blocks, problems);
        }

        private Block block() {
            return switch (random.nextInt(7)) {
                case 0 -> new Block.Heading(random.nextInt(), line());
                case 1 -> new Block.Text(lines());
                case 2 -> new Block.Formula(lines());
                case 3 ->
                    new Block.Table(many(3).map(i -> new Block.Row(lines())).toList());
                case 4 -> new Block.Note(lines());
                case 5 -> new Block.Figure(place(), lines());
                default -> new Block.Code(lines(), random.nextBoolean());
            };
        }

        private List<Line> lines() {
            return Stream.concat(Stream.of(line()), many(3).map(i -> line())).toList();
        }

        private Line line() {
            return new Line(many(4).map(i -> span()).toList(), place());
        }

        private Span span() {
            return new Span(text(), any(Span.Notation.values()), any(Span.Emphasis.values()), place());
        }

        private Place place() {
            return switch (random.nextInt(6)) {
                case 0 -> new Place.OnPage(text(), random.nextInt(), box());
                case 1 -> new Place.InText(text(), random.nextInt(), random.nextInt());
                case 2 -> new Place.InCell(text(), random.nextInt(), random.nextInt(), random.nextInt());
                case 3 -> new Place.InParagraph(text(), random.nextInt(), random.nextInt());
                case 4 ->
                    new Place.InTable(text(), random.nextInt(), random.nextInt(), random.nextInt(), random.nextInt());
                default -> new Place.WholeFile(text());
            };
        }

        private Place.Box box() {
            return new Place.Box(
                    random.nextGaussian(),
                    Double.NaN,
                    Double.NEGATIVE_INFINITY,
                    Double.longBitsToDouble(random.nextLong()));
        }

        private String text() {
            return random.ints(random.nextInt(12), 0, Character.MAX_VALUE + 1)
                    .mapToObj(c -> String.valueOf((char) c))
                    .reduce("", String::concat);
        }

        private <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private Stream<Integer> many(int most) {
            return random.ints(random.nextInt(most + 1)).boxed();
        }
    }
}
