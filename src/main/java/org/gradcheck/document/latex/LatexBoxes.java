package org.gradcheck.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.Span;

/**
 * Environments that draw a box. A single line in one is a boxed answer; a box around more is a way to set apart a question
 * or a whole solution, and says nothing about the numbers in it.
 */
final class LatexBoxes implements LatexFamily {

    private static final Set<String> BOXES =
            Set.of("tcolorbox", "mdframed", "framed", "shaded", "Sbox", "fbox", "oframed", "leftbar", "colframe");
    private static final Pattern TITLE = Pattern.compile("(?:^|,)\\s*(?:frame)?title\\s*=\\s*(?:\\{([^{}]*)}|([^,]*))");
    private static final Pattern PAPER = Pattern.compile("(?:^|,)\\s*(?:colback|backgroundcolor)\\s*=\\s*([^,]*)");
    private static final int LONGEST = 120;

    private final LatexReading reading;
    private final LatexColors colors;
    private final Deque<Integer> starts = new ArrayDeque<>();

    LatexBoxes(LatexReading reading, LatexColors colors) {
        this.reading = reading;
        this.colors = colors;
    }

    @Override
    public boolean run(TexToken command) {
        return false;
    }

    @Override
    public void begin(TexToken begin, String name) {
        if (!BOXES.contains(name)) {
            return;
        }
        String option = reading.stream().option().map(TexTokens::text).orElse("");
        Matcher paper = PAPER.matcher(option);
        if (paper.find()) {
            colors.find(Optional.empty(), paper.group(1))
                    .ifPresent(color -> reading.change(reading.look().on(color)));
        }
        Matcher title = TITLE.matcher(option);
        if (title.find()) {
            title(begin, title.start(1) >= 0 ? title.group(1) : title.group(2));
        }
        starts.push(reading.output().blocks().size());
    }

    private void title(TexToken begin, String title) {
        Span bold = Span.prose(title.strip(), reading.output().place(begin)).with(Span.Emphasis.BOLD);
        reading.output().block(new Block.Text(List.of(Line.of(bold))));
    }

    @Override
    public void end(TexToken end, String name) {
        if (!BOXES.contains(name)) {
            return;
        }
        List<Block> blocks = reading.output().blocks();
        int start = starts.pop();
        if (blocks.size() == start + 1) {
            List<Line> lines = blocks.get(start).lines();
            boolean answer = lines.size() == 1 && lines.get(0).text().length() <= LONGEST;
            if (answer && blocks.get(start) instanceof Block.Text) {
                blocks.set(start, new Block.Text(boxed(lines)));
            } else if (answer && blocks.get(start) instanceof Block.Formula) {
                blocks.set(start, new Block.Formula(boxed(lines)));
            }
        }
    }

    private static List<Line> boxed(List<Line> lines) {
        List<Line> boxed = new ArrayList<>();
        for (Line line : lines) {
            List<Span> spans = line.spans().stream()
                    .map(span -> span.emphasis() == Span.Emphasis.STRUCK ? span : span.with(Span.Emphasis.BOXED))
                    .toList();
            boxed.add(new Line(spans, line.place()));
        }
        return boxed;
    }
}
