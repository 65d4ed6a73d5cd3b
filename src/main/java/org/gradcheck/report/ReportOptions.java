package org.gradcheck.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gradcheck.calculator.Derivation;

/**
 * What reports may show.
 *
 * @param keyShown whether the pages of students show the expected values
 * @param derivations part id to how its expected value comes about; shown if the key is
 */
public record ReportOptions(boolean keyShown, Map<String, Derivation> derivations) {

    public ReportOptions {
        derivations = Collections.unmodifiableMap(new LinkedHashMap<>(keyShown ? derivations : Map.of()));
    }

    /** Reports that show how nothing comes about. */
    public ReportOptions(boolean keyShown) {
        this(keyShown, Map.of());
    }
}
