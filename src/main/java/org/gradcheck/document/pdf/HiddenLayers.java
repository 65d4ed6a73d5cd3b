package org.gradcheck.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers are switched off, and whether what is painted now belongs to one of them. */
final class HiddenLayers {

    private final @Nullable PDOptionalContentProperties properties;
    private final Deque<Boolean> open = new ArrayDeque<>();

    HiddenLayers(PDDocument document) {
        this.properties = document.getDocumentCatalog().getOCProperties();
    }

    void begin(@Nullable COSName tag, @Nullable COSDictionary layer) {
        boolean off = COSName.OC.equals(tag)
                && layer != null
                && properties != null
                && PDPropertyList.create(layer) instanceof PDOptionalContentGroup group
                && !properties.isGroupEnabled(group);
        open.push(off || isOff());
    }

    void end() {
        open.poll();
    }

    boolean isOff() {
        return !open.isEmpty() && open.element();
    }
}
