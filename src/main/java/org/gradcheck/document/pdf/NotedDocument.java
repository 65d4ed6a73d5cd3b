package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.MarginNote.Mark;
import org.gradcheck.document.Place.Box;
import org.gradcheck.document.pdf.NoteText.Length;
import org.gradcheck.document.pdf.PageLayout.Wish;

/**
 * Writes notes on the pages of one document. Those about nothing on a page stand at the top of the first, and those for
 * which there is no room on sheets behind the last.
 */
final class NotedDocument {

    private static final double SHEET_MARGIN = 50;

    private final PDDocument read;
    private final PDDocument written;
    private final NoteFont font;
    private final NoteTargets targets;
    private final GlyphShapes shapes = new GlyphShapes();
    private final FontLimits limits = new FontLimits();
    private final Map<Integer, NotedPage> pages = new TreeMap<>();

    /**
     * A document as it is read and, opened once more, as it is written.
     */
    NotedDocument(PDDocument read, PDDocument written) throws IOException {
        this.read = read;
        this.written = written;
        this.font = new NoteFont(written);
        this.targets = new NoteTargets(written);
    }

    void write(List<MarginNote> notes) throws IOException {
        Map<Integer, List<Wish>> wishes = wishes(notes);
        for (MarginNote note : notes) {
            mark(note);
        }
        List<NotedPage> noted = wishes.keySet().stream().map(this::page).toList();
        List<NoteColumn> columns = NoteColumn.of(noted);
        List<MarginNote> left = new ArrayList<>();
        int at = 0;
        for (List<Wish> onPage : wishes.values()) {
            NotedPage page = noted.get(at);
            NoteColumn column = columns.get(at++);
            PageLayout layout = PageLayout.of(onPage, column.box(), page.scale(), font, Length.USUAL, Length.SHORT);
            write(page, column, layout.placed());
            left.addAll(layout.left());
        }
        writeSheets(left);
        targets.write();
    }

    /** What is to stand on which page; always something on the first. */
    private Map<Integer, List<Wish>> wishes(List<MarginNote> notes) {
        Map<Integer, List<Wish>> wishes = new TreeMap<>();
        for (MarginNote note : notes) {
            Optional<Mark> first = marks(note).stream().findFirst();
            if (!note.head().isEmpty()) {
                wishes.computeIfAbsent(first.map(Mark::page).orElse(1), page -> new ArrayList<>())
                        .add(new Wish(note, first.map(mark -> page(mark.page()).box(mark))));
            }
        }
        return wishes;
    }

    private List<Mark> marks(MarginNote note) {
        return note.marks().stream()
                .filter(mark -> mark.page() >= 1 && mark.page() <= written.getNumberOfPages())
                .toList();
    }

    private void mark(MarginNote note) throws IOException {
        for (Mark mark : marks(note)) {
            NotedPage page = page(mark.page());
            NoteAnnotations annotations = new NoteAnnotations(written, page, font);
            Box box = page.box(mark);
            targets.add(note, page, box);
            if (mark.isPassage()) {
                annotations.markPassage(note, box);
            } else {
                annotations.mark(note, box);
            }
        }
    }

    private void write(NotedPage page, NoteColumn column, List<PlacedNote> notes) throws IOException {
        NoteAnnotations annotations = new NoteAnnotations(written, page, font);
        annotations.backdrop(column, notes);
        for (PlacedNote note : notes) {
            annotations.note(note);
            targets.add(note.note(), page, note.box());
        }
        if (column.strip().isPresent()) {
            page.widen(column.strip().get());
        }
    }

    private void writeSheets(List<MarginNote> notes) throws IOException {
        List<MarginNote> left = notes;
        Box column = new Box(
                SHEET_MARGIN,
                SHEET_MARGIN,
                PDRectangle.A4.getWidth() - SHEET_MARGIN,
                PDRectangle.A4.getHeight() - SHEET_MARGIN);
        while (!left.isEmpty()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            written.addPage(sheet);
            NotedPage page = new NotedPage(sheet, PageSpace.of(sheet, 0), Optional.empty());
            List<Wish> wishes =
                    left.stream().map(note -> new Wish(note, Optional.empty())).toList();
            PageLayout layout = PageLayout.of(wishes, column, page.scale(), font, Length.FULL);
            write(page, new NoteColumn(column, 0, Optional.empty()), layout.placed());
            left = layout.left();
        }
    }

    private NotedPage page(int number) {
        return pages.computeIfAbsent(number, this::opened);
    }

    /** A page of which nothing can be read gets its notes on a strip, where they cover nothing. */
    private NotedPage opened(int number) {
        PDPage page = written.getPage(number - 1);
        int shown = Math.floorMod(page.getRotation(), 360);
        PageSpace space = PageSpace.of(page, shown);
        try {
            PageContent content = PageEngine.read(read.getPage(number - 1), shapes, limits, new HiddenLayers(read));
            boolean isTurned = Math.abs(content.width() - space.width()) > 0.5;
            int rotation = isTurned ? TextTurn.of(read, number) : shown;
            return new NotedPage(page, PageSpace.of(page, rotation), Optional.of(content));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new NotedPage(page, space, Optional.empty());
        }
    }
}
