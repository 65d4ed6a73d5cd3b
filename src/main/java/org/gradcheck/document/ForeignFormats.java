package org.gradcheck.document;

import java.util.List;
import java.util.Optional;

/** Files of kinds that are handed in but not read, and what a student can do about it. */
final class ForeignFormats {

    /**
     * A kind of file.
     *
     * @param start its first bytes; empty where the ending of the name says all
     * @param endings of the names
     */
    private record Kind(String name, String start, String advice, String... endings) {
        boolean is(SourceFile file) {
            boolean begins = start.isEmpty() || file.holdsEarly(start, start.length());
            return begins && (endings.length == 0 || file.hasExtension(endings));
        }

        String sentence() {
            return "This is " + name + ", which gradcheck can't read; " + advice + ".";
        }
    }

    private static final String SAVE = "save it as .docx or PDF";
    private static final String EXPORT = "export it as PDF or .docx";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";

    private static final Kind WEB_ARCHIVE = new Kind(
            "a web archive (.mht)", "", "open it in a browser and print it to PDF", "mht", "mhtml", "webarchive");

    private static final List<Kind> KINDS = List.of(
            new Kind("an old Word file (.doc)", OLD_OFFICE, SAVE, "doc", "dot", "wps"),
            new Kind("an old Office file", OLD_OFFICE, "save it as PDF"),
            new Kind("a Rich Text file", "{\\rtf", SAVE),
            new Kind("an OpenDocument text", "", SAVE, "odt", "fodt", "ott"),
            new Kind("a Pages file", "", EXPORT, "pages"),
            new Kind("a Hangul file", "", EXPORT, "hwp", "hwpx"),
            new Kind("a presentation", "", "save it as PDF", "ppt", "pptx", "odp", "key"),
            new Kind("a spreadsheet", "", "save it as PDF", "xls", "xlsx", "ods", "numbers"),
            new Kind(
                    "a picture",
                    "",
                    "hand in a PDF, best with typed answers",
                    "png",
                    "jpg",
                    "jpeg",
                    "heic",
                    "gif",
                    "bmp",
                    "tif",
                    "tiff",
                    "webp"),
            WEB_ARCHIVE,
            new Kind("a mail", "", "hand in the file that is attached to it", "eml", "msg"),
            new Kind("an archive", "", "hand in the files in it", "zip", "rar", "7z", "gz", "tar"),
            new Kind("a link to a file on the web", "", "hand in the file itself", "gdoc", "url", "webloc"));

    private ForeignFormats() {}

    /** What the file is and what to do, in one sentence. */
    static Optional<String> advice(SourceFile file) {
        return KINDS.stream().filter(kind -> kind.is(file)).findFirst().map(Kind::sentence);
    }

    /** The same for a web archive, whatever its name. */
    static String webArchive() {
        return WEB_ARCHIVE.sentence();
    }
}
