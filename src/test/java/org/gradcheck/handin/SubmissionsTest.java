package org.gradcheck.handin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.document.ByteSize;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of a class and of students, sound and hostile. */
class SubmissionsTest {

    private static final Limits ONE_MEGABYTE =
            new Limits(8, ByteSize.ofMegabytes(512), 200, ByteSize.ofMegabytes(50), ByteSize.ofMegabytes(1));

    @TempDir
    Path folder;

    private Path zip(String... entries) throws IOException {
        return Zips.of(folder.resolve("class.zip"), StandardCharsets.UTF_8, List.of(entries));
    }

    private static List<String> names(Submission submission) {
        return submission.files().stream().map(submission::name).toList();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void what_was_unpacked_is_gone_after_closing() throws IOException, NoSubmissions {
        Path file;
        try (Submissions submissions = Submissions.open(zip("student-01.md", "student-02.md"), Limits.USUAL)) {
            file = submissions.list().get(0).files().get(0);
            assertThat(file).hasContent("student-01.md");
        }
        assertThat(file).doesNotExist();
        assertThat(file.getParent().getParent()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../student-09.md",
                "a/../../student-09.md",
                "/student-09.md",
                "\\student-09.md",
                "..\\student-09.md",
                "C:\\student-09.md",
                "c:student-09.md",
                "a/../student-09.md",
                "student\u0000-09.md"
            })
    void an_entry_that_points_elsewhere_is_left_and_said(String name) throws IOException, NoSubmissions {
        try (Submissions submissions = Submissions.open(zip("student-01.md", name, "student-02.md"), Limits.USUAL)) {
            assertThat(submissions.list()).extracting(Submission::student).containsExactly("student-01", "student-02");
            assertThat(codes(submissions.problems())).containsExactly("not-followed");
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(folder.resolve("class.zip"));
        }
    }

    @Test
    void a_student_of_whom_only_the_system_left_something_has_a_line() throws IOException, NoSubmissions {
        Path zip = zip("./", "student-01/.DS_Store", "__MACOSX/student-03/._x.md", "student-02.md");
        try (Submissions submissions = Submissions.open(zip, Limits.USUAL)) {
            assertThat(submissions.list()).extracting(Submission::student).containsExactly("student-01", "student-02");
            assertThat(codes(submissions.list().get(0).problems())).containsExactly("nothing-handed-in");
            assertThat(submissions.problems()).isEmpty();
        }
    }

    @Test
    void backslashes_part_names_too() throws IOException, NoSubmissions {
        Path zip = zip("student-01\\main.md", "student-01\\a\\b.md", "student-02.md");
        try (Submissions submissions = Submissions.open(zip, Limits.USUAL)) {
            assertThat(names(submissions.list().get(0))).containsExactly("student-01/a/b.md", "student-01/main.md");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "IBM437"})
    void names_may_be_in_new_and_in_old_letters(String charset) throws IOException, NoSubmissions {
        Path zip = Zips.of(
                folder.resolve("class.zip"), Charset.forName(charset), List.of("J\u00fcrgen.md", "student-02.md"));
        try (Submissions submissions = Submissions.open(zip, Limits.USUAL)) {
            assertThat(submissions.list()).extracting(Submission::student).containsExactly("J\u00fcrgen", "student-02");
        }
    }

    @Test
    void entries_of_the_same_name_are_both_kept() throws IOException, NoSubmissions {
        Path zip = Zips.withTwice(folder.resolve("class.zip"), "student-01/a.md", "student-01/b.md");
        try (Submissions submissions =
                Submissions.open(Files.move(zip, folder.resolve("student-01.zip")), Limits.USUAL)) {
            assertThat(submissions.list()).extracting(Submission::student).containsExactly("a", "a (2)");
            assertThat(submissions.list().get(1).files().get(0)).hasContent("student-01/b.md");
        }
    }

    @Test
    void a_class_that_unpacks_to_too_much_is_refused() throws IOException {
        Path bomb = Zips.bomb(folder.resolve("class.zip"), "student-01.md", 3);
        assertThatThrownBy(() -> Submissions.open(bomb, ONE_MEGABYTE))
                .isInstanceOf(NoSubmissions.class)
                .hasMessageContaining("--unpacked-per-file");
    }

    @Test
    void a_student_whose_archive_is_too_large_has_a_line_and_the_others_too() throws IOException, NoSubmissions {
        Zips.bomb(folder.resolve("student-01.zip"), "main.md", 3);
        Files.writeString(folder.resolve("student-02.md"), "1a) 42");
        try (Submissions submissions = Submissions.open(folder, ONE_MEGABYTE)) {
            assertThat(submissions.list()).extracting(Submission::student).containsExactly("student-01", "student-02");
            assertThat(codes(submissions.list().get(0).problems())).containsExactly("too-large");
            assertThat(names(submissions.list().get(1))).containsExactly("student-02.md");
        }
    }

    @Test
    void archives_of_students_are_unpacked_where_they_lie() throws IOException, NoSubmissions {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(project.resolve("main.tex"), "\\begin{document}\\input{one}\\end{document}");
        Files.writeString(project.resolve("one.tex"), "One.");
        Path all = Files.createDirectories(folder.resolve("all/student-02"));
        Zips.packed(project, folder.resolve("all/student-01.zip"));
        Zips.packed(project, all.resolve("HW5.ZIP"));
        Zips.of(all.resolve("empty.zip"), StandardCharsets.UTF_8, List.of());
        Files.writeString(all.resolve("no.zip"), "1a) 42");
        Zips.of(folder.resolve("all/student-03.zip"), StandardCharsets.UTF_8, List.of("__MACOSX/._main.md"));
        try (Submissions submissions = Submissions.open(folder.resolve("all"), Limits.USUAL)) {
            List<Submission> list = submissions.list();
            assertThat(names(list.get(0))).containsExactly("student-01.zip/main.tex");
            assertThat(list.get(0).parts()).hasSize(1);
            assertThat(names(list.get(1))).containsExactly("student-02/HW5.ZIP/main.tex", "student-02/no.zip");
            assertThat(codes(list.get(1).problems())).containsExactly("empty-file");
            assertThat(codes(list.get(2).problems())).containsExactly("empty-file");
        }
        assertThat(folder.resolve("all/student-01.zip")).isRegularFile();
    }

    @Test
    void a_damaged_archive_of_a_student_is_said() throws IOException, NoSubmissions {
        byte[] whole = Files.readAllBytes(zip("main.md", "other.md"));
        Files.delete(folder.resolve("class.zip"));
        Files.write(folder.resolve("student-01.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        try (Submissions submissions = Submissions.open(folder, Limits.USUAL)) {
            assertThat(codes(submissions.list().get(0).problems())).containsExactly("broken-file");
        }
    }

    @Test
    void one_folder_in_a_zip_may_be_a_student_or_the_class() throws IOException {
        Path zip = zip("student-01/main.md", "student-01/other.md");
        assertThatThrownBy(() -> Submissions.open(zip, Limits.USUAL))
                .isInstanceOf(NoSubmissions.class)
                .hasMessageContaining("student-01, which may be a student or the class");
    }

    @Test
    void what_is_neither_a_folder_nor_a_zip_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("class.tar.gz"), "x");
        assertThatThrownBy(() -> Submissions.open(file, Limits.USUAL)).hasMessageContaining("neither");
        assertThatThrownBy(() -> Submissions.open(zip(), Limits.USUAL)).hasMessageContaining("no submissions");
        assertThatThrownBy(() -> Submissions.open(zip("../a.md"), Limits.USUAL))
                .hasMessageContaining("points out of the archive");
    }
}
