package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.SampleGradebook;
import org.gradcheck.gradebook.SampleTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the Web Content Accessibility Guidelines 2.1, level AA, ask of the pages, as far as it can be told from their text; the
 * numbers are those of their success criteria.
 */
class AccessibilityTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    private static final Map<String, Document> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void write_pages(@TempDir Path out) throws IOException {
        List<Gradebook> classes = List.of(SampleGradebook.create(), SampleTable.gradebook());
        for (Gradebook gradebook : classes) {
            Path folder = out.resolve(gradebook.id());
            for (Report report : Reports.standard(new ReportOptions(true))) {
                report.write(gradebook, folder);
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".html"))
                        .sorted()
                        .toList()) {
                    PAGES.put(out.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
                }
            }
        }
    }

    @Test
    void every_page_tells_its_language_title_and_main_part() {
        PAGES.forEach((name, page) -> {
            assertThat(page.select("html[lang=en]")).as("3.1.1 " + name).hasSize(1);
            assertThat(page.title()).as("2.4.2 " + name).isNotBlank();
            assertThat(page.select("main")).as("1.3.1 " + name).hasSize(1);
            assertThat(page.select("meta[name=viewport]").attr("content"))
                    .as("1.4.4 " + name)
                    .doesNotContain("user-scalable", "maximum-scale");
        });
    }

    @Test
    void headings_skip_no_level() {
        PAGES.forEach((name, page) -> {
            List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            assertThat(levels).as(name).startsWith(1).containsOnlyOnce(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as("1.3.1 " + name).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        });
    }

    @Test
    void everything_that_is_not_text_has_one() {
        PAGES.forEach((name, page) -> {
            for (Element picture : page.select("[role=img]")) {
                assertThat(picture.attr("aria-label")
                                + picture.select("> title").text())
                        .as("1.1.1 " + name + " " + picture.className())
                        .isNotBlank();
            }
            assertThat(page.select("img:not([alt])")).as("1.1.1 " + name).isEmpty();
            assertThat(page.select("math:not([alttext])")).as("1.1.1 " + name).isEmpty();
        });
    }

    @Test
    void tables_have_heads() {
        PAGES.forEach((name, page) -> {
            assertThat(page.select("th:not([scope])")).as("1.3.1 " + name).isEmpty();
            assertThat(page.select("main table:not(.chain):not(:has(th))"))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void what_can_be_reached_by_keyboard_has_a_name() {
        PAGES.forEach((name, page) -> {
            for (Element stop : page.select("a[href], summary")) {
                assertThat(stop.text()).as("2.4.4 " + name).isNotBlank();
            }
            assertThat(page.select("[tabindex]:not([aria-label])"))
                    .as("4.1.2 " + name)
                    .isEmpty();
            assertThat(page.select("nav:not([aria-label])")).as(name).isEmpty();
            assertThat(page.select("details > :first-child:not(summary)"))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void places_have_names_of_their_own_and_links_lead_to_them() {
        PAGES.forEach((name, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as("4.1.1 " + name).doesNotHaveDuplicates();
            for (String link : page.select("a[href^=#]").eachAttr("href")) {
                assertThat(ids).as(name).contains(link.substring(1));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ink, page",
        "ink, card",
        "ink, hand-tint",
        "soft, page",
        "soft, card",
        "link, page",
        "link, card",
        "good, good-tint",
        "half, half-tint",
        "bad, bad-tint",
        "none, none-tint",
        "open, open-tint",
        "hand, hand-tint",
        "half, card",
        "half, page",
    })
    void text_stands_out_from_what_is_behind_it(String text, String behind) throws IOException {
        for (Map<String, String> palette : palettes()) {
            assertThat(contrast(palette, text, behind)).as("1.4.3 " + palette).isGreaterThanOrEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "link, card",
        "soft, card",
        "good, card",
        "half, card",
        "bad, card",
        "none, card",
        "open, card",
        "hand, card",
    })
    void bars_and_borders_that_say_something_stand_out(String line, String behind) throws IOException {
        for (Map<String, String> palette : palettes()) {
            assertThat(contrast(palette, line, behind)).as("1.4.11 " + palette).isGreaterThanOrEqualTo(GRAPHICS);
        }
    }

    /** In light, in dark, and on paper. */
    private static List<Map<String, String>> palettes() throws IOException {
        List<Map<String, String>> palettes = new ArrayList<>();
        Matcher blocks = Pattern.compile(":root \\{([^}]*)}").matcher(style());
        while (blocks.find()) {
            Map<String, String> palette = new LinkedHashMap<>();
            Matcher colours = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(blocks.group(1));
            while (colours.find()) {
                palette.put(colours.group(1), colours.group(2));
            }
            palettes.add(palette);
        }
        assertThat(palettes).hasSize(3).allMatch(palette -> palette.size() == 18);
        return palettes;
    }

    private static String style() throws IOException {
        try (InputStream style = Objects.requireNonNull(Pages.class.getResourceAsStream("report.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The contrast ratio as the guidelines define it. */
    private static double contrast(Map<String, String> palette, String text, String behind) {
        double first = luminance(Objects.requireNonNull(palette.get(text), text));
        double second = luminance(Objects.requireNonNull(palette.get(behind), behind));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
