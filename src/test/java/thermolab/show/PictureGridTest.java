package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureGridTest {

    private static final double[][] TWO = {{0, 1, 1, 0}, {1, 1, 1, 1}};

    @Test
    void theGridIsOnePictureWithItsTextAndSize() throws IOException {
        MimeBundle bundle = PictureGrid.of("Two", "A diagonal and a full square.", TWO, 2).bundle();
        BufferedImage picture = decode(bundle);
        assertEquals("[Two] A diagonal and a full square.", bundle.text());
        assertEquals(picture.getWidth() / 2, bundle.metadata().get(MimeBundle.PNG).get("width"));
        assertEquals("A diagonal and a full square.", bundle.metadata().get(MimeBundle.PNG).get("alt"));
    }

    @Test
    void highIsBlackLowIsWhiteAndTheMiddleGrey() throws IOException {
        BufferedImage black = decode(PictureGrid.of("", "", new double[][] {{2}}, 1).scale(0, 1).bundle());
        BufferedImage white = decode(PictureGrid.of("", "", new double[][] {{-2}}, 1).scale(0, 1).bundle());
        BufferedImage grey = decode(PictureGrid.of("", "", new double[][] {{0}}, 1).scale(-1, 1).bundle());
        int x = black.getWidth() / 2;
        int y = 2 * (10 + 28) + 50; // inside the only picture
        assertEquals(0x000000, black.getRGB(x, y) & 0xFFFFFF);
        assertEquals(0xFFFFFF, white.getRGB(x, y) & 0xFFFFFF);
        assertEquals(128, grey.getRGB(x, y) & 0xFF, 1);
    }

    @Test
    void moreRowsMakeItTaller() throws IOException {
        PictureGrid grid = PictureGrid.of("t", "a", new double[][] {{0}, {1}, {0}, {1}}, 1);
        assertTrue(decode(grid.columns(1).bundle()).getHeight() > decode(grid.columns(4).bundle()).getHeight());
    }

    @Test
    void picturesAreDrawnAsWideAsAsked() throws IOException {
        PictureGrid grid = PictureGrid.of("t", "a", new double[][] {{0, 1}}, 2);
        assertTrue(decode(grid.pictureWidth(192).bundle()).getHeight() > decode(grid.bundle()).getHeight());
        assertThrows(IllegalArgumentException.class, () -> grid.pictureWidth(1));
    }

    @Test
    void refusesWidthsThatDoNotDivideAndNamesThatDoNotMatch() {
        assertThrows(IllegalArgumentException.class, () -> PictureGrid.of("t", "a", TWO, 3));
        assertThrows(IllegalArgumentException.class, () -> PictureGrid.of("t", "a", TWO, 2).rows("one", "two"));
        assertThrows(IllegalArgumentException.class, () -> PictureGrid.of("t", "a", new double[][] {{Double.NaN}}, 1));
    }

    private static BufferedImage decode(MimeBundle bundle) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(bundle.data().get(MimeBundle.PNG))));
    }
}
