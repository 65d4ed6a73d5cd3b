package org.gradcheck.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.document.Problem;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.extract.PassageAnswers;
import org.gradcheck.grade.Inconsistency;
import org.gradcheck.gradebook.Change;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.NetworkAnalysis;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the data forms of the command line, one JSON object a line, with keys in a fixed order. Every line is handed
 * on at once and whole. Not thread-safe.
 */
public final class JsonLines {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;

    /** Writes to {@code out}, which stays open. */
    public JsonLines(Writer out) {
        this.out = out;
    }

    /** A student's line with the right values, for the teacher. */
    public void entry(Entry entry) throws IOException {
        entry(entry, true);
    }

    /**
     * A student's line.
     *
     * @param keyShown whether it holds the right values
     */
    public void entry(Entry entry, boolean keyShown) throws IOException {
        line(json -> GradeJson.writeFields(json, entry, keyShown));
    }

    /** What a class made of an assignment. */
    public void summary(Gradebook gradebook) throws IOException {
        line(json -> ClassJson.writeFields(json, gradebook));
    }

    /**
     * A verdict that another run gives otherwise.
     *
     * @param kept the points that a person gave, which stay
     */
    public void change(Change change, Optional<BigDecimal> kept) throws IOException {
        line(json -> ChangeJson.writeFields(json, change, kept));
    }

    /** What was found for a part, as {@code check} says it. */
    public void answer(FoundAnswer answer) throws IOException {
        line(json -> FoundAnswerJson.writeFields(json, answer));
    }

    /** A place where a document contradicts itself. */
    public void inconsistency(Inconsistency inconsistency) throws IOException {
        line(json -> InconsistencyJson.writeFields(json, inconsistency, true));
    }

    /** How a written answer is understood, as {@code read} says it. */
    public void written(String id, Written written) throws IOException {
        line(json -> {
            json.writeStringProperty("id", id);
            json.writeBooleanProperty("ambiguous", written.isAmbiguous());
            json.writeArrayPropertyStart("readings");
            written.readings().forEach(reading -> ReadingJson.write(json, written, reading));
            json.writeEndArray();
            ProblemJson.writeOf(json, written);
        });
    }

    /** The answers of a passage, as {@code read} says them; there may be none. */
    public void passage(String id, PassageAnswers answers) throws IOException {
        line(json -> {
            json.writeStringProperty("id", id);
            json.writeBooleanProperty("ambiguous", answers.isAmbiguous());
            json.writeArrayPropertyStart("answers");
            answers.answers()
                    .forEach(labelled -> labelled.answer()
                            .chosen()
                            .ifPresent(chosen -> writeLabelled(json, labelled.label(), chosen.written())));
            json.writeEndArray();
            ProblemJson.writeAll(json, answers.problems());
        });
    }

    /** A computed value, as {@code calc} says it. */
    public void value(String id, Value value) throws IOException {
        line(json -> {
            json.writeStringProperty("id", id);
            json.writeName("reading");
            ReadingJson.write(json, value);
        });
    }

    /** A computed value and how it comes about, as {@code calc --steps} says it. */
    public void value(String id, Value value, Derivation derivation) throws IOException {
        line(json -> {
            json.writeStringProperty("id", id);
            json.writeName("reading");
            ReadingJson.write(json, value);
            DerivationJson.writeField(json, derivation);
        });
    }

    /** A layer of a network, as {@code calc} says it. */
    public void layer(LayerAnalysis layer) throws IOException {
        line(json -> LayerJson.writeFields(json, layer));
    }

    /** The totals of a network, as {@code calc} says them. */
    public void total(NetworkAnalysis analysis) throws IOException {
        line(json -> {
            json.writeObjectPropertyStart("total");
            LayerJson.writeCounts(json, analysis.total(), analysis.activations());
            json.writeEndObject();
        });
    }

    /** A request that could not be served. */
    public void refusal(String id, List<Problem> problems) throws IOException {
        line(json -> {
            json.writeStringProperty("id", id);
            ProblemJson.writeAll(json, problems);
        });
    }

    private static void writeLabelled(JsonGenerator json, String label, Written written) {
        json.writeStartObject();
        if (!label.isEmpty()) {
            json.writeStringProperty("label", label);
        }
        json.writeName("reading");
        ReadingJson.write(json, written, written.primary());
        json.writeStringProperty("text", written.text());
        json.writeEndObject();
    }

    private void line(Consumer<JsonGenerator> fields) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        out.append(line.append('\n').getBuffer()).flush();
    }
}
