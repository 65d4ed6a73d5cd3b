package org.gradcheck.document.html;

import org.jsoup.nodes.Element;

/** What takes an element off the page, other than its colour. */
final class Unseen {

    /** In pixels; nobody reads what is smaller. */
    private static final double SMALLEST = 2;

    /** Nobody reads what is fainter. */
    private static final double FAINTEST = 0.1;

    /** In pixels; further left or up is no longer on the page. */
    private static final double OUTSIDE = -500;

    private Unseen() {}

    /** Whether neither the element nor anything in it is on the page; the size is that of its letters in pixels. */
    static boolean isGone(Element element, Declarations said, double size) {
        return said.is("display", "none")
                || element.hasAttr("hidden")
                || element.normalName().equals("dialog") && !element.hasAttr("open")
                || size < SMALLEST
                || opacity(said) < FAINTEST
                || isOutside(said)
                || isClipped(said);
    }

    private static double opacity(Declarations said) {
        return said.pixels("opacity", 1, 1);
    }

    private static boolean isOutside(Declarations said) {
        boolean moved = said.holds("position", "absolute") || said.holds("position", "fixed");
        return said.pixels("text-indent", 16, 0) < OUTSIDE
                || said.pixels("margin-left", 16, 0) < OUTSIDE
                || moved
                        && (said.pixels("left", 16, 0) < OUTSIDE
                                || said.pixels("top", 16, 0) < OUTSIDE
                                || said.pixels("right", 16, 0) < OUTSIDE);
    }

    private static boolean isClipped(Declarations said) {
        boolean cut = said.holds("overflow", "hidden") || said.holds("overflow", "clip");
        boolean small = Math.min(said.pixels("height", 16, 99), said.pixels("max-height", 16, 99)) <= 1
                || Math.min(said.pixels("width", 16, 99), said.pixels("max-width", 16, 99)) <= 1;
        return cut && small
                || said.value("clip").matches("rect\\((?:[01](?:px)?[ ,]*){4}\\)")
                || said.value("clip-path").matches("inset\\((?:50|100)%\\)|circle\\(0.*")
                || said.value("transform").matches(".*scale[xy]?\\(0(?:\\.0+)?\\).*");
    }
}
