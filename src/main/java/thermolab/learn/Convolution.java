package thermolab.learn;

import thermolab.num.Require;

/**
 * A convolutional layer: the same small filter asks the same question at every place of an image.
 *
 * <p>out[o][y][x] = b[o] + Σ_{c,i,j} K[o][c][i][j] · in[c][y·s + i − p][x·s + j − p], with stride s, and zeros for the
 * padding p around the image. As in all libraries the filter is not flipped, so this is a cross-correlation. A
 * reference forward pass; cost: outputs × filter size.
 *
 * <p>Source: Goodfellow, Bengio and Courville (2016), equation 9.6.
 */
public final class Convolution {

    private Convolution() {
    }

    /** Stride 1 and no padding. */
    public static double[][][] forward(double[][][] image, double[][][][] filters, double[] bias) {
        return forward(image, filters, bias, 1, 0);
    }

    /**
     * The layer's output.
     *
     * @param image shape [channels, height, width]
     * @param filters shape [outputs, channels, filter height, filter width]
     * @param bias one number per output
     * @param stride s ≥ 1
     * @param padding p ≥ 0 rows and columns of zeros on each side
     * @return shape [outputs, (height + 2p − filter height)/s + 1, likewise width], divisions rounded down
     */
    public static double[][][] forward(double[][][] image, double[][][][] filters, double[] bias, int stride, int padding) {
        requireShapes(image, filters, bias);
        Require.atLeast("stride", stride, 1, "");
        Require.atLeast("padding", padding, 0, "");
        int height = size("height", image[0].length, filters[0][0].length, stride, padding);
        int width = size("width", image[0][0].length, filters[0][0][0].length, stride, padding);
        double[][][] out = new double[filters.length][height][width];
        for (int o = 0; o < filters.length; o++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    out[o][y][x] = bias[o] + overlap(image, filters[o], y * stride - padding, x * stride - padding);
                }
            }
        }
        return out;
    }

    /** Σ filter · image with the filter's corner at (top, left); places outside the image count as zero. */
    private static double overlap(double[][][] image, double[][][] filter, int top, int left) {
        double sum = 0;
        for (int c = 0; c < filter.length; c++) {
            for (int i = Math.max(0, -top); i < Math.min(filter[c].length, image[c].length - top); i++) {
                double[] row = image[c][top + i];
                for (int j = Math.max(0, -left); j < Math.min(filter[c][i].length, row.length - left); j++) {
                    sum += filter[c][i][j] * row[left + j];
                }
            }
        }
        return sum;
    }

    private static int size(String name, int image, int filter, int stride, int padding) {
        if (filter > image + 2 * padding) {
            throw Require.broken("filter " + name, filter, "must be at most that of the padded image, "
                    + (image + 2 * padding), "");
        }
        return (image + 2 * padding - filter) / stride + 1;
    }

    private static void requireShapes(double[][][] image, double[][][][] filters, double[] bias) {
        Require.atLeast("channels", image.length, 1, "");
        Require.sameLength("filters", Require.atLeast("filters", filters.length, 1, ""), "bias", bias.length);
        for (double[][] channel : image) {
            Require.rectangular("image", channel);
            Require.sameLength("rows of a channel", channel.length, "rows of the first", image[0].length);
            Require.sameLength("columns of a channel", channel[0].length, "columns of the first", image[0][0].length);
        }
        for (double[][][] filter : filters) {
            Require.sameLength("channels of a filter", filter.length, "channels of the image", image.length);
            for (double[][] plane : filter) {
                Require.rectangular("filter", plane);
                Require.sameLength("rows of a filter", plane.length, "rows of the first", filters[0][0].length);
                Require.sameLength("columns of a filter", plane[0].length, "columns of the first", filters[0][0][0].length);
            }
        }
    }
}
