package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Block;
import org.gradcheck.document.Place;
import org.gradcheck.document.Place.Box;

/** The pictures of a page that are large enough to show something, and where they stand among its text. */
final class Figures {

    private static final double SMALLEST = 30;
    private static final double TOUCHING = 1.5;
    private static final int MOST_STRIPS = 2_000;

    private Figures() {}

    /** Programs cut a scan into strips: those that lie on one another are one picture. */
    static List<Box> of(PageContent content) {
        List<Box> figures = new ArrayList<>();
        content.pictures().stream().limit(MOST_STRIPS).forEach(picture -> {
            int last = figures.size() - 1;
            if (last >= 0 && isStrip(figures.get(last), picture)) {
                figures.set(last, figures.get(last).union(picture));
            } else {
                figures.add(picture);
            }
        });
        return figures.stream().filter(Figures::isLarge).toList();
    }

    private static boolean isStrip(Box above, Box below) {
        boolean sameWidth =
                Math.abs(above.x0() - below.x0()) < TOUCHING && Math.abs(above.x1() - below.x1()) < TOUCHING;
        return sameWidth
                && (Math.abs(above.y1() - below.y0()) < TOUCHING || Math.abs(below.y1() - above.y0()) < TOUCHING);
    }

    private static boolean isLarge(Box box) {
        return box.x1() - box.x0() >= SMALLEST && box.y1() - box.y0() >= SMALLEST;
    }

    /** Puts figures into the blocks of their page: before the first that stands wholly below the figure's head. */
    static List<Block> among(List<Block> blocks, List<Block.Figure> figures) {
        List<Block> placed = new ArrayList<>(blocks);
        for (Block.Figure figure : figures) {
            int at = placed.size();
            for (int i = placed.size() - 1; i >= 0 && isBelow(placed.get(i), figure); i--) {
                at = i;
            }
            placed.add(at, figure);
        }
        return placed;
    }

    private static boolean isBelow(Block block, Block.Figure figure) {
        Place place = block instanceof Block.Figure other ? other.place() : place(block);
        return place instanceof Place.OnPage text
                && figure.place() instanceof Place.OnPage picture
                && text.box().y0() >= picture.box().y0();
    }

    private static Place place(Block block) {
        return block.lines().get(0).place();
    }
}
