package org.gradcheck.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of an archive.
 *
 * @param whole whether it could be unpacked to its end
 */
record ZipPart(byte[] bytes, boolean whole) {

    static final int PIECE = 16 * 1024;

    /** Reads up to a length, or to where the file is broken. */
    static ZipPart read(InputStream in, int maxLength) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[PIECE];
        try {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (bytes.size() + length > maxLength) {
                    return new ZipPart(bytes.toByteArray(), false);
                }
                bytes.write(buffer, 0, length);
            }
            return new ZipPart(bytes.toByteArray(), true);
        } catch (IOException e) {
            return new ZipPart(bytes.toByteArray(), false);
        }
    }
}
