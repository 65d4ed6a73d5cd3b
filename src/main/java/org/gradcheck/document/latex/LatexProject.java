package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.Source;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.TexPaths;

/**
 * A LaTeX file and the parts of the same submission that it may read in. All of them are one text, so that a token stands
 * at one offset; its place is in the file it was written in.
 */
final class LatexProject {

    private record Part(int start, int end) {}

    private final Source source;
    private final int mainEnd;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** A text that reads no other in. */
    LatexProject(Source source) {
        this.source = source;
        mainEnd = source.text().length();
    }

    LatexProject(SourceFile main) {
        List<Source> sources = new ArrayList<>(List.of(Source.of(main)));
        mainEnd = sources.get(0).text().length();
        int start = mainEnd + 1;
        for (SourceFile part : main.parts()) {
            Source text = Source.of(part);
            sources.add(text);
            parts.put(
                    TexPaths.relative(part.name(), main.name()),
                    new Part(start, start + text.text().length()));
            start += text.text().length() + 1;
        }
        source = sources.size() == 1 ? sources.get(0) : Source.joined(sources);
    }

    /** The text of all files, the main file first. */
    Source source() {
        return source;
    }

    List<TexToken> mainTokens() {
        return TexTokenizer.tokens(source, 0, mainEnd);
    }

    /** The part a command names, from where a document begins in it; empty for a file that is none, or read already: it might read itself in. */
    Optional<List<TexToken>> takePart(String written) {
        return TexPaths.candidates(written).stream()
                .flatMap(name -> Optional.ofNullable(parts.remove(name)).stream())
                .findFirst()
                .map(this::tokens);
    }

    /** A file with a document of its own, as the package subfiles has it, brings only what stands in the document. */
    private List<TexToken> tokens(Part part) {
        String begin = "\\begin{document}";
        String text = source.text().substring(part.start, part.end);
        int begins = text.indexOf(begin);
        int ends = text.indexOf("\\end{document}");
        int from = part.start + (begins < 0 ? 0 : begins + begin.length());
        return TexTokenizer.tokens(source, from, ends < 0 ? part.end : part.start + ends);
    }
}
