package org.gradcheck.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Place.Box;

/** The names by which links lead to notes, among those that a document has already (ISO 32000-1, 12.3.2.3 and 7.9.6). */
final class NoteTargets {

    /** More is no document that was written for readers. */
    private static final int MOST = 50_000;

    private static final int DEEPEST = 30;

    /** In points, what is left to be seen above and beside what a link leads to. */
    private static final double AROUND = 40;

    private final COSDictionary catalog;
    private final TreeMap<byte[], COSBase> byName = new TreeMap<>(Arrays::compareUnsigned);
    private int visited;

    NoteTargets(PDDocument document) {
        this.catalog = document.getDocumentCatalog().getCOSObject();
    }

    void add(MarginNote note, NotedPage page, Box box) {
        PDPageXYZDestination target = new PDPageXYZDestination();
        target.setPage(page.page());
        Point2D.Double corner = page.space().onPage(Math.max(0, box.x0() - AROUND), Math.max(0, box.y0() - AROUND));
        target.setLeft((int) corner.x);
        target.setTop((int) corner.y);
        byName.putIfAbsent(new COSString(note.anchor()).getBytes(), target.getCOSObject());
    }

    /** Writes them; a damaged list of names stays as it is, and the links then lead to the pages alone. */
    void write() {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSDictionary old = names == null ? null : names.getCOSDictionary(COSName.DESTS);
        if (old != null && !collect(old, 0)) {
            return;
        }
        COSArray all = new COSArray();
        byName.forEach((name, target) -> {
            all.add(new COSString(name));
            all.add(target);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, all);
        COSDictionary kept = names == null ? new COSDictionary() : names;
        kept.setItem(COSName.DESTS, tree);
        catalog.setItem(COSName.NAMES, kept);
    }

    /** The names of a node of the tree; false if it is damaged. */
    private boolean collect(COSDictionary node, int depth) {
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 0; names != null && i + 1 < names.size(); i += 2) {
            if (names.getObject(i) instanceof COSString name) {
                byName.putIfAbsent(name.getBytes(), names.get(i + 1));
            }
        }
        for (COSDictionary kid : kids(node)) {
            if (depth == DEEPEST || ++visited > MOST || !collect(kid, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static List<COSDictionary> kids(COSDictionary node) {
        List<COSDictionary> found = new ArrayList<>();
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                found.add(kid);
            }
        }
        return found;
    }
}
