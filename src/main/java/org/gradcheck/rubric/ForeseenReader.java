package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gradcheck.rubric.Node.Text;
import org.gradcheck.rubric.PartDraft.AlternativeDraft;
import org.gradcheck.rubric.PartDraft.MistakeDraft;

/**
 * Reads the alternatives and mistakes of a part.
 *
 * @param claim reads the answer of one
 * @param points what the right answer is worth, at most which they are worth
 * @param share what is left of a credit for the part that is read
 */
record ForeseenReader(
        Function<Section, Optional<Claim>> claim, BigDecimal points, UnaryOperator<BigDecimal> share, Faults faults) {

    List<AlternativeDraft> alternatives(Section part) {
        return part.sections("also", Keys.ALTERNATIVE, this::alternative);
    }

    List<MistakeDraft> mistakes(Section part) {
        return part.sections("mistakes", Keys.MISTAKE, this::mistake);
    }

    private Optional<AlternativeDraft> alternative(Section section) {
        section.require("answer");
        String convention = section.requireText("convention").map(Text::text).orElse("");
        BigDecimal credit = PartReader.credit(section, points, faults).orElse(points);
        return claim.apply(section).map(claimed -> new AlternativeDraft(claimed, convention, share.apply(credit)));
    }

    private Optional<MistakeDraft> mistake(Section section) {
        section.require("answer");
        String say = section.requireText("say").map(Text::text).orElse("");
        BigDecimal credit = PartReader.credit(section, points, faults).orElse(BigDecimal.ZERO);
        return claim.apply(section).map(claimed -> new MistakeDraft(claimed, share.apply(credit), say));
    }
}
