package org.gradcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.handin.NoSubmissions;
import org.gradcheck.handin.Submissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TexFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write_submissions() throws IOException {
        write("student-01/main.tex", """
                \\newcommand{\\count}{163696}
                \\begin{document}
                Start. \\input{parts/one}
                \\include{parts/two.tex}
                %\\input{parts/three}
                \\input{../student-02/answers} \\input{/etc/hostname}
                \\includegraphics[width=3cm]{img/net}
                \\end{document}""");
        write("student-01/parts/one.tex", "One is $\\count$. \\input{parts/one}");
        write("student-01/parts/two.tex", "Two. \\input parts/four");
        write("student-01/parts/three.tex", "Three.");
        write("student-01/parts/four.tex", "Four.");
        write("student-01/img/net.png", "x");
        write("student-01/own.cls", "x");
        write("student-02/answers.tex", "Not for others.");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Submission> submissions() throws IOException, NoSubmissions {
        return Submissions.open(folder, Limits.USUAL).list();
    }

    private static List<Document> documents(Submission submission) {
        Map<String, Path> parts = new LinkedHashMap<>();
        submission.parts().forEach(part -> parts.put(submission.name(part), part));
        return submission.files().stream()
                .map(file ->
                        DocumentReaders.open(file, submission.name(file), parts, Limits.USUAL, DocumentReaders::read))
                .toList();
    }

    @Test
    void parts_are_read_where_they_stand_and_not_again() throws IOException, NoSubmissions {
        List<Document> documents = documents(submissions().get(0));

        assertThat(documents)
                .extracting(Document::file)
                .containsExactly("student-01/main.tex", "student-01/parts/three.tex");
        assertThat(documents.get(0).lines())
                .extracting(line -> line.text())
                .containsExactly("Start. One is $163696$.", "Two. Four.");
    }

    @Test
    void a_part_keeps_its_own_places() throws IOException, NoSubmissions {
        Document document = documents(submissions().get(0)).get(0);

        assertThat(document.lines().get(0).spans())
                .extracting(span -> span.place().text())
                .startsWith("student-01/main.tex:3:1", "student-01/parts/one.tex:1:9");
    }

    @Test
    void files_outside_and_files_that_read_themselves_in_are_not_followed() throws IOException, NoSubmissions {
        Document document = documents(submissions().get(0)).get(0);

        assertThat(document.problems())
                .extracting(Problem::code)
                .containsExactly("not-followed", "not-followed", "not-followed");
        assertThat(document.lines()).noneMatch(line -> line.text().contains("Not for others"));
    }

    @Test
    void a_link_in_a_submission_is_not_followed() throws IOException, NoSubmissions {
        Files.createSymbolicLink(folder.resolve("student-02/link.txt"), folder.resolve("student-01/main.tex"));

        assertThat(documents(submissions().get(1)).get(1).problems())
                .extracting(Problem::code)
                .containsExactly("not-followed");
    }
}
