package org.gradcheck.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.export.PartHead;
import org.gradcheck.export.PartScore;
import org.gradcheck.export.ScoreSheet;
import org.gradcheck.export.StudentScore;
import tools.jackson.core.JacksonException;

/**
 * The scores in {@code grades.jsonl} of a class. Only where each line begins is held; a line is read when it is asked for.
 */
final class GradeLinesSheet {

    private static final List<String> OPEN = List.of("ambiguous", "unreadable", "manual");

    private final Path file;

    /** Student to where the line begins and how long it is. */
    private final Map<String, long[]> lines = new LinkedHashMap<>();

    private GradeLinesSheet(Path file) {
        this.file = file;
    }

    /**
     * The scores below a folder that {@code grade} wrote; the folder's name is taken for the assignment's.
     *
     * @throws Refusal if there are none
     */
    static ScoreSheet of(Path out) throws IOException {
        Path file = out.resolve("grades.jsonl");
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    ExitCode.NOTHING_READ,
                    out + " holds no grades: name the folder that gradcheck grade wrote (its option -o).");
        }
        GradeLinesSheet sheet = new GradeLinesSheet(file);
        sheet.index();
        List<PartHead> parts = sheet.lines.values().stream()
                .findFirst()
                .map(sheet::line)
                .map(GradeLinesSheet::heads)
                .orElse(List.of());
        String id = String.valueOf(out.toAbsolutePath().normalize().getFileName());
        return new ScoreSheet(
                id, id, parts, sheet.scores(), student -> sheet.score(student).feedback());
    }

    private void index() throws IOException {
        List<long[]> places = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long begin = 0;
            long at = 0;
            for (int letter = in.read(); letter >= 0; letter = in.read()) {
                at++;
                if (letter == '\n') {
                    places.add(new long[] {begin, at - begin});
                    begin = at;
                }
            }
        }
        places.forEach(place -> lines.put(line(place).text("student"), place));
    }

    private JsonText line(long[] place) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) place[1]];
            in.seek(place[0]);
            in.readFully(bytes);
            return JsonText.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new Refusal(ExitCode.NOTHING_READ, file + " is damaged: grade the class again.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterable<StudentScore> scores() {
        return () -> lines.values().stream().map(place -> score(line(place))).iterator();
    }

    private StudentScore score(String student) {
        long[] place = lines.get(student);
        if (place == null) {
            throw new IllegalArgumentException("no line of " + student);
        }
        return score(line(place));
    }

    private static List<PartHead> heads(JsonText line) {
        return line.items("verdicts").stream()
                .map(verdict -> new PartHead(verdict.text("part"), "", number(verdict, "possible")))
                .toList();
    }

    private static StudentScore score(JsonText line) {
        Map<String, PartScore> parts = new LinkedHashMap<>();
        line.items("verdicts").forEach(verdict -> parts.put(verdict.text("part"), part(verdict)));
        String outcome = line.text("outcome");
        return new StudentScore(
                line.text("student"),
                Optional.of(line.text("id")).filter(id -> !id.isEmpty()),
                Optional.of(line.text("time")).filter(time -> !time.isEmpty()).map(OffsetDateTime::parse),
                line.text("late").equals("true"),
                number(line, "points"),
                number(line, "possible"),
                BigDecimal.ZERO,
                !outcome.equals("graded") || parts.values().stream().anyMatch(PartScore::open),
                outcome.equals("unreadable"),
                parts);
    }

    private static PartScore part(JsonText verdict) {
        String outcome = verdict.text("outcome");
        boolean isRight = outcome.equals("correct");
        List<String> reasons = verdict.items("reasons").stream()
                .map(reason -> reason.text("text"))
                .toList();
        return new PartScore(
                number(verdict, "points"),
                number(verdict, "possible"),
                OPEN.contains(outcome) || verdict.text("review").equals("true"),
                outcome,
                isRight && reasons.size() == 1 ? "" : String.join(" ", reasons));
    }

    private static BigDecimal number(JsonText of, String name) {
        return new BigDecimal(of.text(name));
    }
}
