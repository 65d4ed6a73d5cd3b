package org.gradcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Submission;
import org.gradcheck.handin.Submissions;
import org.gradcheck.report.Copies;
import org.gradcheck.report.Pictures;
import org.gradcheck.report.Report;
import org.gradcheck.report.ReportOptions;
import org.gradcheck.report.Reports;
import org.gradcheck.rubric.Rubric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies with notes of what the sample class handed in, as the whole run writes them. */
class AnnotatedCopiesTest {

    private static final Pattern LINK = Pattern.compile("href=\"(\\.\\./annotated/[^\"#]+)(?:#([^\"]+))?\"");
    private static final Path SAMPLES = Path.of("submissions-sample", "network-sizes");

    @TempDir
    private static Path out;

    private static List<Submission> submissions;

    @BeforeAll
    static void write_the_class_once() throws Exception {
        submissions = Submissions.open(SAMPLES, Limits.USUAL).list();
        write(out);
    }

    private static void write(Path folder) throws Exception {
        Gradcheck gradcheck = new Gradcheck(Rubric.load(Path.of("rubrics", "network-sizes.yaml")));
        ReportOptions options =
                new ReportOptions(true, Map.of(), Map.of(), Pictures.NONE, Copies.of(gradcheck.originals(submissions)));
        for (Report report : Reports.standard(options)) {
            report.write(gradcheck.grade(submissions, 2, grade -> {}), folder);
        }
    }

    @Test
    void every_link_leads_to_a_place_in_a_copy() throws IOException {
        int links = 0;
        for (Path page : files(out.resolve("students"))) {
            for (MatchResult link :
                    LINK.matcher(Files.readString(page)).results().toList()) {
                Path copy = page.resolveSibling(link.group(1)).normalize();
                assertThat(copy).exists();
                assertThat(link.group(2) == null || holds(copy, link.group(2)))
                        .as(link.group())
                        .isTrue();
                links++;
            }
        }
        assertThat(links).isGreaterThan(100);
    }

    private static boolean holds(Path copy, String target) throws IOException {
        if (copy.toString().endsWith(".html")) {
            return Files.readString(copy).contains("id=\"" + target + "\"");
        }
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(copy))) {
            String[] parts = target.split("page=|&amp;nameddest=|&nameddest=");
            return Integer.parseInt(parts[1]) <= pdf.getNumberOfPages()
                    && pdf.getDocumentCatalog().getNames().getDests().getNames().containsKey(parts[2]);
        }
    }

    @Test
    void what_can_not_be_noted_says_so_on_its_page_alone() throws IOException {
        assertThat(out.resolve("students/student-08.html")).content().contains("nothing can be noted in it");
        assertThat(out.resolve("students/student-01.html")).content().doesNotContain("can be noted");
        assertThat(out.resolve("annotated/student-08")).doesNotExist();
    }

    @Test
    void a_page_with_notes_loads_nothing_and_runs_nothing() throws IOException {
        for (Path page : files(out.resolve("annotated"))) {
            if (page.toString().endsWith(".html")) {
                assertThat(page)
                        .content()
                        .contains("<html lang=\"en\">", "Content-Security-Policy")
                        .doesNotContainPattern("<script|src=|<link|@import|url\\(");
            }
        }
    }

    @Test
    void the_originals_stay_and_the_same_files_give_the_same_copies(@TempDir Path again) throws Exception {
        write(again);
        List<Path> copies = files(out.resolve("annotated"));
        assertThat(copies).hasSizeGreaterThan(10);
        for (Path copy : copies) {
            assertThat(again.resolve(out.relativize(copy))).hasSameBinaryContentAs(copy);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
