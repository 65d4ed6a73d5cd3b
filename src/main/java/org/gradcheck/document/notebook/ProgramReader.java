package org.gradcheck.document.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReader;
import org.gradcheck.document.Line;
import org.gradcheck.document.ProgramText;
import org.gradcheck.document.Source;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.markdown.MarkdownReader;

/**
 * Reads programs whose comments hold answers: each is code, with what its comments say. Cells in the percent format
 * ({@code # %% [markdown]}) are read as in a notebook.
 */
public final class ProgramReader implements DocumentReader {

    private static final Pattern CELL = Pattern.compile("# ?%%.*");
    private static final Pattern MARKDOWN = Pattern.compile("# ?%% ?\\[(?:markdown|md)].*");
    private static final Pattern SIGN = Pattern.compile("(?m)^(?:# ?|\"\"\")");

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("py", "r", "jl");
    }

    @Override
    public Document read(SourceFile file) {
        Source source = Source.of(file);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            if (line == source.lineCount()
                    || CELL.matcher(source.line(line).text()).matches()) {
                blocks.addAll(cell(source, start, line));
                start = line;
            }
        }
        return new Document(file.name(), blocks, source.damage());
    }

    private static List<Block> cell(Source source, int start, int end) {
        String text = source.text()
                .substring(source.lineStart(start), source.lineEnd(end - 1))
                .stripTrailing();
        if (MARKDOWN.matcher(source.line(start).text()).matches()) {
            String words = SIGN.matcher(text).replaceAll("").replaceFirst(".*", "");
            return MarkdownReader.read(Source.below(source.file(), start, words))
                    .blocks();
        }
        List<Line> lines = ProgramText.lines(Source.below(source.file(), start, text));
        boolean blank = lines.stream().allMatch(line -> line.text().isBlank());
        return blank ? List.of() : List.of(new Block.Code(lines, true));
    }
}
