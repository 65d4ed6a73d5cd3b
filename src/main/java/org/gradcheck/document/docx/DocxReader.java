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
 * <p>Headers, footers and comments are not read. Problem codes: {@code broken-file}, {@code too-large}, {@code encrypted}, {@code
 * hidden-text}, {@code embedded-object}, {@code empty-file}.
 */
public final class DocxReader implements DocumentReader {

    private static final String ARCHIVE = "PK\u0003\u0004";

    /** A file with a password is wrapped in one of the old kind, where names are written in two bytes a letter. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("docx", "docm");
    }

    @Override
    public Document read(SourceFile file) {
        if (file.holdsEarly(ENCRYPTED, file.bytes().length)) {
            return Document.unreadable(file.name(), "encrypted", "The file can't be opened without its password.");
        }
        if (!file.holdsEarly(ARCHIVE, ARCHIVE.length())) {
            return Document.unreadable(file.name(), "broken-file", "The file is called .docx but is no Word file.");
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
        } else if (blocks.isEmpty()) {
            problems.add(whole(file, "empty-file", "The file holds no text."));
        }
        return new Document(file, blocks, problems);
    }

    private static String tooLarge(Limits limits) {
        return "The file unpacks to more than " + limits.unpacked().text() + "; what came first was read, and "
                + Limits.UNPACKED_OPTION + " raises the limit.";
    }

    private static Problem whole(String file, String code, String message) {
        return new Problem(new Place.WholeFile(file), code, message);
    }
}
