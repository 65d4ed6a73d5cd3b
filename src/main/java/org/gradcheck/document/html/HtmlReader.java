package org.gradcheck.document.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReader;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Source;
import org.gradcheck.document.SourceFile;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads web pages as they are seen: text, lists, tables, footnotes and formulas. Nothing is run, fetched or followed; of
 * style sheets the page's own rules for elements, classes and identifiers are heeded.
 *
 * <p>Problem codes: {@code hidden-text}, {@code not-followed}, {@code damaged-text}, {@code empty-file}.
 */
public final class HtmlReader implements DocumentReader {

    /** The rest of a page that is nested more deeply is read as if it were not. */
    private static final int MAX_DEPTH = 200;

    private static final int BEGINNING = 1000;

    private static final Pattern PAGE = Pattern.compile(
            "\\A[^<]{0,20}(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--[^>]{0,300}>\\s*+)?<(?:!doctype html|html)\\b");

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("html", "htm", "xhtml", "xht") || isPage(file);
    }

    private static boolean isPage(SourceFile file) {
        int length = Math.min(file.bytes().length, BEGINNING);
        String beginning = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return PAGE.matcher(beginning).find();
    }

    @Override
    public Document read(SourceFile file) {
        Source source = Source.of(file);
        Document page = file.hasExtension("xhtml", "xht")
                ? read(source, source.text(), 0, Parser.xmlParser())
                : read(source, source.text(), 0, Parser.htmlParser());
        List<Problem> problems = new ArrayList<>(page.problems());
        problems.addAll(source.damage());
        if (page.blocks().isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(new Place.WholeFile(file.name()), "empty-file", "The page holds no text."));
        }
        return new Document(file.name(), page.blocks(), problems);
    }

    /** A page, or a part of one, that stands in a file of another kind. */
    public static Document read(Source source) {
        return read(source, source.text(), 0);
    }

    /**
     * A part of a page.
     *
     * @param html as it stands in the source, but for what is no HTML: that is blank
     * @param start the offset in the source
     */
    public static Document read(Source source, String html, int start) {
        return read(source, html, start, Parser.htmlParser());
    }

    private static Document read(Source source, String html, int start, Parser parser) {
        Element root = parser.setTrackPosition(true).setMaxDepth(MAX_DEPTH).parseInput(html, "");
        Page page = new Page(source, html, start, root);
        List<Block> blocks = FlowReader.read(page, root, Look.PLAIN);
        return new Document(source.file(), blocks, page.problems());
    }
}
