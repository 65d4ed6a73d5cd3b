package org.gradcheck.handin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.Receipt;

/**
 * The export of an assignment's submissions from Gradescope: {@code submission_metadata.yml}, and beside it a folder {@code
 * submission_<id>} or a file {@code <id>.pdf} for each submission.
 */
final class GradescopeLayout implements Layout {

    private static final Set<String> METADATA = Set.of("submission_metadata.yml", "submission_metadata.yaml");

    /** The earlier one first; without a time by the name, in which the number grows. */
    private static final Comparator<GradescopeEntry> BY_AGE = Comparator.comparing(
                    (GradescopeEntry entry) -> entry.time().map(time -> time.toInstant()),
                    Comparator.comparing(time -> time.orElse(Instant.MIN)))
            .thenComparing(entry -> entry.name().length())
            .thenComparing(GradescopeEntry::name);

    @Override
    public boolean fits(Folder folder) {
        return metadata(folder).isPresent();
    }

    private static Optional<Path> metadata(Folder folder) {
        return folder.entries().stream()
                .filter(entry -> METADATA.contains(Folder.name(entry)))
                .findFirst();
    }

    /** Metadata that can't be read stay among the submissions, so that somebody is told. */
    @Override
    public List<Handed> read(Folder folder) throws IOException {
        List<Path> others = new ArrayList<>(folder.entries());
        Path metadata = metadata(folder).orElseThrow();
        List<GradescopeEntry> written = GradescopeEntry.all(metadata);
        if (!written.isEmpty()) {
            others.remove(metadata);
        }
        Map<String, List<GradescopeEntry>> byStudent = new LinkedHashMap<>();
        for (GradescopeEntry entry : written) {
            byStudent.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry);
            others.removeAll(entry.in(folder));
        }
        List<Handed> handed = new ArrayList<>();
        byStudent.values().forEach(entries -> handed.add(latest(folder, entries)));
        handed.addAll(PlainLayout.read(others));
        return handed;
    }

    private static Handed latest(Folder folder, List<GradescopeEntry> entries) {
        GradescopeEntry latest = Collections.max(entries, BY_AGE);
        List<String> earlier = new ArrayList<>(latest.history());
        entries.stream()
                .filter(entry -> entry != latest)
                .sorted(BY_AGE)
                .map(GradescopeEntry::name)
                .forEach(earlier::add);
        return new Handed(
                latest.student(), latest.in(folder), new Receipt(latest.id(), latest.time(), latest.late(), earlier));
    }
}
