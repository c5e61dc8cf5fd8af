package thermolab.data;

import java.nio.ByteBuffer;
import thermolab.num.Require;

/**
 * The handwritten digits that ship with the course. Each call reads afresh, so the caller owns the arrays.
 *
 * <p>Credit: MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0); 8×8 digits by E. Alpaydin and C. Kaynak, UCI (CC BY 4.0).
 */
public final class Images {

    private static final int IMAGES = 2051; // magic numbers of the IDX format
    private static final int LABELS = 2049;

    private Images() {
    }

    /** The first 10 000 training images of MNIST, 28×28. */
    public static LabelledImages mnistTraining() {
        return idx("mnist/train-images-10k-idx3-ubyte", "mnist/train-labels-10k-idx1-ubyte");
    }

    /** The first 1 000 test images of MNIST, 28×28. */
    public static LabelledImages mnistTest() {
        return idx("mnist/t10k-images-1k-idx3-ubyte", "mnist/t10k-labels-1k-idx1-ubyte");
    }

    /** 1 797 digits of 8×8 pixels with 17 grey levels, here from 0 to 1. */
    public static LabelledImages digits() {
        String[] lines = Shipped.text("digits8x8/digits8x8.csv").strip().split("\n");
        float[][] pixels = new float[lines.length - 1][64];
        int[] labels = new int[lines.length - 1];
        for (int i = 0; i < labels.length; i++) {
            String[] cells = lines[i + 1].strip().split(",");
            for (int j = 0; j < 64; j++) {
                pixels[i][j] = Float.parseFloat(cells[j]) / 16;
            }
            labels[i] = (int) Double.parseDouble(cells[64]);
        }
        return new LabelledImages(pixels, labels, 8, 8);
    }

    /** IDX: big-endian; a magic number, the count, for images also height and width, then one byte per entry. */
    private static LabelledImages idx(String imagePath, String labelPath) {
        ByteBuffer images = ByteBuffer.wrap(Shipped.bytes(imagePath));
        ByteBuffer classes = ByteBuffer.wrap(Shipped.bytes(labelPath));
        requireMagic(imagePath, images.getInt(), IMAGES);
        requireMagic(labelPath, classes.getInt(), LABELS);
        float[][] pixels = new float[images.getInt()][];
        int height = images.getInt();
        int width = images.getInt();
        int[] labels = new int[classes.getInt()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = classes.get();
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = new float[height * width];
            for (int j = 0; j < pixels[i].length; j++) {
                pixels[i][j] = (images.get() & 0xFF) / 255f;
            }
        }
        return new LabelledImages(pixels, labels, height, width);
    }

    private static void requireMagic(String path, int found, int expected) {
        if (found != expected) {
            throw Require.broken(path, "magic number " + found, "must begin with " + expected, "is it an IDX file?");
        }
    }
}
