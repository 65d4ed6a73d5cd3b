package org.gradcheck.rubric;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a rubric's file. */
final class RubricText {

    /** Larger than any rubric; a larger file is another one. */
    private static final int LARGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RubricText() {}

    /** Reads a file; empty if it is no text that could be a rubric, which is noted. */
    static Optional<String> read(Path file, Faults faults) {
        try {
            if (Files.size(file) > LARGEST) {
                faults.error(Position.WHOLE_FILE, "The file has more than a megabyte, which no rubric has.");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), faults);
        } catch (IOException e) {
            faults.error(Position.WHOLE_FILE, "The file can't be read: check that it is there and may be read.");
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Faults faults) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String before = text.substring(text.lastIndexOf('\n') + 1);
            int line = (int) text.chars().filter(character -> character == '\n').count() + 1;
            faults.error(
                    new Position(line, before.length() + 1),
                    "A letter here is not in UTF-8: save the file in the encoding UTF-8.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /**
     * The text with line ends as on Unix and without a byte order mark, which editors on Windows write; empty if it is no
     * text that could be a rubric, which is noted.
     */
    static Optional<String> plain(String text, Faults faults) {
        if (text.length() > LARGEST) {
            faults.error(Position.WHOLE_FILE, "The text has more than a million letters, which no rubric has.");
            return Optional.empty();
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            faults.error(Position.WHOLE_FILE, "The text holds half a letter (an unpaired surrogate): write it anew.");
            return Optional.empty();
        }
        String unmarked = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        return Optional.of(unmarked.replace("\r\n", "\n"));
    }
}
