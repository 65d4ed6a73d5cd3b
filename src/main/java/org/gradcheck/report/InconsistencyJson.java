package org.gradcheck.report;

import org.gradcheck.grade.Inconsistency;
import tools.jackson.core.JsonGenerator;

/**
 * An inconsistency as data: the statement and its two sides, each as written and as a value. What a side comes to may be what
 * was asked for.
 */
final class InconsistencyJson {

    private InconsistencyJson() {}

    static void writeFields(JsonGenerator json, Inconsistency inconsistency, boolean valuesShown) {
        json.writeName("place");
        PlaceJson.write(json, inconsistency.place());
        json.writeStringProperty("kind", inconsistency.kind().text());
        json.writeStringProperty("text", inconsistency.text());
        json.writeStringProperty("left", inconsistency.left());
        if (valuesShown) {
            json.writeStringProperty("leftValue", DecimalText.of(inconsistency.leftValue()));
        }
        json.writeStringProperty("relation", inconsistency.relation());
        json.writeStringProperty("right", inconsistency.right());
        if (valuesShown) {
            json.writeStringProperty("rightValue", DecimalText.of(inconsistency.rightValue()));
        }
    }
}
