package org.gradcheck.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Receipt;
import org.gradcheck.document.Submission;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout, as a folder, packed, packed with its folder, and in a folder of its own. */
class LayoutContractTest {

    /**
     * A tree and what is to come of it.
     *
     * @param files paths; one that ends in / is an empty folder
     * @param students {@code student: files; id; late; earlier; problems}, without what is empty
     */
    record Tree(String name, String metadata, List<String> files, List<String> students) {}

    private static final List<Tree> TREES = List.of(
            new Tree(
                    "plain",
                    "",
                    List.of(
                            "student-01.pdf",
                            "student-02/main.md",
                            "student-02/figures/net.txt",
                            "student-03/",
                            "student-04.md",
                            "student-04.ipynb",
                            "student-05/.hidden/notes.md",
                            ".DS_Store",
                            "._student-01.pdf",
                            "__MACOSX/._student-01.pdf",
                            "expected.yaml"),
                    List.of(
                            "student-01: student-01.pdf",
                            "student-02: student-02/figures/net.txt, student-02/main.md",
                            "student-03: ; nothing-handed-in",
                            "student-04: student-04.ipynb, student-04.md",
                            "student-05: ; nothing-handed-in")),
            new Tree(
                    "names with numbers that are no download",
                    "",
                    List.of("hw_5_2026_one.md", "hw_5_2026_two.md"),
                    List.of("hw_5_2026_one: hw_5_2026_one.md", "hw_5_2026_two: hw_5_2026_two.md")),
            new Tree(
                    "Canvas",
                    "",
                    List.of(
                            "studentone_101_9001_hw5.pdf",
                            "studenttwo_LATE_102_9002_hw_5.pdf",
                            "studenttwo_LATE_102_9003_figure 1.txt",
                            "studentthree_103_9004_hw5.pdf",
                            "studentthree_103_9005_hw5-1.pdf",
                            "studentthree_103_9006_hw5-2.pdf",
                            "studentfour_104_9007_part-1.md",
                            "studentfour_104_9008_part-2.md",
                            "studentfive_LATE_105_9009_hw5.pdf",
                            "studentfive_105_9010_hw5.pdf",
                            "studentsix_106_text.html",
                            "twin_107_9011_hw5.pdf",
                            "twin_108_9012_hw5.pdf",
                            "anon_x1Y2z_9013_hw5.pdf",
                            "anon_LATE_w3V4u_9014_hw5.pdf",
                            "mailed in.pdf"),
                    List.of(
                            "anon (w3V4u): anon_LATE_w3V4u_9014_hw5.pdf; id w3V4u; late",
                            "anon (x1Y2z): anon_x1Y2z_9013_hw5.pdf; id x1Y2z",
                            "mailed in: mailed in.pdf",
                            "studentfive: studentfive_105_9010_hw5.pdf; id 105;"
                                    + " earlier studentfive_LATE_105_9009_hw5.pdf",
                            "studentfour: studentfour_104_9007_part-1.md, studentfour_104_9008_part-2.md; id 104",
                            "studentone: studentone_101_9001_hw5.pdf; id 101",
                            "studentsix: studentsix_106_text.html; id 106",
                            "studentthree: studentthree_103_9006_hw5-2.pdf; id 103;"
                                    + " earlier studentthree_103_9004_hw5.pdf, studentthree_103_9005_hw5-1.pdf",
                            "studenttwo: studenttwo_LATE_102_9002_hw_5.pdf,"
                                    + " studenttwo_LATE_102_9003_figure 1.txt; id 102; late",
                            "twin (107): twin_107_9011_hw5.pdf; id 107",
                            "twin (108): twin_108_9012_hw5.pdf; id 108")),
            new Tree(
                    "Moodle",
                    "",
                    List.of(
                            "Student One_201_assignsubmission_file_/hw5.pdf",
                            "Student One_201_assignsubmission_onlinetext_/onlinetext.html",
                            "Student Two_202_assignsubmission_file/hw_5.md",
                            "Student Three_203_assignsubmission_file_/",
                            "Student Twin_204_assignsubmission_file_/a.md",
                            "Student Twin_205_assignsubmission_file_/b.md",
                            "Participant_206_assignsubmission_file_hw5.pdf"),
                    List.of(
                            "Participant: Participant_206_assignsubmission_file_hw5.pdf; id 206",
                            "Student One: Student One_201_assignsubmission_file_/hw5.pdf,"
                                    + " Student One_201_assignsubmission_onlinetext_/onlinetext.html; id 201",
                            "Student Three: ; id 203; nothing-handed-in",
                            "Student Twin (204): Student Twin_204_assignsubmission_file_/a.md; id 204",
                            "Student Twin (205): Student Twin_205_assignsubmission_file_/b.md; id 205",
                            "Student Two: Student Two_202_assignsubmission_file/hw_5.md; id 202")),
            new Tree(
                    "Gradescope",
                    """
                    ---
                    submission_301:
                      :submitters:
                      - :name: Student One
                        :sid: 0123
                        :email: student-01@example.org
                      :created_at: 2026-03-01 23:58:01.123456789 -08:00
                      :score: 10.0
                      :history: []
                    submission_302: &1 !ruby/hash:ActiveSupport::HashWithIndifferentAccess
                      :submitters:
                      - :name: Student Two
                        :sid: '302'
                      - :name: Student Three
                        :email: student-03@example.org
                      :created_at: !ruby/object:ActiveSupport::TimeWithZone
                        utc: &2 2026-03-02 08:00:00.0 Z
                        zone: &3 !ruby/object:ActiveSupport::TimeZone
                          name: America/Los_Angeles
                        time: *2
                      :lateness: '0:10:00'
                      :history:
                      - :id: 299
                        :score: 1.0
                    303.pdf:
                      :submitters:
                      - :name: Student Four
                        :sid: '304'
                      :created_at: 2026-03-01T10:00:00Z
                    submission_305:
                      :submitters:
                      - :name: Student Four
                        :sid: '304'
                      :created_at: 2026-03-01 11:30:00 +0200
                      :late: false
                    submission_306:
                      :submitters:
                      - :name: Student Five
                        :sid: '306'
                      :created_at: yesterday
                    submission_307:
                      :submitters:
                      - :name: Student Six
                        :sid: '307'
                    """,
                    List.of(
                            "submission_301/hw5.md",
                            "submission_302/src/net.txt",
                            "submission_302/z.md",
                            "303.pdf",
                            "submission_305/hw5.md",
                            "submission_307/",
                            "submission_999/hw5.md"),
                    List.of(
                            "Student Five: ; id 306; nothing-handed-in",
                            "Student Four: 303.pdf; id 304; at 2026-03-01T10:00Z; earlier submission_305",
                            "Student One: submission_301/hw5.md; id 0123; at 2026-03-01T23:58:01.123456789-08:00",
                            "Student Six: ; id 307; nothing-handed-in",
                            "Student Three: submission_302/src/net.txt, submission_302/z.md;"
                                    + " id student-03@example.org; at 2026-03-02T08:00Z; late;"
                                    + " earlier submission 299, not in the export",
                            "Student Two: submission_302/src/net.txt, submission_302/z.md;"
                                    + " id 302; at 2026-03-02T08:00Z; late;"
                                    + " earlier submission 299, not in the export",
                            "submission_999: submission_999/hw5.md")),
            new Tree(
                    "Gradescope with metadata that can't be read",
                    "submission_301: [",
                    List.of("submission_301/hw5.md"),
                    List.of("submission_301: submission_301/hw5.md", "submission_metadata: submission_metadata.yml")));

    static Stream<Named<Tree>> trees() {
        return TREES.stream().map(tree -> Named.of(tree.name(), tree));
    }

    static Stream<Named<Tree>> downloads() {
        return trees().filter(tree -> tree.getName().matches("(Canvas|Moodle|Gradescope).*"));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void every_student_of_a_folder_has_a_line(Tree tree, @TempDir Path folder) throws IOException, NoSubmissions {
        grow(tree, folder);
        assertThat(students(folder)).containsExactlyElementsOf(tree.students());
    }

    @ParameterizedTest
    @MethodSource("trees")
    void a_zip_holds_the_same(Tree tree, @TempDir Path folder) throws IOException, NoSubmissions {
        grow(tree, folder.resolve("in"));
        assertThat(students(Zips.packed(folder.resolve("in"), folder.resolve("class.zip"))))
                .containsExactlyElementsOf(tree.students());
    }

    @ParameterizedTest
    @MethodSource("trees")
    void so_does_a_zip_of_the_folder_itself(Tree tree, @TempDir Path folder) throws IOException, NoSubmissions {
        grow(tree, folder.resolve("in/class"));
        assertThat(students(Zips.packed(folder.resolve("in"), folder.resolve("class (1).zip"))))
                .containsExactlyElementsOf(tree.students());
    }

    @ParameterizedTest
    @MethodSource("downloads")
    void a_download_may_lie_in_a_folder_of_any_name(Tree tree, @TempDir Path folder) throws IOException, NoSubmissions {
        grow(tree, folder.resolve("in/assignment_5_export"));
        assertThat(students(folder.resolve("in"))).containsExactlyElementsOf(tree.students());
        assertThat(students(Zips.packed(folder.resolve("in"), folder.resolve("class.zip"))))
                .containsExactlyElementsOf(tree.students());
    }

    private static void grow(Tree tree, Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!tree.metadata().isEmpty()) {
            Files.writeString(folder.resolve("submission_metadata.yml"), tree.metadata());
        }
        for (String file : tree.files()) {
            Path path = folder.resolve(file);
            if (file.endsWith("/")) {
                Files.createDirectories(path);
            } else {
                Files.createDirectories(path.getParent());
                Files.writeString(path, "1a) 42");
            }
        }
    }

    private static List<String> students(Path source) throws IOException, NoSubmissions {
        try (Submissions submissions = Submissions.open(source, Limits.USUAL)) {
            assertThat(submissions.problems()).isEmpty();
            return submissions.list().stream().map(LayoutContractTest::line).toList();
        }
    }

    private static String line(Submission submission) {
        Receipt receipt = submission.receipt();
        List<String> said = new ArrayList<>();
        said.add(submission.student() + ": "
                + submission.files().stream().map(submission::name).collect(Collectors.joining(", ")));
        receipt.id().ifPresent(id -> said.add("id " + id));
        receipt.time().ifPresent(time -> said.add("at " + time));
        if (receipt.late()) {
            said.add("late");
        }
        if (!receipt.earlier().isEmpty()) {
            said.add("earlier " + String.join(", ", receipt.earlier()));
        }
        submission.problems().stream().map(Problem::code).forEach(said::add);
        return String.join("; ", said);
    }
}
