package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Place.Box;

/**
 * Adds to a page what is noted on it. Everything is an annotation with an appearance of its own, so that every viewer shows
 * the same, and the content of the page stays what it was.
 */
record NoteAnnotations(PDDocument document, NotedPage page, NoteFont font) {

    private static final String AUTHOR = "gradcheck";

    /** In points, around the marked text. */
    private static final double AROUND = 1;

    private static final double BAR = 1.6;

    /** The strip that is added to the page, and the lines that lead from the text to the notes. */
    void backdrop(NoteColumn column, List<PlacedNote> notes) throws IOException {
        List<PlacedNote> led =
                notes.stream().filter(note -> note.mark().isPresent()).toList();
        if (column.strip().isEmpty() && led.isEmpty()) {
            return;
        }
        double x0 = column.isLeft() ? column.box().x0() : column.edge();
        double x1 = column.isLeft() ? column.edge() : column.box().x1();
        Box box = column.strip().orElse(new Box(x0, 0, x1, page.space().height()));
        box = box.union(new Box(x0, 0, x1, page.space().height()));
        try (NoteCanvas canvas = canvas(box)) {
            if (column.strip().isPresent()) {
                Box strip = column.strip().get();
                canvas.fill(strip, NoteColours.STRIP);
                canvas.line(NoteColours.EDGE, 0.6, strip.x0(), strip.y0(), strip.x0(), strip.y1());
            }
            for (PlacedNote note : led) {
                lead(canvas, column, note);
            }
            PDAnnotationSquare backdrop = new PDAnnotationSquare();
            backdrop.setReadOnly(true);
            add(backdrop, box, canvas);
        }
    }

    private static void lead(NoteCanvas canvas, NoteColumn column, PlacedNote note) throws IOException {
        Box mark = note.mark().orElseThrow();
        double size = note.text().size();
        double y = note.text().heightOf(mark);
        double away = column.isLeft() ? -1 : 1;
        double near = column.isLeft() ? note.box().x1() : note.box().x0();
        double from = column.edge() + away * 0.4 * size;
        double turn = near - away * 1.1 * size;
        canvas.line(
                NoteColours.of(note.note().tone()).ink(),
                0.07 * size,
                away * from < away * turn ? from : turn,
                y,
                turn,
                y,
                near,
                note.box().y0() + note.text().firstLine());
    }

    /** A marked text, as with a marker pen, and the sign beside it where there is room. */
    void mark(MarginNote note, Box marked) throws IOException {
        NoteColours colours = NoteColours.of(note.tone());
        Box box = new Box(marked.x0() - AROUND, marked.y0() - AROUND, marked.x1() + AROUND, marked.y1() + AROUND);
        double size = NoteText.USUAL_SIZE * page.scale();
        double y = (box.y0() + box.y1()) / 2;
        Optional<Box> free = signRoom(box, NoteSign.width(note.sign(), font, size), y, size);
        Box whole = free.map(box::union).orElse(box);
        try (NoteCanvas canvas = canvas(whole).asMarker()) {
            canvas.fill(box, colours.marker());
            canvas.line(colours.ink(), 0.6, box.x0(), box.y1() - 0.3, box.x1(), box.y1() - 0.3);
            if (free.isPresent()) {
                double x = free.get().x0();
                NoteSign.draw(canvas, note.sign(), font, size, x, y + 0.36 * size, colours.ink());
            }
            add(highlight(note, box), whole, canvas);
        }
    }

    /** Behind the text or, where a full stop or a frame stands there, a little further on. */
    private Optional<Box> signRoom(Box box, double width, double y, double size) {
        return DoubleStream.of(0.15, 0.6, 1)
                .mapToObj(step -> box.x1() + step * size)
                .map(x -> new Box(x, y - size / 2, x + width, y + size / 2))
                .filter(page::isFree)
                .findFirst();
    }

    /** A passage, by a bar at its left edge. */
    void markPassage(MarginNote note, Box passage) throws IOException {
        double x = Math.max(0, passage.x0() - 4 * BAR);
        Box bar = new Box(x, passage.y0(), x + BAR, passage.y1());
        try (NoteCanvas canvas = canvas(bar)) {
            canvas.fill(bar, NoteColours.of(note.tone()).ink());
            PDAnnotationSquare square = new PDAnnotationSquare();
            describe(square, note);
            add(square, bar, canvas);
        }
    }

    private PDAnnotationHighlight highlight(MarginNote note, Box box) {
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        highlight.setQuadPoints(page.space().corners(box));
        describe(highlight, note);
        return highlight;
    }

    /** The note itself. */
    void note(PlacedNote placed) throws IOException {
        try (NoteCanvas canvas = canvas(placed.box())) {
            placed.text().draw(canvas, placed.box());
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            describe(stamp, placed.note());
            add(stamp, placed.box(), canvas);
        }
    }

    private static void describe(PDAnnotationMarkup annotation, MarginNote note) {
        annotation.setTitlePopup(AUTHOR);
        annotation.setContents(note.full());
        annotation.setColor(
                new PDColor(NoteColours.of(note.tone()).marker().getRGBColorComponents(null), PDDeviceRGB.INSTANCE));
    }

    private NoteCanvas canvas(Box box) throws IOException {
        return new NoteCanvas(document, page.space(), box);
    }

    /** Behind the annotations that are there. */
    private void add(PDAnnotationMarkup annotation, Box box, NoteCanvas canvas) {
        annotation.setRectangle(page.space().onPage(box));
        annotation.setPage(page.page());
        annotation.setPrinted(true);
        annotation.setLocked(true);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(canvas.appearance());
        annotation.setAppearance(appearance);
        COSArray annotations = page.page().getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.page().getCOSObject().setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
    }
}
