package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.util.Optional;
import org.gradcheck.rubric.Node.Text;

/** Reads {@code switching:} and {@code working:}. */
record WrittenConsequence(Faults faults) {

    /** What is written there; what holds otherwise if nothing is. */
    Consequence in(Section section, String key, Consequence otherwise) {
        return section.find(key)
                .flatMap(node -> Section.of(node, Keys.CONSEQUENCE, faults))
                .map(written -> new Consequence(
                        share(written).orElse(BigDecimal.ONE), written.flag("review", Consequence.NONE.review())))
                .orElse(otherwise);
    }

    private Optional<BigDecimal> share(Section written) {
        Optional<Text> text = written.text("share");
        boolean isShare = text.filter(share -> share.text().matches("0?\\.[0-9]{1,4}|[01](\\.0{1,4})?"))
                .isPresent();
        if (text.isPresent() && !isShare) {
            faults.error(
                    text.get().position(),
                    "share: takes what part of the points is left, from 0 to 1, such as 0.5, not "
                            + text.get().text() + ".");
        }
        return text.filter(share -> isShare).map(share -> new BigDecimal(share.text()));
    }
}
