package org.gradcheck.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.calculator.Derivation;

/**
 * What reports may show.
 *
 * @param keyShown whether the pages of students show the expected values
 * @param derivations part id to how its expected value comes about; shown if the key is
 * @param wanted part id to how a right answer is written
 * @param pictures what is shown where a person has to look
 * @param originals what copies with notes are made of; empty if none are wanted
 */
public record ReportOptions(
        boolean keyShown,
        Map<String, Derivation> derivations,
        Map<String, String> wanted,
        Pictures pictures,
        Optional<Originals> originals) {

    public ReportOptions {
        derivations = Collections.unmodifiableMap(new LinkedHashMap<>(keyShown ? derivations : Map.of()));
        wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
    }

    /** Reports that do not say how answers are written. */
    public ReportOptions(boolean keyShown, Map<String, Derivation> derivations) {
        this(keyShown, derivations, Map.of(), Pictures.NONE);
    }

    /** Reports without copies of what was handed in. */
    public ReportOptions(
            boolean keyShown, Map<String, Derivation> derivations, Map<String, String> wanted, Pictures pictures) {
        this(keyShown, derivations, wanted, pictures, Optional.empty());
    }

    /** Reports that show how nothing comes about. */
    public ReportOptions(boolean keyShown) {
        this(keyShown, Map.of());
    }
}
