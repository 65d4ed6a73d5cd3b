package org.gradcheck.handin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,student id,email#Alpha Pupil,77,alpha@example.org",
                "\uFEFFStudent Name;SID;E-Mail#Alpha Pupil;77;alpha@example.org",
                "FIRST NAME\tLast Name\tStudent_ID\tEmail Address#Alpha\tPupil\t77\talpha@example.org",
                "Surname,Given name,ID number,mail,colour#Pupil,Alpha,77,alpha@example.org,red",
                "\"Full name\",\"ID\",\"E-mail\"#\"Alpha Pupil\",\"77\",\"alpha@example.org\"",
                "Identifier,Full name,Email address#Participant 77,Alpha Pupil,alpha@example.org",
                "Identifier,Full name,Email address#Teilnehmer/in 77,Alpha Pupil,alpha@example.org",
            })
    void columns_are_found_by_their_usual_heads(String table) throws Exception {
        Roster roster = read(table.replace("#", "\r\n") + "\r\n\r\n");

        assertThat(roster.members()).hasSize(1);
        Member member = roster.members().get(0);
        assertThat(member.name()).isEqualTo("Alpha Pupil");
        assertThat(member.identity().keys()).containsExactly("77", "alpha@example.org");
        assertThat(roster.problems()).isEmpty();
    }

    @Test
    void a_gradebook_of_Canvas_is_a_roster() throws Exception {
        Roster roster = read("Student,ID,SIS User ID,SIS Login ID,Section,HW5 (123)\n"
                + "    Points Possible,,,,,40\n\"Pupil, Alpha\",501,S77,apupil,Monday,\n");

        assertThat(roster.members()).hasSize(1);
        assertThat(roster.members().get(0).identity())
                .isEqualTo(new Identity(List.of("501", "S77", "apupil"), List.of("Pupil, Alpha")));
        assertThat(roster.members().get(0).section()).isEqualTo("Monday");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T23:59:00+01:00, 2026-03-04T23:59:00+01:00",
        "2026-03-04T23:59+01:00, 2026-03-04T23:59:00+01:00",
        "2026-03-04 23:59:00 -0800, 2026-03-04T23:59:00-08:00",
        "2026-03-04 23:59:00 UTC, 2026-03-04T23:59:00Z",
        "2026-03-04T23:59Z, 2026-03-04T23:59:00Z",
    })
    void an_extension_is_a_time_with_its_zone(String written, String time) throws Exception {
        Roster roster =
                read("login,extension,late days left,submission time\napupil," + written + ",2," + written + "\n");

        Member member = roster.members().get(0);
        assertThat(member.due()).contains(OffsetDateTime.parse(time));
        assertThat(member.time()).contains(OffsetDateTime.parse(time));
        assertThat(member.lateDays()).contains(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-04", "2026-03-04T23:59:00", "Friday", "2026-13-04T23:59:00Z"})
    void a_time_that_could_be_another_is_told_and_not_used(String written) throws Exception {
        Roster roster = read("name,due,late days\nAlpha Pupil," + written + ",two\n");

        assertThat(roster.members().get(0).due()).isEmpty();
        assertThat(roster.members().get(0).lateDays()).isEqualTo(Optional.empty());
        assertThat(roster.problems().stream().map(Problem::code)).containsExactly("no-time", "no-number");
        assertThat(roster.problems().get(0).message()).contains("Row 2").contains(written);
    }

    @Test
    void a_table_without_people_is_refused() {
        assertThatThrownBy(() -> read("colour,points\nred,5\n"))
                .isInstanceOf(NoTable.class)
                .hasMessageContaining("student id");
    }

    private Roster read(String text) throws Exception {
        return Roster.read(Files.writeString(folder.resolve("roster.csv"), text));
    }
}
