package org.gradcheck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradcheck.document.DocumentReader;
import org.gradcheck.document.DocumentReaders;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms, the order in which they may know each other, and how much of them is to be seen from outside. */
class ArchitectureTest {

    private static final JavaClasses GRADCHECK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gradcheck");

    /** In the order the student's work walks; each may use itself and those before it. */
    private static final List<String> ROOMS = List.of(
            "org.gradcheck.bytes",
            "org.gradcheck.document",
            "org.gradcheck.handin",
            "org.gradcheck.worker",
            "org.gradcheck.expression",
            "org.gradcheck.reading",
            "org.gradcheck.answer",
            "org.gradcheck.extract",
            "org.gradcheck.network",
            "org.gradcheck.tensor",
            "org.gradcheck.optimiser",
            "org.gradcheck.calculator",
            "org.gradcheck.rubric",
            "org.gradcheck.grade",
            "org.gradcheck.gradebook",
            "org.gradcheck.gradebook.store",
            "org.gradcheck.annotate",
            "org.gradcheck.report",
            "org.gradcheck.export",
            "org.gradcheck",
            "org.gradcheck.cli");

    /** Rooms inside the first room, one for each format, and those whose formats stand in its files. */
    private static final Map<String, Set<String>> FORMATS = Map.of(
            "org.gradcheck.document.docx", Set.of(),
            "org.gradcheck.document.html", Set.of(),
            "org.gradcheck.document.latex", Set.of(),
            "org.gradcheck.document.markdown", Set.of("org.gradcheck.document.html", "org.gradcheck.document.text"),
            "org.gradcheck.document.notebook",
                    Set.of(
                            "org.gradcheck.document.html",
                            "org.gradcheck.document.latex",
                            "org.gradcheck.document.markdown",
                            "org.gradcheck.document.text"),
            "org.gradcheck.document.pdf", Set.of(),
            "org.gradcheck.document.text", Set.of());

    /** The other rules say nothing if the classes were not found. */
    @Test
    void the_program_is_seen_whole() {
        assertThat(GRADCHECK.size()).isGreaterThan(150);
        assertThat(packages().map(JavaPackage::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ROOMS.stream(), FORMATS.keySet().stream()).toList());
    }

    static Stream<Arguments> rooms_and_those_after() {
        return IntStream.range(0, ROOMS.size() - 1)
                .mapToObj(i -> Arguments.of(
                        ROOMS.get(i), ROOMS.subList(i + 1, ROOMS.size()).toArray(new String[0])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms_and_those_after")
    void a_room_knows_only_rooms_before_it(String room, String[] after) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(after)
                .check(GRADCHECK);
    }

    static Set<String> rooms_of_formats() {
        return new TreeSet<>(FORMATS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms_of_formats")
    void the_room_of_a_format_knows_the_room_around_it_and_the_formats_in_its_files(String room) {
        String[] known = FORMATS.getOrDefault(room, Set.of()).toArray(new String[0]);
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(are(resideInAnyPackage("org.gradcheck.document", room)
                        .or(resideInAnyPackage(known))
                        .or(outsideGradcheck())))
                .check(GRADCHECK);
    }

    @ParameterizedTest
    @MethodSource("rooms_of_formats")
    void elsewhere_only_the_list_of_readers_knows_the_room_of_a_format_and_there_only_its_readers(String room) {
        noClasses()
                .that()
                .resideOutsideOfPackages(FORMATS.keySet().toArray(new String[0]))
                .and()
                .doNotBelongToAnyOf(DocumentReaders.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room)
                .check(GRADCHECK);
        noClasses()
                .that()
                .belongToAnyOf(DocumentReaders.class)
                .should()
                .dependOnClassesThat(
                        are(resideInAPackage(room).and(DescribedPredicate.not(assignableTo(DocumentReader.class)))))
                .check(GRADCHECK);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(packages().filter(room -> !room.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    /** What is added together lies together, behind the interface and its list. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.DocumentReader",
                "handin.Layout",
                "answer.AnswerKind",
                "network.Layer",
                "optimiser.Optimiser",
                "calculator.Calculator",
                "report.Report",
                "export.Export",
                "expression.Algebra"
            })
    void the_members_of_a_family_are_hidden(String family) {
        List<JavaClass> members = GRADCHECK.stream()
                .filter(type -> type.isAssignableTo("org.gradcheck." + family) && !type.isInterface())
                .toList();
        assertThat(members).hasSizeGreaterThan(1);
        assertThat(members)
                .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filteredOn(type -> !FORMATS.containsKey(type.getPackageName()))
                .isEmpty();
    }

    private static Stream<JavaPackage> packages() {
        return GRADCHECK.stream().map(JavaClass::getPackage).distinct();
    }

    private static DescribedPredicate<JavaClass> outsideGradcheck() {
        return DescribedPredicate.not(resideInAPackage("org.gradcheck.."));
    }
}
