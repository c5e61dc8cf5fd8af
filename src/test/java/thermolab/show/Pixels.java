package thermolab.show;

import java.awt.image.BufferedImage;

/** Counts pixels of a colour in a picture, for tests of what was drawn. */
final class Pixels {

    private Pixels() {
    }

    static boolean is(BufferedImage image, int x, int y, int colour) {
        return x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight() && (image.getRGB(x, y) & 0xFFFFFF) == colour;
    }

    static int count(BufferedImage image, int colour) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += is(image, x, y, colour) ? 1 : 0;
            }
        }
        return count;
    }

    /** First and last x, then first and last y, of the pixels of a colour. */
    static int[] extent(BufferedImage image, int colour) {
        int[] extent = {Integer.MAX_VALUE, -1, Integer.MAX_VALUE, -1};
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (is(image, x, y, colour)) {
                    extent = new int[] {Math.min(extent[0], x), Math.max(extent[1], x), Math.min(extent[2], y), Math.max(extent[3], y)};
                }
            }
        }
        return extent;
    }
}
