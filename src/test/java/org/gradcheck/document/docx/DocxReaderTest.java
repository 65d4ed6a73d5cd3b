package org.gradcheck.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.document.ByteSize;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Line;
import org.gradcheck.document.Problem;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.WordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, hostile or unusual inside. */
class DocxReaderTest {

    private static final String ANSWER = "<w:p><w:r><w:t>Answer: 55</w:t></w:r></w:p>";

    @Test
    void entities_and_outside_files_are_not_read() throws IOException {
        String bomb = "<!DOCTYPE w [<!ENTITY a 'lol'><!ENTITY b SYSTEM 'file:///etc/hostname'>]>";
        String entity = "<w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p>";

        Document document = read(bomb + body(ANSWER + entity));

        assertThat(texts(document)).containsExactly("Answer: 55");
        assertThat(codes(document)).containsExactly("broken-file");
    }

    @Test
    void what_stands_before_broken_xml_is_read() throws IOException {
        Document document = read(body(ANSWER + "<w:p><w:r></w:t>"));

        assertThat(texts(document)).containsExactly("Answer: 55");
        assertThat(codes(document)).containsExactly("broken-file");
    }

    @ParameterizedTest
    @CsvSource({"w:tbl", "w:sdt", "w:ins"})
    void what_is_nested_too_deeply_is_left_out(String element) throws IOException {
        String deep = ("<" + element + ">").repeat(20_000) + ("</" + element + ">").repeat(20_000);

        Document document = read(body(deep + ANSWER));

        assertThat(texts(document)).contains("Answer: 55");
        assertThat(codes(document)).containsExactly("broken-file");
    }

    @Test
    void what_an_archive_holds_beside_the_text_is_not_unpacked() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", body(ANSWER).getBytes(StandardCharsets.UTF_8));
        parts.put("word/media/zeros.png", new byte[100 * 1024 * 1024]);

        Document document = DocumentReaders.read(new SourceFile("a.docx", WordFiles.zip(parts)));

        assertThat(texts(document)).containsExactly("Answer: 55");
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void a_text_that_inflates_without_end_is_stopped() throws IOException {
        byte[] start = body(ANSWER).replace("</w:body></w:document>", "").getBytes(StandardCharsets.UTF_8);
        byte[] endless = Arrays.copyOf(start, 80 * 1024 * 1024);
        Arrays.fill(endless, start.length, endless.length, (byte) ' ');

        Document document =
                DocumentReaders.read(new SourceFile("a.docx", WordFiles.zip(Map.of("word/document.xml", endless))));

        assertThat(texts(document)).containsExactly("Answer: 55");
        assertThat(codes(document)).containsExactly("broken-file");
    }

    @Test
    void a_text_beyond_the_limit_says_which_one() throws IOException {
        String text = body(ANSWER + "<w:p><w:r><w:t>" + "a ".repeat(1_000_000) + "</w:t></w:r></w:p>");
        Limits limits =
                new Limits(8, ByteSize.ofMegabytes(512), 200, ByteSize.ofMegabytes(50), ByteSize.ofMegabytes(1));

        Document document =
                DocumentReaders.read(new SourceFile("a.docx", word(Map.of("word/document.xml", text)), limits));

        assertThat(texts(document)).startsWith("Answer: 55");
        assertThat(codes(document)).containsExactly("too-large");
        assertThat(document.problems().get(0).message()).contains("1 MB", "--unpacked-per-file");
    }

    @Test
    void a_file_that_the_directory_does_not_name_is_not_read() throws IOException {
        byte[] hidden = word(Map.of("word/document.xml", body("<w:p><w:r><w:t>163696</w:t></w:r></w:p>")));
        byte[] shown = word(Map.of("word/document.xml", body(ANSWER)));
        int directory = directoryStart(ByteBuffer.wrap(hidden).order(ByteOrder.LITTLE_ENDIAN));
        byte[] both = Arrays.copyOf(hidden, directory + shown.length);
        System.arraycopy(shown, 0, both, directory, shown.length);
        moveDirectory(both, directory);

        Document document = DocumentReaders.read(new SourceFile("a.docx", both));

        assertThat(texts(document)).containsExactly("Answer: 55");
    }

    /** Tells the entry and the end of the directory that everything stands further back. */
    private static void moveDirectory(byte[] archive, int by) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int entry = directoryStart(bytes) + by;
        bytes.putInt(entry + 42, bytes.getInt(entry + 42) + by);
        bytes.putInt(archive.length - 6, entry);
    }

    private static int directoryStart(ByteBuffer archive) {
        return archive.getInt(archive.limit() - 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.docm", "a.dotx", "a.dotm", "a.DOCX", "a.doc", "a"})
    void a_word_file_is_one_under_any_name(String name) throws IOException {
        byte[] bytes = word(Map.of("word/document.xml", body(ANSWER)));

        assertThat(texts(DocumentReaders.read(new SourceFile(name, bytes)))).containsExactly("Answer: 55");
    }

    @Test
    void the_strict_kind_is_read_as_well() throws IOException {
        String strict = body(ANSWER)
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main");

        assertThat(texts(read(strict))).containsExactly("Answer: 55");
    }

    @Test
    void a_file_that_breaks_off_gives_what_it_has() throws IOException {
        byte[] bytes = word(Map.of("word/document.xml", body(ANSWER.repeat(500))));

        Document document = DocumentReaders.read(new SourceFile("a.docx", Arrays.copyOf(bytes, bytes.length - 60)));

        assertThat(texts(document)).startsWith("Answer: 55");
    }

    @Test
    void the_text_may_lie_under_another_name() throws IOException {
        String relation = "<Relationships><Relationship Type='http://x/officeDocument' Target='word/document2.xml'/>"
                + "</Relationships>";

        Document document = read(Map.of("_rels/.rels", relation, "word/document2.xml", body(ANSWER)));

        assertThat(texts(document)).containsExactly("Answer: 55");
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void a_note_that_points_to_itself_is_read_once() throws IOException {
        String mark = "<w:r><w:footnoteReference w:id='2'/></w:r>";
        String note = "<w:footnote w:id='2'><w:p><w:r><w:t>a note</w:t></w:r>" + mark + "</w:p></w:footnote>";

        Document document = read(Map.of(
                "word/document.xml", body("<w:p>" + mark + "</w:p>"),
                "word/footnotes.xml", WordFiles.xml("footnotes", note)));

        assertThat(texts(document)).containsExactly("a note");
    }

    @Test
    void hidden_runs_of_an_equation_are_left_out() throws IOException {
        String hidden = "<m:r><w:rPr><w:vanish/></w:rPr><m:t>=163696</m:t></m:r>";

        Document document = read(body("<w:p><m:oMath>«9»" + hidden + "</m:oMath></w:p>"));

        assertThat(texts(document)).containsExactly("$9$");
        assertThat(codes(document)).containsExactly("hidden-text");
    }

    @ParameterizedTest
    @CsvSource({
        "word/other.xml,    <w:p/>, broken-file",
        "word/document.xml, <w:p/>, empty-file",
    })
    void a_file_without_text_says_so(String part, String inside, String code) throws IOException {
        assertThat(codes(read(Map.of(part, body(inside))))).containsExactly(code);
    }

    private static String body(String inside) {
        return WordFiles.xml("document", "<w:body>" + inside + "</w:body>");
    }

    private static Document read(String xml) throws IOException {
        return read(Map.of("word/document.xml", xml));
    }

    private static Document read(Map<String, String> parts) throws IOException {
        return DocumentReaders.read(new SourceFile("a.docx", word(parts)));
    }

    private static byte[] word(Map<String, String> parts) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, xml) -> bytes.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        return WordFiles.zip(bytes);
    }

    private static List<String> texts(Document document) {
        return document.lines().stream().map(Line::text).toList();
    }

    private static List<String> codes(Document document) {
        return document.problems().stream().map(Problem::code).toList();
    }
}
