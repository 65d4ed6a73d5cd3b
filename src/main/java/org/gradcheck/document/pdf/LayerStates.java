package org.gradcheck.document.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Which layers of a document are off when it is opened on a screen. */
final class LayerStates {

    private static final COSName USAGE = COSName.getPDFName("Usage");
    private static final COSName VIEW = COSName.getPDFName("View");
    private static final COSName VIEW_STATE = COSName.getPDFName("ViewState");

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

    LayerStates(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary opened = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (opened == null) {
            return;
        }
        if ("OFF".equals(opened.getNameAsString(COSName.BASE_STATE))) {
            off.addAll(dictionaries(properties.getCOSArray(COSName.OCGS)));
        }
        off.addAll(dictionaries(opened.getCOSArray(COSName.OFF)));
        dictionaries(opened.getCOSArray(COSName.ON)).forEach(off::remove);
        dictionaries(opened.getCOSArray(COSName.AS)).stream()
                .filter(usage -> "View".equals(usage.getNameAsString(COSName.getPDFName("Event"))))
                .forEach(usage -> dictionaries(usage.getCOSArray(COSName.OCGS)).forEach(this::applyUsage));
    }

    /** A layer may say itself that it is shown on a screen, or is only for the printer. */
    private void applyUsage(COSDictionary layer) {
        COSDictionary usage = layer.getCOSDictionary(USAGE);
        COSDictionary view = usage == null ? null : usage.getCOSDictionary(VIEW);
        String state = view == null ? "" : view.getNameAsString(VIEW_STATE, "");
        if (state.equals("OFF")) {
            off.add(layer);
        } else if (state.equals("ON")) {
            off.remove(layer);
        }
    }

    private static Set<COSDictionary> dictionaries(@Nullable COSArray array) {
        Set<COSDictionary> found = Collections.newSetFromMap(new IdentityHashMap<>());
        if (array != null) {
            for (COSBase item : array) {
                dictionary(item).ifPresent(found::add);
            }
        }
        return found;
    }

    static Optional<COSDictionary> dictionary(@Nullable COSBase item) {
        COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
        return object instanceof COSDictionary dictionary ? Optional.of(dictionary) : Optional.empty();
    }

    boolean isOn(COSDictionary layer) {
        return !off.contains(layer);
    }
}
