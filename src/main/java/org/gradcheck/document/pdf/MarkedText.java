package org.gradcheck.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gradcheck.document.Place.Box;
import org.jspecify.annotations.Nullable;

/** Text that is painted while the file says what it means ({@code /ActualText}; ISO 32000-1, 14.9.4). */
final class MarkedText {

    private static final class Marked {
        final @Nullable String meaning;
        final StringBuilder shown = new StringBuilder();

        @Nullable
        Box box;

        Marked(@Nullable String meaning) {
            this.meaning = meaning;
        }

        void add(String text, Box place) {
            shown.append(text);
            box = box == null ? place : box.union(place);
        }
    }

    private final Deque<Marked> open = new ArrayDeque<>();
    private int meaningful;

    void begin(@Nullable COSDictionary properties) {
        String meaning = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        meaningful += meaning == null ? 0 : 1;
        open.push(new Marked(meaning));
    }

    void add(Glyph glyph) {
        if (meaningful > 0) {
            open.element().add(glyph.text(), glyph.box());
        }
    }

    /** Ends the innermost mark; a remark where what was shown differs from what it is said to mean. */
    Optional<Remark> end() {
        Marked ended = open.poll();
        if (ended == null) {
            return Optional.empty();
        }
        meaningful -= ended.meaning == null ? 0 : 1;
        if (meaningful > 0 && ended.box != null && !open.isEmpty()) {
            open.element().add(ended.shown.toString(), ended.box);
        }
        boolean lies =
                ended.meaning != null && ended.box != null && OtherWords.differ(ended.shown.toString(), ended.meaning);
        return lies && ended.box != null
                ? Optional.of(new Remark(
                        ended.box,
                        "hidden-text",
                        "has text that reads differently from what it shows; what it shows was read."))
                : Optional.empty();
    }
}
