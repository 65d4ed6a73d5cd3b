package org.gradcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same input gives the same bytes on any machine: nothing asks the clock, the locale, the charset or chance. The history
 * of a gradebook has its times from one class.
 */
class DeterminismTest {

    private static final JavaClasses GRADCHECK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gradcheck");

    private static final JavaClasses OFFENDER = new ClassFileImporter().importClasses(Offender.class);

    /** Each rule is tried on a class that breaks it: a misspelt name would forbid nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // locale
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.formatted([Ljava.lang.Object;)",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
                "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
                "java.util.Locale.getDefault()",
                "java.text.NumberFormat.getInstance()",
                "java.text.DecimalFormat.<init>(java.lang.String)",
                // charset
                "java.nio.charset.Charset.defaultCharset()",
                "java.lang.String.getBytes()",
                "java.lang.String.<init>([B)",
                "java.io.ByteArrayOutputStream.toString()",
                "java.io.InputStreamReader.<init>(java.io.InputStream)",
                "java.io.PrintWriter.<init>(java.io.OutputStream)",
                // time
                "java.lang.System.currentTimeMillis()",
                "java.lang.System.nanoTime()",
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.ZoneId.systemDefault()",
                "java.util.Date.<init>()",
                // chance
                "java.util.Random.<init>()",
                "java.lang.Math.random()",
                "java.util.UUID.randomUUID()",
                "java.util.concurrent.ThreadLocalRandom.current()"
            })
    void nothing_depends_on_the_machine_or_the_moment(String member) {
        ArchRule rule = noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.gradcheck.cli.WallClock")
                .should()
                .accessTargetWhere(named(member));

        assertThat(rule.evaluate(OFFENDER).hasViolation()).as("the rule works").isTrue();
        rule.check(GRADCHECK);
    }

    /** A command is handed its writers, and {@code Main} takes them from the process. */
    @ParameterizedTest
    @ValueSource(strings = {"java.lang.System.out", "java.lang.System.err", "java.lang.System.in"})
    void only_the_command_line_talks_to_the_terminal(String field) {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("org.gradcheck.cli")
                .should()
                .accessTargetWhere(named(field));

        assertThat(rule.evaluate(OFFENDER).hasViolation()).as("the rule works").isTrue();
        rule.check(GRADCHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.logging..", "org.apache.commons.logging.."})
    void nothing_is_logged(String logging) {
        noClasses().should().dependOnClassesThat().resideInAPackage(logging).check(GRADCHECK);
    }

    private static DescribedPredicate<JavaAccess<?>> named(String member) {
        return DescribedPredicate.describe(
                "the target is " + member,
                access -> access.getTarget().getFullName().equals(member));
    }

    /** Does everything that is forbidden; never run. */
    @SuppressWarnings({"unused", "DefaultCharset", "JavaUtilDate", "StringCaseLocaleUsage", "JavaTimeDefaultTimeZone"})
    private static final class Offender {

        private static final Logger LOGGER = Logger.getLogger("never used");

        List<Object> locale(PrintWriter writer) {
            writer.printf("%d", 1);
            writer.format("%d", 1);
            return List.of(
                    String.format("%d", 1),
                    "%d".formatted(1),
                    "I".toLowerCase(),
                    "i".toUpperCase(),
                    Locale.getDefault(),
                    NumberFormat.getInstance(),
                    new DecimalFormat("0"));
        }

        List<Object> charset() throws IOException {
            System.out.println(System.in.read());
            System.err.println();
            return List.of(
                    Charset.defaultCharset(),
                    "".getBytes(),
                    new String(new byte[0]),
                    new ByteArrayOutputStream().toString(),
                    new InputStreamReader(new ByteArrayInputStream(new byte[0])),
                    new PrintWriter(new ByteArrayOutputStream()));
        }

        List<Object> time() {
            return List.of(
                    System.currentTimeMillis(),
                    System.nanoTime(),
                    Instant.now(),
                    LocalDate.now(),
                    ZoneId.systemDefault(),
                    new Date());
        }

        List<Object> chance() {
            return List.of(new Random(), Math.random(), UUID.randomUUID(), ThreadLocalRandom.current());
        }
    }
}
