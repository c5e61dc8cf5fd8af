package thermolab.infer;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.data.DeadLeaves;
import thermolab.num.Require;

/**
 * What a row of neighbouring receptive fields sees: square patches side by side, which may overlap, cut from one image. Scenes are
 * rows of pixels as {@link RaoBallard} takes them: patch after patch, each from top left to bottom right.
 *
 * @param side of a patch, in pixels
 * @param apart from one patch to the next, in pixels, at least 1
 * @param patches in a row
 */
public record SceneStrip(int side, int apart, int patches) {

    private static final int IMAGE = 128;          // pixels across an image that scenes are cut from
    private static final int SCENES_PER_IMAGE = 100;
    private static final double SMALLEST_LEAF = 8;
    private static final double CENTRE = 1;
    private static final double SURROUND = 3;
    private static final double SOFTNESS = 4;      // of a bar's border: within about a quarter of a pixel

    public SceneStrip {
        Require.atLeast("side", side, 1, "");
        Require.atLeast("apart", apart, 1, "");
        Require.atLeast("patches", patches, 1, "");
        if (side > IMAGE / 2 || (long) side + (long) apart * (patches - 1) > IMAGE / 2) {
            throw Require.broken("side and width", side + " and " + (side + (long) apart * (patches - 1)), "must be at most " + IMAGE / 2, "");
        }
    }

    /** Pixels from the left border of the first patch to the right border of the last. */
    public int width() {
        return side + apart * (patches - 1);
    }

    /** One scene, whose top left corner lies at this row and column of the image. */
    public float[] cut(double[][] image, int row, int column) {
        Require.rectangular("image", image);
        Require.index("row", row, image.length - side + 1);
        Require.index("column", column, image[0].length - width() + 1);
        float[] scene = new float[patches * side * side];
        for (int k = 0; k < scene.length; k++) {
            int patch = k / (side * side);
            scene[k] = (float) image[row + k / side % side][column + patch * apart + k % side];
        }
        return scene;
    }

    /** Scenes cut at random from images of dead leaves with radii from 8 pixels on, seen through a centre of 1 and a surround of 3 pixels. */
    public float[][] leaves(int count, RandomGenerator random) {
        Require.atLeast("count", count, 1, "");
        float[][] scenes = new float[count][];
        double[][] image = {};
        for (int i = 0; i < count; i++) {
            if (i % SCENES_PER_IMAGE == 0) {
                image = DeadLeaves.centreSurround(DeadLeaves.image(IMAGE, SMALLEST_LEAF, random), CENTRE, SURROUND);
            }
            scenes[i] = cut(image, random.nextInt(IMAGE - side + 1), random.nextInt(IMAGE - width() + 1));
        }
        return scenes;
    }

    /** Scenes whose patches come from different scenes each: every patch as natural as before, no contour goes on into the next. */
    public float[][] shuffled(float[][] scenes, RandomGenerator random) {
        int pixels = side * side;
        float[][] mixed = new float[scenes.length][patches * pixels];
        for (float[] scene : mixed) {
            for (int j = 0; j < patches; j++) {
                System.arraycopy(scenes[random.nextInt(scenes.length)], j * pixels, scene, j * pixels, pixels);
            }
        }
        return mixed;
    }

    /**
     * A bright horizontal bar on grey, centred on the middle of the strip.
     *
     * @param length in pixels, above zero
     * @param below how far its middle line lies below the middle of the patches, in pixels; negative: above it
     * @param height in pixels, above zero
     * @param contrast its grey, where scenes of leaves have a standard deviation of 1
     */
    public float[] bar(double length, double below, double height, double contrast) {
        Require.positive("length", length, "");
        Require.positive("height", height, "");
        Require.finite("below", below, "");
        Require.finite("contrast", contrast, "");
        double[][] image = new double[side][width()];
        for (int i = 0; i < side; i++) {
            for (int j = 0; j < width(); j++) {
                double across = Math.abs(i - (side - 1) / 2.0 - below);
                double along = Math.abs(j - (width() - 1) / 2.0);
                image[i][j] = contrast * inside(height / 2 - across) * inside(length / 2 - along);
            }
        }
        return cut(image, 0, 0);
    }

    /** The pixels of a scene put together again, rows from top to bottom, [side · width]; where patches overlap the later one counts. */
    public double[] picture(float[] scene) {
        Require.sameLength("scene", scene.length, "patches times pixels", patches * side * side);
        double[] picture = new double[side * width()];
        Arrays.fill(picture, Double.NaN);
        for (int k = 0; k < scene.length; k++) {
            int patch = k / (side * side);
            picture[k / side % side * width() + patch * apart + k % side] = scene[k];
        }
        for (int i = 0; i < picture.length; i++) {
            picture[i] = Double.isNaN(picture[i]) ? 0 : picture[i]; // a gap between patches that do not touch
        }
        return picture;
    }

    private static double inside(double depth) {
        return 1 / (1 + Math.exp(-SOFTNESS * depth));
    }
}
