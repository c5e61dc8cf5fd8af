package thermolab.data;

import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * Images that share with photographs what early vision lives on: discs of all sizes that hide one another, as leaves on the ground do, each
 * of one grey.
 *
 * <p>Radii have the density 1/ρ³, so that the image looks alike at any magnification, its power falls as 1/frequency², and its contours
 * are long. Greys are drawn from the standard normal distribution. Source: Lee, Mumford and Huang, <i>Occlusion models for natural images</i>,
 * Int. J. Computer Vision 41, 35 (2001).
 */
public final class DeadLeaves {

    private DeadLeaves() {
    }

    /**
     * One image, rows from top to bottom, shape [size][size]; about size²/smallest² leaves are tried.
     *
     * @param smallest radius, in pixels, at least 1 and at most {@code size}, which is the largest
     */
    public static double[][] image(int size, double smallest, RandomGenerator random) {
        Require.atLeast("size", size, 2, "");
        if (size > 4096) {
            throw Require.broken("size", size, "must be at most 4096", "cut several images instead");
        }
        if (!(smallest >= 1 && smallest <= size)) {
            throw Require.broken("smallest", smallest, "must be at least 1 and at most the size (" + size + ")", "");
        }
        double[][] image = new double[size][size];
        boolean[][] hidden = new boolean[size][size];
        for (int open = size * size; open > 0 && !Thread.currentThread().isInterrupted();) {
            double u = random.nextDouble();
            double radius = 1 / Math.sqrt((1 - u) / (smallest * smallest) + u / ((double) size * size));
            double x = random.nextDouble() * (size + 2 * radius) - radius;
            double y = random.nextDouble() * (size + 2 * radius) - radius;
            open -= lay(image, hidden, x, y, radius, random.nextGaussian());
        }
        return image;
    }

    /** Lays a leaf below those that lie there; how many pixels it still covers. */
    private static int lay(double[][] image, boolean[][] hidden, double x, double y, double radius, double grey) {
        int covered = 0;
        for (int i = Math.max(0, (int) Math.ceil(y - radius)); i < image.length && i <= y + radius; i++) {
            double half = Math.sqrt(Math.max(0, radius * radius - (i - y) * (i - y)));
            for (int j = Math.max(0, (int) Math.ceil(x - half)); j < image.length && j <= x + half; j++) {
                if (!hidden[i][j]) {
                    hidden[i][j] = true;
                    image[i][j] = grey;
                    covered++;
                }
            }
        }
        return covered;
    }

    /**
     * What a retina sends on: the image blurred by a Gaussian of width {@code centre}, less the same blurred by one of width
     * {@code surround}, divided by its standard deviation. Beyond the border the image goes on as at the border.
     *
     * @param centre standard deviation in pixels, above zero and below {@code surround}
     */
    public static double[][] centreSurround(double[][] image, double centre, double surround) {
        Require.rectangular("image", image);
        for (double[] row : image) {
            Require.finite("image", row, "");
        }
        Require.positive("centre", centre, "");
        if (!(surround > centre && surround <= 100)) {
            throw Require.broken("surround", surround, "must be larger than the centre (" + centre + ") and at most 100", "");
        }
        double[][] fine = blurred(image, centre);
        double[][] coarse = blurred(image, surround);
        double squares = 0;
        for (int i = 0; i < fine.length; i++) {
            for (int j = 0; j < fine[i].length; j++) {
                fine[i][j] -= coarse[i][j];
                squares += fine[i][j] * fine[i][j] / fine.length / fine[0].length;
            }
        }
        for (double[] row : fine) {
            for (int j = 0; j < row.length; j++) {
                row[j] = squares == 0 ? 0 : row[j] / Math.sqrt(squares);
            }
        }
        return fine;
    }

    private static double[][] blurred(double[][] image, double width) {
        return transposed(blurredRows(transposed(blurredRows(image, width)), width));
    }

    private static double[][] blurredRows(double[][] image, double width) {
        int reach = (int) Math.ceil(3 * width);
        double[] kernel = new double[reach + 1];
        double sum = 0;
        for (int k = 0; k <= reach; k++) {
            kernel[k] = Math.exp(-0.5 * k * k / width / width);
            sum += (k == 0 ? 1 : 2) * kernel[k];
        }
        double[][] blurred = new double[image.length][image[0].length];
        for (int i = 0; i < image.length; i++) {
            int last = image[i].length - 1;
            for (int j = 0; j <= last; j++) {
                double value = kernel[0] * image[i][j];
                for (int k = 1; k <= reach; k++) {
                    value += kernel[k] * (image[i][Math.max(0, j - k)] + image[i][Math.min(last, j + k)]);
                }
                blurred[i][j] = value / sum;
            }
        }
        return blurred;
    }

    private static double[][] transposed(double[][] a) {
        double[][] b = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                b[j][i] = a[i][j];
            }
        }
        return b;
    }
}
