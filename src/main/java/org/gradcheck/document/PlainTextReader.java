package org.gradcheck.document;

import java.util.List;

/** Reads plain text: blank lines part paragraphs; tables and headings are told by how they are set. */
final class PlainTextReader implements DocumentReader {

    @Override
    public boolean reads(SourceFile file) {
        return file.hasExtension("txt", "text");
    }

    @Override
    public Document read(SourceFile file) {
        Source source = TextDecoder.decode(file);
        return new Document(file.name(), blocks(source), DamagedText.problems(source));
    }

    static List<Block> blocks(Source source) {
        return PlainTextBlocks.of(source);
    }
}
