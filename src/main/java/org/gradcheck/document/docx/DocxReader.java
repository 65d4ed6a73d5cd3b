package org.gradcheck.document.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReader;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;

/**
 * Reads Word files: text, tables, footnotes, text boxes and equations as they are seen, tracked changes as accepted.
 *
 * <p>Headers, footers and comments are not read. Problem codes: {@code broken-file}, {@code too-large}, {@code
 * encrypted}, {@code hidden-text}, {@code embedded-object}, {@code image-only}, {@code empty-file}.
 */
public final class DocxReader implements DocumentReader {

    private static final String ARCHIVE = "PK\u0003\u0004";

    /** The first bytes of the old kind of Office files. */
    private static final String OLD_FILE = "\u00D0\u00CF\u0011\u00E0";

    private static final int SHORT = 8_192;
    private static final int FEW_LETTERS = 60;
    private static final int MOST_LETTERS = 200;

    /** A file with a password is wrapped in one of the old kind, where names are written in two bytes a letter. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    @Override
    public boolean reads(SourceFile file) {
        boolean archive = file.holdsEarly(ARCHIVE, ARCHIVE.length());
        return file.hasExtension("docx", "docm", "dotx", "dotm")
                || archive && !file.hasExtension("odt") && file.holdsEarly("word/", SHORT);
    }

    @Override
    public Document read(SourceFile file) {
        if (file.holdsEarly(ENCRYPTED, file.bytes().length)) {
            return Document.unreadable(file.name(), "encrypted", "The file can't be opened without its password.");
        }
        if (!file.holdsEarly(ARCHIVE, ARCHIVE.length())) {
            return Document.unreadable(file.name(), "broken-file", notWord(file));
        }
        WordArchive archive = WordArchive.open(file);
        Optional<XmlElement> body = archive.document().flatMap(root -> root.child("w:body"));
        return body.map(found -> read(file, archive, found))
                .orElseGet(() -> Document.unreadable(
                        file.name(), "broken-file", "The file holds no text of a Word file, or is damaged."));
    }

    private static Document read(SourceFile source, WordArchive archive, XmlElement body) {
        String file = source.name();
        Manuscript manuscript = Manuscript.of(file, archive);
        List<Block> blocks = new BodyReader(manuscript).read(body);
        List<Problem> problems = new ArrayList<>(manuscript.problems());
        if (archive.isTooLarge()) {
            problems.add(whole(file, "too-large", tooLarge(source.limits())));
        } else if (archive.isDamaged()) {
            problems.add(whole(file, "broken-file", "The file is damaged or too large; what could be read was read."));
        }
        if (isPicturesOnly(blocks)) {
            problems.add(whole(
                    file, "image-only", "The file holds pictures and hardly any text; a person has to read them."));
        } else if (blocks.isEmpty() && problems.isEmpty()) {
            problems.add(whole(file, "empty-file", "The file holds no text."));
        }
        return new Document(file, blocks, problems);
    }

    private static String notWord(SourceFile file) {
        boolean old = file.holdsEarly(OLD_FILE, OLD_FILE.length());
        return old
                ? "The file is called .docx but is an old Word file (.doc); save it as .docx or PDF."
                : "The file is called .docx but is no Word file.";
    }

    /** A name and a heading beside photographs of handwriting are no answers yet. */
    private static boolean isPicturesOnly(List<Block> blocks) {
        long pictures =
                blocks.stream().filter(block -> block instanceof Block.Figure).count();
        int letters = blocks.stream()
                .flatMap(block -> block.lines().stream())
                .mapToInt(line -> line.text().length())
                .sum();
        return letters < pictures * FEW_LETTERS && letters < MOST_LETTERS;
    }

    private static String tooLarge(Limits limits) {
        return "The file unpacks to more than " + limits.unpacked().text() + "; what came first was read, and "
                + Limits.UNPACKED_OPTION + " raises the limit.";
    }

    private static Problem whole(String file, String code, String message) {
        return new Problem(new Place.WholeFile(file), code, message);
    }
}
