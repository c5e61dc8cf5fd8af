package thermolab.data;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * Grey images with a class each.
 *
 * @param pixels one row per image, shape [n, height × width], row-major, from 0 (background) to 1 (full ink)
 * @param labels the class of each image, from 0
 * @param height rows of an image, in pixels
 * @param width columns of an image, in pixels
 */
public record LabelledImages(float[][] pixels, int[] labels, int height, int width) {

    public LabelledImages {
        Require.sameLength("pixels", pixels.length, "labels", labels.length);
        for (float[] image : pixels) {
            Require.sameLength("an image", image.length, "height x width", height * width);
        }
    }

    /** How many images there are. */
    public int size() {
        return labels.length;
    }

    /** The images from index {@code from} up to and without {@code to}; rows are shared, not copied. */
    public LabelledImages part(int from, int to) {
        Require.range(from, to, size());
        return new LabelledImages(Arrays.copyOfRange(pixels, from, to), Arrays.copyOfRange(labels, from, to), height,
                width);
    }

    /** Pixels above the threshold become 1, the others 0: states of binary units. */
    public LabelledImages binary(double threshold) {
        float[][] states = new float[size()][height * width];
        for (int i = 0; i < states.length; i++) {
            for (int j = 0; j < states[i].length; j++) {
                states[i][j] = pixels[i][j] > threshold ? 1 : 0;
            }
        }
        return new LabelledImages(states, labels, height, width);
    }

    /** The pixels in double precision, for the small networks in plain Java. */
    public double[][] doubles() {
        double[][] rows = new double[size()][height * width];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = pixels[i][j];
            }
        }
        return rows;
    }
}
