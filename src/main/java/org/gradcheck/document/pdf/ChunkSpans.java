package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gradcheck.document.Place;
import org.gradcheck.document.Place.Box;
import org.gradcheck.document.Span;

/**
 * Turns the chunks of a line into spans: a run of chunks is a formula where it holds what only a formula holds, with
 * the numbers and brackets that operators tie to it.
 */
final class ChunkSpans {

    private static final Pattern NEUTRAL = Pattern.compile("[0-9.,()\\[\\]+=<>/|!:%;*'−×·⋅±≤≥≈∼-]+[kKMGB%]?[.,;]?");
    private static final Pattern OPERATOR_END =
            Pattern.compile("(?s).*(?:[=+*/<>(\\[|:-]|\\\\[a-z]{2,}(?:[_^]\\{[^{}]*\\})*)$");
    private static final Pattern OPERATOR_START = Pattern.compile(
            "(?s)^(?:[=+*/<>)\\]|-]|\\\\(?:times|cdot|approx|sim|leq|geq|neq|pm|div|to|in|simeq|equiv|ll|gg|quad)\\b).*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[^.][.,;:]$");

    private final Function<Box, Marks> marks;
    private final Function<Box, Place> places;
    private final List<Span> spans = new ArrayList<>();

    /** What is drawn around or across a chunk. */
    record Marks(boolean boxed, boolean struck) {}

    ChunkSpans(Function<Box, Marks> marks, Function<Box, Place> places) {
        this.marks = marks;
        this.places = places;
    }

    List<Span> of(List<Chunk> chunks) {
        boolean[] formula = formulas(chunks);
        List<Span.Emphasis> emphases = emphases(chunks);
        int start = 0;
        for (int i = 1; i <= chunks.size(); i++) {
            if (i == chunks.size() || formula[i] != formula[start] || emphases.get(i) != emphases.get(start)) {
                add(chunks.subList(start, i), formula[start], emphases.get(start));
                start = i;
            }
        }
        return spans;
    }

    /** A whole line as one formula, words included. */
    List<Span> formula(List<Chunk> chunks) {
        List<Span.Emphasis> emphases = emphases(chunks);
        int start = 0;
        for (int i = 1; i <= chunks.size(); i++) {
            if (i == chunks.size() || emphases.get(i) != emphases.get(start)) {
                add(chunks.subList(start, i), true, emphases.get(start));
                start = i;
            }
        }
        return spans;
    }

    private static boolean[] formulas(List<Chunk> chunks) {
        boolean[] formula = new boolean[chunks.size()];
        for (int i = 0; i < formula.length; i++) {
            formula[i] = chunks.get(i).mathematical();
        }
        for (int i = 1; i < formula.length; i++) {
            formula[i] |= formula[i - 1] && isTied(chunks.get(i - 1), chunks.get(i), chunks.get(i));
        }
        for (int i = formula.length - 2; i >= 0; i--) {
            formula[i] |= formula[i + 1] && isTied(chunks.get(i), chunks.get(i + 1), chunks.get(i));
        }
        return formula;
    }

    private static boolean isTied(Chunk left, Chunk right, Chunk candidate) {
        boolean function =
                candidate.latex().startsWith("\\") && !candidate.latex().startsWith("\\text");
        boolean neutral = NEUTRAL.matcher(candidate.text()).matches() || function;
        return neutral
                && !SENTENCE_END.matcher(left.text()).matches()
                && (OPERATOR_END.matcher(left.latex()).matches()
                        || OPERATOR_START.matcher(right.latex()).matches());
    }

    private List<Span.Emphasis> emphases(List<Chunk> chunks) {
        return chunks.stream().map(this::emphasis).toList();
    }

    private Span.Emphasis emphasis(Chunk chunk) {
        Marks mark = marks.apply(chunk.box());
        if (mark.struck()) {
            return Span.Emphasis.STRUCK;
        }
        if (mark.boxed()) {
            return Span.Emphasis.BOXED;
        }
        return chunk.bold() ? Span.Emphasis.BOLD : Span.Emphasis.NONE;
    }

    private void add(List<Chunk> chunks, boolean formula, Span.Emphasis emphasis) {
        StringBuilder text = new StringBuilder();
        for (Chunk chunk : chunks) {
            text.append(text.isEmpty() ? "" : " ").append(formula ? chunk.latex() : chunk.text());
        }
        Place place = places.apply(chunks.get(0).box());
        if (!spans.isEmpty()) {
            addProse(" ", Span.Emphasis.NONE, place);
        }
        if (formula) {
            addFormula(text.toString(), emphasis, place);
        } else {
            addProse(text.toString(), emphasis, place);
        }
    }

    /** The full stop or comma after a formula belongs to the sentence, a bracket around it too. */
    private void addFormula(String latex, Span.Emphasis emphasis, Place place) {
        int start = latex.startsWith("(") && !isBalanced(latex) && isBalanced(latex.substring(1)) ? 1 : 0;
        int end = latex.length();
        while (end > start && isTrailing(latex, start, end)) {
            end--;
        }
        if (end == start) {
            addProse(latex, emphasis, place);
            return;
        }
        addProse(latex.substring(0, start), emphasis, place);
        spans.add(new Span(latex.substring(start, end), Span.Notation.LATEX, emphasis, place));
        addProse(latex.substring(end), emphasis, place);
    }

    private static boolean isTrailing(String latex, int start, int end) {
        char last = latex.charAt(end - 1);
        boolean escaped = end >= 2 && latex.charAt(end - 2) == '\\';
        return !escaped
                && (",.;:?".indexOf(last) >= 0
                        || last == ' '
                        || last == ')'
                                && !isBalanced(latex.substring(start, end))
                                && isBalanced(latex.substring(start, end - 1)));
    }

    private static boolean isBalanced(String latex) {
        return latex.chars().filter(c -> c == '(').count()
                == latex.chars().filter(c -> c == ')').count();
    }

    private void addProse(String text, Span.Emphasis emphasis, Place place) {
        if (text.isEmpty()) {
            return;
        }
        int last = spans.size() - 1;
        Span added = new Span(text, Span.Notation.PROSE, emphasis, place);
        if (last >= 0
                && spans.get(last).notation() == Span.Notation.PROSE
                && spans.get(last).emphasis() == emphasis) {
            spans.set(
                    last,
                    new Span(
                            spans.get(last).text() + text,
                            Span.Notation.PROSE,
                            emphasis,
                            spans.get(last).place()));
        } else {
            spans.add(added);
        }
    }
}
