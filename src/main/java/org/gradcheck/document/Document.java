package org.gradcheck.document;

import java.util.List;

/**
 * A file as it was read: blocks in reading order, and the problems met on the way.
 *
 * <p>Plain data, so that it can cross a process border.
 *
 * @param file the file's name, relative to the folder of the submission
 */
public record Document(String file, List<Block> blocks, List<Problem> problems) {

    public Document {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** A document of which nothing could be read. */
    public static Document unreadable(String file, String code, String message) {
        return new Document(file, List.of(), List.of(new Problem(new Place.WholeFile(file), code, message)));
    }

    /** All lines of all blocks in reading order. */
    public List<Line> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }
}
