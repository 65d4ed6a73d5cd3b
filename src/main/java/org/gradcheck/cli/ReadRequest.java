package org.gradcheck.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.SourceFile;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.extract.Passage;
import org.gradcheck.reading.Format;
import org.gradcheck.reading.ShortAnswer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text whose meaning is asked for.
 *
 * @param format {@code plain}, {@code latex}, {@code markdown}, {@code code}, {@code ocr}, {@code pdf-text} or {@code word}
 * @param passage whether the text is a whole written answer
 * @param ask the question, for a passage; empty if it is not known
 */
record ReadRequest(String id, String text, String format, boolean passage, String ask) {

    /** Made only where requests come as data: it is a good part of the start-up. */
    private static final class Data {
        private static final JsonMapper JSON = new JsonMapper();
    }

    /** Reads a line of JSON; throws a JacksonException if it is none. */
    static ReadRequest of(String line) {
        JsonNode node = Data.JSON.readTree(line);
        return new ReadRequest(
                node.path("id").asString(""),
                node.path("text").asString(""),
                node.path("format").asString("plain"),
                node.path("passage").asBoolean(false),
                node.path("ask").asString(""));
    }

    /** The text as one answer: its last member, if it is a chain. */
    Optional<Written> written() {
        return ShortAnswer.read(text, Format.named(format).orElse(Format.PLAIN));
    }

    /** The final answer of the passage. */
    FoundAnswer answer() {
        String ending = format.equals("latex") ? "tex" : format.equals("markdown") ? "md" : "txt";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Document document = DocumentReaders.read(new SourceFile("passage." + ending, bytes));
        return Passage.answer(document, ask);
    }
}
