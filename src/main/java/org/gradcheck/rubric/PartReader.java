package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gradcheck.answer.AnswerKind;
import org.gradcheck.answer.AnswerKinds;
import org.gradcheck.rubric.Node.Fields;
import org.gradcheck.rubric.Node.Text;

/** Reads one item of {@code parts:}. */
final class PartReader {

    private static final int DIGITS_BY_DEFAULT = 2;
    private static final String MULTI = "multi";

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
            return section.has("table") ? new TableReader(world, faults).cells(part) : List.of(withItems(part));
        });
    }

    /** With a value for each name, if the answer is a map of names. */
    private PartDraft withItems(PartDraft part) {
        Optional<Fields> answers = named(part.section());
        return answers.map(names -> part.with(new NamedItems(part, names, world, faults).drafts()))
                .orElse(part);
    }

    private static Optional<Fields> named(Section section) {
        return section.find("answer").filter(Fields.class::isInstance).map(Fields.class::cast);
    }

    private PartDraft read(Section section, String id) {
        BigDecimal points = section.points("points").orElse(BigDecimal.ZERO);
        boolean isNamed = named(section).isPresent();
        Optional<AnswerKind> kind =
                kind(section).or(() -> AnswerKinds.named(MULTI).filter(multi -> isNamed));
        checkMulti(section, kind, isNamed);
        boolean isMulti = isNamed || kind.filter(AnswerKind::isMulti).isPresent();
        ClaimReader claims = new ClaimReader(kind, world, faults);
        ForeseenReader foreseen = new ForeseenReader(claims::in, points, UnaryOperator.identity(), faults);
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
                isMulti ? Optional.empty() : claims.in(section),
                isMulti ? List.of() : foreseen.alternatives(section),
                isMulti ? List.of() : foreseen.mistakes(section),
                new WrittenConsequence(faults).in(section, "working", working),
                section.text("manual").map(Text::text),
                Optional.empty(),
                List.of());
    }

    private void checkMulti(Section section, Optional<AnswerKind> kind, boolean isMulti) {
        boolean saysMulti = kind.filter(AnswerKind::isMulti).isPresent();
        if (isMulti && !saysMulti) {
            faults.error(
                    section.position("kind"),
                    "Several named answers are of kind multi: write that, or leave the kind out.");
        } else if (saysMulti && !isMulti && section.has("answer")) {
            faults.error(
                    section.position("answer"),
                    "An answer of kind multi is a map of names, such as {w1: 0.5, w2: 0.25}.");
        }
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
