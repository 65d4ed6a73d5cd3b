package org.gradcheck.document.notebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The content of a notebook's file that matters to a reader.
 *
 * @param damage why not all of it could be read, in one sentence
 */
record Notebook(List<Cell> cells, Optional<String> damage) {

    Notebook {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param type {@code markdown}, {@code code}, {@code raw}, in older notebooks also {@code heading}
     * @param level of a heading, from 1
     * @param number as the how manieth it was run; 0 where it was not
     */
    record Cell(String type, int level, int number, String source, List<Output> outputs) {
        Cell {
            outputs = List.copyOf(outputs);
        }

        boolean isProgram() {
            return type.equals("code") && !source.isBlank();
        }
    }

    /**
     * What running a cell wrote or showed.
     *
     * @param type {@code stream}, {@code error}, or that of a result in one or more formats
     * @param number of the run it comes from; 0 where it doesn't say
     * @param stream which stream was written to
     * @param texts the text by its media type, {@code ename} and {@code evalue} of an error; a picture is an empty text
     */
    record Output(String type, int number, String stream, Map<String, String> texts) {
        Output {
            texts = Map.copyOf(texts);
        }

        boolean isStream() {
            return type.equals("stream");
        }

        /** Text that was written piece by piece to one stream is one text. */
        boolean isContinuedBy(Output next) {
            return isStream() && next.isStream() && stream.equals(next.stream);
        }

        /** Pieces of one stream as one output. */
        static Output joined(List<Output> pieces) {
            String text = pieces.stream().map(piece -> piece.text("text/plain")).collect(Collectors.joining());
            return new Output(pieces.get(0).type, 0, pieces.get(0).stream, Map.of("text/plain", text));
        }

        /** The text in a format; empty if there is none. */
        String text(String mediaType) {
            return texts.getOrDefault(mediaType, "");
        }
    }
}
