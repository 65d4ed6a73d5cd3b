package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gradcheck.expression.Spelling;
import org.gradcheck.reading.WrittenReader;
import org.gradcheck.rubric.Node.Text;

/**
 * Reads rubrics: YAML, then its keys, then the expressions in it; then computes the key and compares the answers of each
 * part. Each step goes on with what the one before could read, so that all faults are told at once.
 */
public final class RubricReader {

    private static final int MOST_PARTS = 1_000;

    private final Section section;
    private final Faults faults;

    private RubricReader(Section section, Faults faults) {
        this.section = section;
        this.faults = faults;
    }

    /** Reads a rubric from a file; a file that can't be read is a fault like others. */
    public static RubricReading read(Path file) {
        Faults faults = new Faults(String.valueOf(file.getFileName()));
        return reading(RubricText.read(file, faults).flatMap(text -> rubric(text, faults)), faults);
    }

    /**
     * Reads a rubric from its text.
     *
     * @param file the file's name, for messages
     */
    public static RubricReading read(String file, String text) {
        Faults faults = new Faults(file);
        return reading(rubric(text, faults), faults);
    }

    private static RubricReading reading(Optional<Rubric> rubric, Faults faults) {
        return new RubricReading(rubric.filter(read -> !faults.hasErrors()), faults.sorted());
    }

    private static Optional<Rubric> rubric(String text, Faults faults) {
        return YamlReader.read(text, faults)
                .flatMap(root -> Section.of(root, Keys.RUBRIC, faults))
                .map(section -> new RubricReader(section, faults).rubric());
    }

    private Rubric rubric() {
        World world = WorldReader.read(section, faults);
        List<PartDraft> drafts = drafts(world);
        checkIds(drafts);
        checkLabels(drafts);
        checkTotal(drafts);
        KeyComputation computation = KeyComputation.of(drafts, world, faults);
        Map<String, List<Expected>> followUps =
                FollowUps.of(drafts.stream().flatMap(PartDraft::all).toList(), world, computation.key());
        boolean forCheckingOnly = drafts.stream().noneMatch(draft -> draft.hasAnswer() || draft.isManual());
        PartAssembly assembly = new PartAssembly(computation, followUps, world.names(), forCheckingOnly, faults);
        return new Rubric(
                section.text("assignment").map(Text::text).orElseGet(this::fileName),
                section.text("id").map(this::id).orElseGet(this::fileName),
                conventions(),
                new WrittenConsequence(faults).in(section, "switching", Consequence.NONE),
                release(),
                new WrittenLatePolicy(faults).in(section),
                drafts.stream().flatMap(draft -> assembly.part(draft).stream()).toList(),
                computation.key());
    }

    /** The title and id by default: the file's name without its ending. */
    private String fileName() {
        return faults.file().replaceFirst("\\.ya?ml$", "");
    }

    /** Folders are called after the id. */
    private String id(Text written) {
        if (!written.text().matches("[\\p{L}0-9]([\\p{L}0-9 ._-]{0,60}[\\p{L}0-9])?")) {
            faults.error(
                    written.position(),
                    "id: takes a short name that a folder can have, such as hw5: letters, digits, - and _.");
        }
        return written.text();
    }

    /** Spaces do not count; a convention that no reading knows would allow nothing. */
    private List<String> conventions() {
        List<String> known = WrittenReader.conventions();
        List<String> allowed = new ArrayList<>();
        for (Text text : section.texts("conventions")) {
            String wanted = text.text().replace(" ", "");
            known.stream()
                    .filter(convention -> convention.replace(" ", "").equals(wanted))
                    .findFirst()
                    .ifPresentOrElse(
                            allowed::add,
                            () -> faults.error(
                                    text.position(),
                                    "There is no convention " + text.text() + "."
                                            + Spelling.didYouMean(text.text(), known) + " Known are "
                                            + WrittenReader.commonConventions() + "."));
        }
        return allowed;
    }

    private Release release() {
        Optional<Section> written = section.find("release").flatMap(node -> Section.of(node, Keys.RELEASE, faults));
        Release release = written.map(this::release).orElse(Release.STANDARD);
        if (release.derivation() && !release.key()) {
            faults.error(
                    section.position("release"),
                    "A derivation ends with the key, so that key: no needs derivation: no.");
        }
        return release;
    }

    private Release release(Section written) {
        return new Release(
                written.flag("key", Release.STANDARD.key()), written.flag("derivation", Release.STANDARD.derivation()));
    }

    private List<PartDraft> drafts(World world) {
        Optional<Node> parts = section.require("parts");
        Consequence working = new WrittenConsequence(faults).in(section, "working", Consequence.NONE);
        List<PartDraft> drafts =
                section.sections("parts", Keys.PART, new PartReader(world, working, faults)::read).stream()
                        .flatMap(List::stream)
                        .toList();
        if (parts.isPresent() && parts.get().child("0").isEmpty()) {
            faults.error(section.position("parts"), "There are no parts: write at least one.");
        }
        if (drafts.size() > MOST_PARTS) {
            faults.error(
                    section.position("parts"), "There are more than " + MOST_PARTS + " parts: split the rubric up.");
            return List.of();
        }
        return drafts;
    }

    private void checkIds(List<PartDraft> drafts) {
        Map<String, Position> seen = new LinkedHashMap<>();
        for (PartDraft draft : drafts) {
            Position position = draft.section().position("id");
            Position earlier = seen.putIfAbsent(draft.id(), position);
            if (earlier != null) {
                faults.error(
                        position,
                        "There is a part " + draft.id() + " in line " + earlier.line()
                                + " already: give each part an id of its own.");
            }
        }
    }

    /** Where all labels are shared, the parts can only be told apart by their order. */
    private void checkLabels(List<PartDraft> drafts) {
        Map<Set<String>, PartDraft> seen = new LinkedHashMap<>();
        for (PartDraft draft : drafts) {
            Set<String> all = new TreeSet<>(draft.labels().labels());
            draft.labels().within().forEach(within -> all.add("within " + within));
            PartDraft earlier = draft.cell().isEmpty() ? seen.putIfAbsent(all, draft) : null;
            if (earlier != null && !earlier.id().equals(draft.id())) {
                faults.warning(
                        draft.section().position(draft.section().has("label") ? "label" : "id"),
                        "Part " + draft.id() + " has the same labels as part " + earlier.id()
                                + " under the same question, so that it is found only if a student answers both, in this"
                                + " order: give it a label of its own.");
            }
        }
    }

    private void checkTotal(List<PartDraft> drafts) {
        BigDecimal sum = drafts.stream().map(PartDraft::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> total = section.points("total");
        if (total.isPresent() && total.get().compareTo(sum) != 0) {
            faults.error(
                    section.position("total"),
                    "The parts have " + sum.toPlainString() + " points together, not " + total.get() + ".");
        }
    }
}
