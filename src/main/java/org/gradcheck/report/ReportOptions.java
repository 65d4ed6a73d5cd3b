package org.gradcheck.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.rubric.Release;
import org.gradcheck.rubric.Rubric;

/**
 * What reports may show.
 *
 * @param keyShown whether the pages of students show the expected values
 * @param derivations part id to how its expected value comes about; shown if the key is
 * @param wanted part id to how a right answer is written
 * @param pictures what is shown where a person has to look
 * @param copies the copies of what was handed in, to which the pages of students link
 */
public record ReportOptions(
        boolean keyShown,
        Map<String, Derivation> derivations,
        Map<String, String> wanted,
        Pictures pictures,
        Copies copies) {

    public ReportOptions {
        derivations = Collections.unmodifiableMap(new LinkedHashMap<>(keyShown ? derivations : Map.of()));
        wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
    }

    /**
     * Reports on grades by a rubric.
     *
     * @param release what students may see; the rubric's own unless somebody decides otherwise
     */
    public static ReportOptions of(Rubric rubric, Release release, Pictures pictures, Copies copies) {
        Map<String, Derivation> derivations = release.derivation() ? rubric.derivations() : Map.of();
        return new ReportOptions(release.key(), derivations, rubric.wanted(), pictures, copies);
    }

    /** Reports that do not say how answers are written. */
    public ReportOptions(boolean keyShown, Map<String, Derivation> derivations) {
        this(keyShown, derivations, Map.of(), Pictures.NONE);
    }

    /** Reports without copies of what was handed in. */
    public ReportOptions(
            boolean keyShown, Map<String, Derivation> derivations, Map<String, String> wanted, Pictures pictures) {
        this(keyShown, derivations, wanted, pictures, Copies.NONE);
    }

    /** Reports that show how nothing comes about. */
    public ReportOptions(boolean keyShown) {
        this(keyShown, Map.of());
    }
}
