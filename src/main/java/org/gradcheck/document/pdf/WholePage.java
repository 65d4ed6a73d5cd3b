package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** A page whose operators are unpacked at once, which makes them quick to read. */
final class WholePage extends PDPage {

    private final PDPage page;

    WholePage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    @Override
    public @Nullable PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        Optional<RandomAccessRead> whole = ContentBytes.of(super.getContentsForStreamParsing());
        return whole.isPresent() ? whole.get() : super.getContentsForStreamParsing();
    }
}
