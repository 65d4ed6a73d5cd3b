package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.expression.Value;
import org.gradcheck.extract.Question;

/**
 * The parts of an assignment and their right answers. All of it has been checked and computed. Immutable and
 * thread-safe.
 *
 * @param assignment the title
 * @param id a short name, for files
 * @param conventions conventions allowed in every part, such as {@code K = 1024}
 * @param switching what follows if a student changes from one convention to another
 * @param release what students may see
 * @param late what follows if a submission comes late; empty if nothing does
 * @param key part id to its right answer, for parts that have one
 */
public record Rubric(
        String assignment,
        String id,
        List<String> conventions,
        Consequence switching,
        Release release,
        Optional<LatePolicy> late,
        List<Part> parts,
        Map<String, Value> key) {

    public Rubric {
        conventions = List.copyOf(conventions);
        parts = List.copyOf(parts);
        key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
    }

    /**
     * Reads a rubric that is to be used.
     *
     * @throws BadRubric if the file can't be read or has errors; warnings alone are let pass
     */
    public static Rubric load(Path file) throws BadRubric {
        RubricReading reading = RubricReader.read(file);
        return reading.rubric().orElseThrow(() -> new BadRubric(reading.faults()));
    }

    /** A part, or one of the values that a part asks for by name: {@code 3a/w1}. */
    public Optional<Part> part(String id) {
        return parts.stream()
                .flatMap(part -> Stream.concat(Stream.of(part), part.items().stream()))
                .filter(part -> part.id().equals(id))
                .findFirst();
    }

    /** What to look for in a document. */
    public List<Question> questions() {
        return parts.stream().map(Part::question).toList();
    }

    /** Part id to how its right answer comes about, for parts whose answer is computed. */
    public Map<String, Derivation> derivations() {
        Map<String, Derivation> derivations = new LinkedHashMap<>();
        for (Part part : parts) {
            part.answer()
                    .flatMap(answer -> answer.derivation(key))
                    .ifPresent(derivation -> derivations.put(part.id(), derivation));
        }
        return derivations;
    }

    /** Part id to how a right answer is written. */
    public Map<String, String> wanted() {
        Map<String, String> wanted = new LinkedHashMap<>();
        parts.forEach(part -> wanted.put(part.id(), part.question().kind().wanted(part.digits())));
        return wanted;
    }

    /** The points of all parts. */
    public BigDecimal points() {
        return parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
