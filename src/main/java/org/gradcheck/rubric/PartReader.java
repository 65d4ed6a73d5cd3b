package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.rubric.Node.Text;
import org.gradcheck.rubric.PartDraft.AlternativeDraft;
import org.gradcheck.rubric.PartDraft.MistakeDraft;

/** Reads one item of {@code parts:}. */
final class PartReader {

    private static final int DIGITS_BY_DEFAULT = 2;

    private final World world;
    private final Consequence working;
    private final Faults faults;

    /** @param working what follows of working that does not add up, where a part does not say */
    PartReader(World world, Consequence working, Faults faults) {
        this.world = world;
        this.working = working;
        this.faults = faults;
    }

    /** The part, or one for each cell if it is a table; empty if it has no id. */
    Optional<List<PartDraft>> read(Section section) {
        return section.requireText("id").map(id -> {
            PartDraft part = read(section, id.text());
            return section.has("table") ? new TableReader(world, faults).cells(part) : List.of(part);
        });
    }

    private PartDraft read(Section section, String id) {
        BigDecimal points = section.points("points").orElse(BigDecimal.ZERO);
        Optional<AnswerKind> kind = kind(section);
        ClaimReader claims = new ClaimReader(kind, world, faults);
        return new PartDraft(
                section,
                id,
                labels(section, id),
                section.text("ask").map(Text::text).orElse(""),
                points,
                kind,
                texts(section, "options"),
                variables(section),
                new WrittenDigits(faults).in(section).orElse(DIGITS_BY_DEFAULT),
                claims.in(section),
                section.sections("also", Keys.ALTERNATIVE, item -> alternative(claims, item, points)),
                section.sections("mistakes", Keys.MISTAKE, item -> mistake(claims, item, points)),
                new WrittenConsequence(faults).in(section, "working", working),
                section.text("manual").map(Text::text),
                Optional.empty());
    }

    private Labels labels(Section section, String id) {
        List<String> written = texts(section, "label");
        List<String> within = texts(section, "within");
        if (!written.isEmpty()) {
            return new Labels(written, within);
        }
        return Labels.of(id, within).orElseGet(() -> {
            faults.warning(
                    section.position("id"),
                    "Part " + id + " can only be found where a student writes " + id
                            + ": say what it is called in the assignment, such as label: [\"1(a)\", \"(a)\"].");
            return new Labels(List.of(id), within);
        });
    }

    private static List<String> texts(Section section, String key) {
        return section.texts(key).stream().map(Text::text).toList();
    }

    private Optional<AnswerKind> kind(Section section) {
        return section.has("manual") ? AnswerKinds.named("manual") : new WrittenKind(faults).in(section);
    }

    private List<String> variables(Section section) {
        List<String> names = new ArrayList<>();
        for (Text text : section.texts("variables")) {
            if (text.text().matches("\\p{L}[\\p{L}0-9_]*'*")) {
                names.add(text.text());
            } else {
                faults.error(
                        text.position(), "variables: takes names of letters, digits and _, not " + text.text() + ".");
            }
        }
        return names;
    }

    private Optional<AlternativeDraft> alternative(ClaimReader claims, Section section, BigDecimal points) {
        section.require("answer");
        String convention = section.requireText("convention").map(Text::text).orElse("");
        BigDecimal credit = credit(section, points, faults).orElse(points);
        return claims.in(section).map(claim -> new AlternativeDraft(claim, convention, credit));
    }

    private Optional<MistakeDraft> mistake(ClaimReader claims, Section section, BigDecimal points) {
        section.require("answer");
        String say = section.requireText("say").map(Text::text).orElse("");
        BigDecimal credit = credit(section, points, faults).orElse(BigDecimal.ZERO);
        return claims.in(section).map(claim -> new MistakeDraft(claim, credit, say));
    }

    /** What an answer is worth that is not the right one, or right by another convention; at most the points. */
    static Optional<BigDecimal> credit(Section section, BigDecimal points, Faults faults) {
        Optional<BigDecimal> credit = section.points("credit");
        if (credit.isPresent() && credit.get().compareTo(points) > 0) {
            faults.error(
                    section.position("credit"),
                    "The credit of " + credit.get() + " is more than the " + points + " points of the part.");
        }
        return credit;
    }
}
