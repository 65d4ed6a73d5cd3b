package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNamesTest {

    @ParameterizedTest
    @CsvSource({
        "student-01, student-01.html",
        "INFO_7, INFO_7.html",
        "../x, x.html",
        "..\\x, x.html",
        "/etc/passwd, etc-passwd.html",
        "CON, student-CON.html",
        "com1.txt, student-com1.txt.html",
        "..., student-.html",
        "Å b, A-b.html",
        "学, u5b66.html",
        "'a\tb', a-b.html",
    })
    void a_name_becomes_a_safe_file_name(String student, String page) {
        assertThat(new PageNames(List.of(student)).of(student)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "\uD800", "𝕏", "a\u202eb", "%2e%2e%2f"})
    void any_name_gives_plain_letters(String student) {
        assertThat(new PageNames(List.of(student)).of(student)).matches("[A-Za-z0-9._-]{1,80}\\.html");
    }

    @Test
    void names_that_look_alike_keep_pages_of_their_own() {
        List<String> students = List.of("a b", "a/b", "A-B", "a-b-2", "a?b");
        PageNames pages = new PageNames(students);

        assertThat(students.stream().map(pages::of))
                .containsExactly("a-b.html", "a-b-2.html", "A-B-3.html", "a-b-2-2.html", "a-b-4.html");
    }

    @Test
    void a_long_name_is_cut() {
        String student = "s".repeat(5000);

        assertThat(new PageNames(List.of(student)).of(student)).hasSize(65);
    }
}
