package org.gradcheck.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReader;
import org.gradcheck.document.InlineFormula;
import org.gradcheck.document.Problem;
import org.gradcheck.document.Source;
import org.gradcheck.document.SourceFile;

/**
 * Reads Markdown with formulas, tables and strikethrough, and text files that turn out to be Markdown.
 *
 * <p>Formulas and tab-separated tables are cut out before the text is parsed ({@link Islands}), since {@code _} and
 * {@code *} mean something else inside them.
 */
public final class MarkdownReader implements DocumentReader {

    private static final Pattern MARKED_UP = Pattern.compile(
            "(?m)^ {0,3}(?:#{1,6} \\S|```|~~~|\\|?[ :]*-{3,}[ :]*\\|)|\\*\\*\\S[^*\\n]*\\*\\*|!\\[[^]\\n]*]\\(");

    /** A hostile file nests 20,000 quotes to overflow the stack of whoever walks over them. */
    private static final int MAX_OPEN_BLOCKS = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .build();

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("md", "markdown", "rmd", "qmd")
                || file.hasExtension("txt", "text")
                        && isMarkedUp(Source.of(file).text());
    }

    private static boolean isMarkedUp(String text) {
        return MARKED_UP.matcher(text).find() || !InlineFormula.find(text).isEmpty();
    }

    @Override
    public Document read(SourceFile file) {
        Source source = Source.of(file);
        Document read = read(source);
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(source.damage());
        return new Document(file.name(), read.blocks(), problems);
    }

    /** A file, or a cell of a notebook. */
    public static Document read(Source source) {
        MarkdownText markdown = new MarkdownText(source);
        MarkdownBlocks blocks = new MarkdownBlocks(markdown);
        PARSER.parse(markdown.islands().text()).accept(blocks);
        return new Document(source.file(), blocks.blocks(), markdown.problems());
    }
}
