package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gradcheck.calculator.Calculators;
import org.gradcheck.calculator.Slip;
import org.junit.jupiter.api.Test;

/** The guide's table of slips is what the code knows. After a change {@code -Dgradcheck.write=true} writes it anew. */
class SlipsPageTest {

    private static final Path PAGE = Path.of("docs", "guide", "slips.md");
    private static final String BEGIN = "<!-- table: made from the code -->\n";

    @Test
    void the_page_lists_all_slips() throws IOException {
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String wanted = head + table();
        if (Boolean.getBoolean("gradcheck.write")) {
            Files.writeString(PAGE, wanted);
        }
        assertThat(page).isEqualTo(wanted);
    }

    private static String table() {
        StringBuilder table = new StringBuilder("\n| code | what is told | with |\n|---|---|---|\n");
        ofCalculators()
                .forEach((slip, calculators) -> table.append(row(slip, "`" + String.join("` `", calculators) + "`")));
        Map<Reason, String> others = new LinkedHashMap<>();
        others.put(new Reason(GenericSlip.SIGN.code(), GenericSlip.SIGN.sentence()), "all");
        GenericSlip.OTHERS.forEach(slip -> others.put(
                new Reason(slip.code(), slip.sentence()), slip.range() == GenericSlip.Range.COUNTS ? "counts" : "all"));
        others.put(SwappedDigits.REASON, "all");
        others.forEach((slip, range) -> table.append(row(slip, range)));
        return table.toString();
    }

    private static Map<Reason, Set<String>> ofCalculators() {
        Map<Reason, Set<String>> slips = new LinkedHashMap<>();
        for (String name : Calculators.standard().names()) {
            for (Slip slip : Calculators.standard().find(name).orElseThrow().slips()) {
                slips.computeIfAbsent(new Reason(slip.code(), slip.sentence()), reason -> new TreeSet<>())
                        .add(name);
            }
        }
        return slips;
    }

    private static String row(Reason slip, String where) {
        return "| `" + slip.code() + "` | " + slip.text().replace("|", "\\|").replace("*", "\\*") + " | " + where
                + " |\n";
    }
}
