package org.gradcheck.document.text;

import java.util.List;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReader;
import org.gradcheck.document.Source;
import org.gradcheck.document.SourceFile;

/** Reads plain text: blank lines part paragraphs; tables and headings are told by how they are set. */
public final class PlainTextReader implements DocumentReader {

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("txt", "text");
    }

    @Override
    public Document read(SourceFile file) {
        Source source = Source.of(file);
        return new Document(file.name(), blocks(source), source.damage());
    }

    /** The blocks of a text that is part of something else, such as the output of a program. */
    public static List<Block> blocks(Source source) {
        return PlainTextBlocks.of(source);
    }
}
