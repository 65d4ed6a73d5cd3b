package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** A form whose operators are unpacked at once, which makes them quick to read. */
final class WholeForm extends PDFormXObject {

    private final PDFormXObject form;

    WholeForm(PDFormXObject form) {
        super(form.getCOSObject());
        this.form = form;
    }

    @Override
    public @Nullable PDResources getResources() {
        return form.getResources();
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
        Optional<RandomAccessRead> whole = ContentBytes.of(super.getContentsForRandomAccess());
        return whole.isPresent() ? whole.get() : super.getContentsForRandomAccess();
    }
}
