package org.gradcheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Submission;

/** Tells whether something is still the same: the SHA-256 of all it consists of. Not thread-safe. */
final class Fingerprint {

    private static final int CHUNK = 1 << 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** All of a submission that its grade may depend on, and how far reading goes. */
    static String of(Submission submission, Limits limits) {
        Fingerprint fingerprint = new Fingerprint()
                .with(limits.toString())
                .with(submission.receipt().toString())
                .with(submission.problems().toString());
        submission
                .files()
                .forEach(file -> fingerprint.with(submission.name(file)).with(file));
        fingerprint.with("parts");
        submission
                .parts()
                .forEach(file -> fingerprint.with(submission.name(file)).with(file));
        return fingerprint.text();
    }

    Fingerprint with(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** A file that can't be read is told by its being so; the reader makes a problem of it. */
    Fingerprint with(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            with(Long.toString(Files.size(file)));
            byte[] chunk = new byte[CHUNK];
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                digest.update(chunk, 0, length);
            }
            return this;
        } catch (IOException e) {
            return with("can't be read");
        }
    }

    /** 64 hexadecimal digits; nothing can be added any more. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
