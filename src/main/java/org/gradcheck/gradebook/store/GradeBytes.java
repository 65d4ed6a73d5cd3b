package org.gradcheck.gradebook.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.bytes.NamedForm;
import org.gradcheck.bytes.RecordBytes;
import org.gradcheck.grade.Grade;

/** A grade as packed bytes, from which it is made anew with all that pages show. */
final class GradeBytes {

    private static final RecordBytes<Grade> GRADES =
            RecordBytes.of(Grade.class, new NamedForm<>(AnswerKind.class, AnswerKind::name, GradeBytes::kind));

    private GradeBytes() {}

    private static AnswerKind kind(String name) {
        return AnswerKinds.named(name).orElseThrow(() -> new IllegalArgumentException("no kind of answer: " + name));
    }

    static byte[] of(Grade grade) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(GRADES.bytes(grade));
        } catch (IOException e) {
            throw new IllegalStateException("a grade can't be packed", e);
        }
        return packed.toByteArray();
    }

    static Grade grade(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return GRADES.value(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("a kept grade can't be read", e);
        }
    }
}
