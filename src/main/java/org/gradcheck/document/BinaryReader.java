package org.gradcheck.document;

/** Refuses files that are called text and hold none: a picture, an archive or a program under a text file's name. */
final class BinaryReader implements DocumentReader {

    private static final String[] STARTS = {
        "\u0089PNG",
        "\u00FF\u00D8\u00FF",
        "GIF8",
        "PK\u0003\u0004",
        "Rar!",
        "7z\u00BC\u00AF",
        "\u001F\u008B",
        "\u00D0\u00CF\u0011\u00E0",
        "SQLite format",
        "\u00CA\u00FE\u00BA\u00BE",
        "MZ\u0090",
        "\u007FELF",
        "{\\rtf",
        "BZh9",
        "RIFF"
    };

    private static final int SAMPLE = 8192;

    /** Text has no control characters but those that part lines and words. */
    private static final double MOST_CONTROLS = 0.05;

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("txt", "text", "md", "markdown", "tex", "latex")
                && (startsAsBinary(file) || isMostlyControls(file.bytes()));
    }

    private static boolean startsAsBinary(SourceFile file) {
        for (String start : STARTS) {
            if (file.holdsEarly(start, start.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMostlyControls(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            boolean control = bytes[i] > 0 && bytes[i] < ' ' && "\t\n\r\f\u000B\u001B\b".indexOf(bytes[i]) < 0;
            controls += control ? 1 : 0;
        }
        return TextEncoding.of(bytes).isEmpty() && controls > MOST_CONTROLS * length;
    }

    @Override
    public Document read(SourceFile file) {
        return Document.unreadable(
                file.name(), "broken-file", "The file is called a text file, but it is of another kind.");
    }
}
