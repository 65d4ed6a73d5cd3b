package org.gradcheck.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.LineBuilder;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Source;
import org.gradcheck.document.Span;

/** What has been read of a LaTeX file so far, and the scopes that are open. */
final class LatexOutput {

    /** A broken file breaks in a hundred places; the first few say enough. */
    private static final int MAX_PROBLEMS = 20;

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final LineBuilder lines = new LineBuilder();
    private final Deque<LatexScope> scopes = new ArrayDeque<>();
    private final Map<String, Integer> environments = new LinkedHashMap<>();
    private final StringBuilder run = new StringBuilder();
    private int runStart;
    private Span.Emphasis runEmphasis = Span.Emphasis.NONE;
    private boolean hiddenSeen;

    LatexOutput(Source source) {
        this.source = source;
        scopes.push(LatexScope.document());
    }

    Source source() {
        return source;
    }

    Place place(TexToken token) {
        return source.place(token.offset());
    }

    // ---- text and blocks

    /** The lines that are being written. */
    LineBuilder lines() {
        endRun();
        return lines;
    }

    void text(TexToken token, String text) {
        if (isHidden(token) || text.isBlank() && run.isEmpty() && lines.isAtLineStart()) {
            return;
        }
        if (run.isEmpty()) {
            runStart = token.offset();
            runEmphasis = scope().look().emphasis();
        } else if (runEmphasis != scope().look().emphasis()) {
            endRun();
            text(token, text);
            return;
        }
        run.append(text);
    }

    /** Text comes character by character; a line takes it in runs that look the same. */
    private void endRun() {
        if (!run.isEmpty()) {
            String text = run.toString();
            run.setLength(0);
            lines.add(Span.prose(text, source.place(runStart)).with(runEmphasis));
        }
    }

    /** A formula or code; what the scope emphasises is emphasised unless it is marked itself. */
    void span(Span span) {
        lines().add(emphasised(span));
    }

    Span emphasised(Span span) {
        return span.emphasis() == Span.Emphasis.NONE ? span.with(scope().look().emphasis()) : span;
    }

    /** Whether what stands here can't be seen on the page; the first such place is reported. */
    boolean isHidden(TexToken token) {
        boolean hidden = scope().look().isHidden();
        if (hidden && !token.text().isBlank()) {
            hide(token);
        }
        return hidden;
    }

    /** Takes note of a text that can't be seen. */
    void hide(TexToken token) {
        if (!hiddenSeen) {
            problem(token.offset(), "hidden-text", "Text here can't be seen on the page; it was left out.");
            hiddenSeen = true;
        }
    }

    void endParagraph() {
        List<Line> paragraph = lines().takeLines();
        if (!paragraph.isEmpty()) {
            blocks.add(scope().kind() == LatexScope.Kind.NOTE ? new Block.Note(paragraph) : new Block.Text(paragraph));
        }
    }

    void block(Block block) {
        blocks.add(block);
    }

    List<Block> blocks() {
        return blocks;
    }

    // ---- scopes

    LatexScope scope() {
        return scopes.element();
    }

    void open(LatexScope.Kind kind, String name, TexToken token) {
        scopes.push(scope().inner(kind, name, token.offset()));
        environments.merge(kind == LatexScope.Kind.ENVIRONMENT ? name : "", 1, Integer::sum);
    }

    LatexScope close() {
        LatexScope closed = scopes.pop();
        environments.merge(closed.kind() == LatexScope.Kind.ENVIRONMENT ? closed.name() : "", -1, Integer::sum);
        return closed;
    }

    void change(LatexScope changed) {
        scopes.pop();
        scopes.push(changed);
    }

    boolean isOpen(String environment) {
        return environments.getOrDefault(environment, 0) > 0;
    }

    boolean isInTable() {
        return scope().isTable();
    }

    boolean isInFigure() {
        return isOpen("figure") || isOpen("figure*") || isOpen("wrapfigure");
    }

    boolean isOutermost() {
        return scopes.size() == 1;
    }

    // ---- problems

    void damaged(int offset, String message) {
        problem(offset, "damaged-text", message);
    }

    void problem(int offset, String code, String message) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new Problem(source.place(offset), code, message));
        }
    }

    List<Problem> problems() {
        return problems;
    }
}
