package org.gradcheck.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Picture;
import org.gradcheck.document.Place;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.api.Test;

class PagePicturesTest {

    private static final Clipping TOP = new Clipping(1, new Place.Box(100, 72, 200, 172));

    @Test
    void a_piece_is_as_wide_as_the_page_and_as_high_as_its_box_with_a_margin() throws IOException {
        List<Picture> pictures = DocumentReaders.pictures(sample(), List.of(TOP));

        BufferedImage image = image(pictures.get(0));
        assertThat(pictures).hasSize(1);
        assertThat(image.getWidth()).isBetween(950, 985);
        assertThat(image.getHeight()).isBetween(195, 200);
        assertThat(hasInk(image)).isTrue();
    }

    @Test
    void a_page_that_is_not_there_gives_no_picture() throws IOException {
        assertThat(DocumentReaders.pictures(sample(), List.of(new Clipping(99, TOP.box()), TOP)))
                .hasSize(1);
    }

    @Test
    void a_file_that_is_broken_gives_no_picture() throws IOException {
        byte[] half = Arrays.copyOf(sample().bytes(), 900);
        assertThat(DocumentReaders.pictures(new SourceFile("half.pdf", half), List.of(TOP)))
                .isEmpty();
        assertThat(DocumentReaders.pictures(new SourceFile("text.pdf", new byte[] {65, 66}), List.of(TOP)))
                .isEmpty();
    }

    private static SourceFile sample() throws IOException {
        Path file = Path.of("submissions-sample", "network-sizes", "student-01.pdf");
        return new SourceFile("student-01.pdf", Files.readAllBytes(file));
    }

    private static BufferedImage image(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    private static boolean hasInk(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xff) < 64) {
                    return true;
                }
            }
        }
        return false;
    }
}
