package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Place.Box;
import org.gradcheck.document.pdf.NoteText.Length;

/**
 * Places the notes of one page in its column: at full length if they fit, else one line each, and those that don't fit even
 * then are left over.
 *
 * @param placed from the highest to the lowest
 * @param left in their order
 */
record PageLayout(List<PlacedNote> placed, List<MarginNote> left) {

    private static final double GAP = 2;

    /**
     * A note that wants to stand on the page.
     *
     * @param mark what it is about; empty if it stands at the top
     */
    record Wish(MarginNote note, Optional<Box> mark) {
        double y() {
            return mark.map(Box::y0).orElse(0.0);
        }
    }

    static PageLayout of(List<Wish> wishes, Box column, double scale, NoteFont font, Length... lengths) {
        List<Wish> sorted = new ArrayList<>(wishes);
        sorted.sort(Comparator.comparingDouble(Wish::y));
        NoteStack stack = new NoteStack(column.y0(), column.y1(), GAP * scale);
        List<NoteText> texts = List.of();
        for (Length length : lengths) {
            texts = sorted.stream()
                    .map(wish -> NoteText.of(wish.note(), font, length, column.x1() - column.x0(), scale))
                    .toList();
            if (stack.holds(heights(texts))) {
                break;
            }
        }
        int held = texts.size();
        while (!stack.holds(heights(texts.subList(0, held))) && held > 0) {
            held--;
        }
        List<MarginNote> left =
                sorted.subList(held, sorted.size()).stream().map(Wish::note).toList();
        return new PageLayout(placed(sorted.subList(0, held), texts.subList(0, held), column, stack), left);
    }

    private static List<PlacedNote> placed(List<Wish> wishes, List<NoteText> texts, Box column, NoteStack stack) {
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            wanted.add(wishes.get(i).mark().map(texts.get(i)::besideTop).orElse(0.0));
        }
        List<Double> tops = stack.tops(wanted, heights(texts));
        List<PlacedNote> placed = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            double top = tops.get(i);
            Box box = new Box(column.x0(), top, column.x1(), top + texts.get(i).height());
            placed.add(new PlacedNote(texts.get(i), box, wishes.get(i).mark()));
        }
        return placed;
    }

    private static List<Double> heights(List<NoteText> texts) {
        return texts.stream().map(NoteText::height).toList();
    }
}
