package org.gradcheck.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.Picture;
import org.gradcheck.document.Place;
import org.gradcheck.document.SourceFile;

/** Shows pieces of the pages of a PDF, for a person who grades what stands there. */
final class PagePictures {

    /** Enough to read a subscript on a screen. */
    private static final float PIXELS_PER_POINT = 1.6f;

    /** A page of more is a poster, of which a picture would be too large. */
    private static final double LONGEST_SIDE = 1_500;

    /** In points, above and below the piece. */
    private static final double MARGIN = 12;

    private PagePictures() {}

    /** A picture of each piece that there is. */
    static List<Picture> of(SourceFile file, List<Clipping> clippings) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            for (Clipping clipping : clippings) {
                if (isThere(document, clipping)) {
                    pictures.add(picture(document, clipping));
                }
            }
            return pictures;
        }
    }

    private static boolean isThere(PDDocument document, Clipping clipping) {
        if (clipping.page() > document.getNumberOfPages()) {
            return false;
        }
        PDRectangle page = document.getPage(clipping.page() - 1).getCropBox();
        return Math.max(page.getWidth(), page.getHeight()) <= LONGEST_SIDE;
    }

    private static Picture picture(PDDocument document, Clipping clipping) throws IOException {
        BufferedImage page =
                new PDFRenderer(document).renderImage(clipping.page() - 1, PIXELS_PER_POINT, ImageType.GRAY);
        Place.Box box = clipping.box();
        int top = (int) Math.max(0, (box.y0() - MARGIN) * PIXELS_PER_POINT);
        int bottom = (int) Math.min(page.getHeight(), (box.y1() + MARGIN) * PIXELS_PER_POINT);
        BufferedImage piece = top < bottom ? page.getSubimage(0, top, page.getWidth(), bottom - top) : page;
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(piece, "png", png);
        return new Picture(png.toByteArray());
    }
}
