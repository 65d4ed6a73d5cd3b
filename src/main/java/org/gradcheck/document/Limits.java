package org.gradcheck.document;

/**
 * How much the reading of one file may ask for. A homework stays far below the usual limits, and a few hostile bytes go
 * beyond any: what goes beyond a limit becomes a problem of its file.
 *
 * @param seconds computing time for a file; by the clock it may take {@value #PATIENCE} times as long, for the machine has
 *     more to do
 * @param memory heap of a process that reads files
 * @param pages pages that are read of a paged document
 * @param size bytes of a file
 * @param unpacked bytes that a packed file, such as a Word file or a student's zip, may unpack to
 */
public record Limits(int seconds, ByteSize memory, int pages, ByteSize size, ByteSize unpacked) {

    /** What applies if nobody says otherwise. */
    public static final Limits USUAL =
            new Limits(8, ByteSize.ofMegabytes(512), 200, ByteSize.ofMegabytes(50), ByteSize.ofMegabytes(300));

    // What a limit is called on the command line; a problem's message tells how to raise it.
    public static final String SECONDS_OPTION = "--seconds-per-file";
    public static final String MEMORY_OPTION = "--memory-per-file";
    public static final String PAGES_OPTION = "--pages-per-file";
    public static final String SIZE_OPTION = "--size-per-file";
    public static final String UNPACKED_OPTION = "--unpacked-per-file";

    private static final int PATIENCE = 4;

    public Limits {
        if (seconds < 1 || pages < 1) {
            throw new IllegalArgumentException("limits of " + seconds + " seconds and " + pages + " pages");
        }
    }

    /** How long reading a file may take by the clock. */
    public int secondsByTheClock() {
        return Math.multiplyExact(seconds, PATIENCE);
    }
}
