package org.gradcheck.document.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.document.Place.Box;

/**
 * Where the notes of a page stand.
 *
 * @param box the column of notes
 * @param edge the x at which the text ends on the side of the column
 * @param strip what is added to the page to make room; empty if there is room
 */
record NoteColumn(Box box, double edge, Optional<Box> strip) {

    private static final double WIDTH = 138;
    private static final double LEAST_WIDTH = 100;

    /** Between the text and the notes, for the lines that lead from one to the other. */
    private static final double GUTTER = 14;

    private static final double MARGIN = 8;

    /** Which side of the text the notes stand on; the same on all pages, so that nobody has to look for them. */
    private enum Side {
        RIGHT {
            @Override
            Optional<NoteColumn> column(NotedPage page, double scale) {
                double edge = page.covered().x1();
                double x0 = edge + GUTTER * scale;
                double x1 = Math.min(page.space().width() - MARGIN * scale, x0 + WIDTH * scale);
                return within(page, x0, x1, edge, scale);
            }
        },
        LEFT {
            @Override
            Optional<NoteColumn> column(NotedPage page, double scale) {
                double edge = page.covered().x0();
                double x1 = edge - GUTTER * scale;
                return within(page, Math.max(MARGIN * scale, x1 - WIDTH * scale), x1, edge, scale);
            }
        },
        ADDED {
            @Override
            Optional<NoteColumn> column(NotedPage page, double scale) {
                double width = page.space().width();
                double x0 = width + GUTTER * scale;
                double x1 = x0 + WIDTH * scale;
                Box strip = new Box(width, 0, x1 + MARGIN * scale, page.space().height());
                return Optional.of(new NoteColumn(
                        column(page, x0, x1, scale),
                        Math.min(width, page.covered().x1()),
                        Optional.of(strip)));
            }
        };

        abstract Optional<NoteColumn> column(NotedPage page, double scale);

        static Optional<NoteColumn> within(NotedPage page, double x0, double x1, double edge, double scale) {
            return x1 - x0 < LEAST_WIDTH * scale
                    ? Optional.empty()
                    : Optional.of(new NoteColumn(column(page, x0, x1, scale), edge, Optional.empty()));
        }

        static Box column(NotedPage page, double x0, double x1, double scale) {
            return new Box(x0, MARGIN * scale, x1, page.space().height() - MARGIN * scale);
        }
    }

    /** The columns of the pages, in their order. */
    static List<NoteColumn> of(List<NotedPage> pages) {
        return Stream.of(Side.values())
                .map(side -> pages.stream()
                        .flatMap(page -> side.column(page, page.scale()).stream())
                        .toList())
                .filter(columns -> columns.size() == pages.size())
                .findFirst()
                .orElseThrow();
    }

    boolean isLeft() {
        return box.x1() <= edge;
    }
}
