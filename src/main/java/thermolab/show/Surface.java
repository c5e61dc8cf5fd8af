package thermolab.show;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.DoubleBinaryOperator;
import thermolab.num.Grid;
import thermolab.num.Require;

/**
 * Heights over a rectangle, drawn as colours.
 *
 * @param x where the columns stand, in even steps
 * @param y where the rows stand, lowest first
 * @param z heights, [row][column]
 * @param cells whether each height fills a cell around its place, or the surface is smooth between them
 */
record Surface(String label, double[] x, double[] y, double[][] z, boolean cells, ColourScale scale) implements Layer {

    private static final int POINTS = 181; // of a function, each way

    private static final double FLAT = 1e-6; // its square is a relative span that no axis can show

    /** The rectangle. */
    record Extent(double xLow, double xHigh, double yLow, double yHigh) {
    }

    static Surface of(String label, DoubleBinaryOperator f, Extent extent) {
        double[] x = Grid.linear(extent.xLow, extent.xHigh, POINTS);
        double[] y = Grid.linear(extent.yLow, extent.yHigh, POINTS);
        double[][] z = new double[POINTS][POINTS];
        for (int i = 0; i < POINTS; i++) {
            for (int j = 0; j < POINTS; j++) {
                z[i][j] = f.applyAsDouble(x[j], y[i]);
                if (!Double.isFinite(z[i][j])) {
                    Require.finite("f(" + Digits.of(x[j], 3) + ", " + Digits.of(y[i], 3) + ")", z[i][j], "clip the function, or draw less of the plane");
                }
            }
        }
        return new Surface(label, x, y, z, false, fitting(z));
    }

    static Surface ofCells(String label, double[][] values, Extent extent) {
        Require.rectangular("values", values);
        double[][] z = new double[values.length][];
        for (int i = 0; i < z.length; i++) {
            z[i] = Require.finite("values[" + i + "]", values[i], "").clone();
        }
        return new Surface(label, centres(extent.xLow, extent.xHigh, z[0].length), centres(extent.yLow, extent.yHigh, z.length), z, true,
                fitting(z));
    }

    private static double[] centres(double low, double high, int cells) {
        double[] centres = new double[cells];
        for (int i = 0; i < cells; i++) {
            centres[i] = low + (i + 0.5) * (high - low) / cells;
        }
        return centres;
    }

    private static ColourScale fitting(double[][] z) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] row : z) {
            for (double height : row) {
                low = Math.min(low, height);
                high = Math.max(high, height);
            }
        }
        double room = Math.max(0.5, FLAT * Math.abs(low)); // around one height
        return high - low > FLAT * FLAT * Math.abs(low) ? new ColourScale(low, high, false) : new ColourScale(low - room, low + room, false);
    }

    Surface withScale(double low, double high) {
        return new Surface(label, x, y, z, cells, new ColourScale(low, high, scale.signed()));
    }

    Surface withSign() {
        double largest = Math.max(Math.abs(scale.low()), Math.abs(scale.high()));
        return new Surface(label, x, y, z, cells, new ColourScale(-largest, largest, true));
    }

    ColourBar bar() {
        return new ColourBar(scale, label);
    }

    double least() {
        return fitting(z).low();
    }

    double most() {
        return fitting(z).high();
    }

    @Override
    public void paint(Graphics2D g, Scales scales) {
        double halfX = cells ? (x.length > 1 ? (x[1] - x[0]) / 2 : (scales.xRange().high() - scales.xRange().low()) / 2) : 0;
        double halfY = cells ? (y.length > 1 ? (y[1] - y[0]) / 2 : (scales.yRange().high() - scales.yRange().low()) / 2) : 0;
        double left = scales.x(x[0] - halfX);
        double right = scales.x(x[x.length - 1] + halfX);
        double top = scales.y(y[y.length - 1] + halfY);
        double bottom = scales.y(y[0] - halfY);
        int across = cells ? x.length : Picture.PIXELS * (int) Math.ceil(right - left);
        int down = cells ? y.length : Picture.PIXELS * (int) Math.ceil(bottom - top);
        BufferedImage colours = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                double height = cells ? z[down - 1 - row][column]
                        : between((column + 0.5) / across * (x.length - 1), (1 - (row + 0.5) / down) * (y.length - 1));
                colours.setRGB(column, row, scale.of(height).getRGB());
            }
        }
        Object smooth = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.drawImage(colours, new AffineTransform((right - left) / across, 0, 0, (bottom - top) / down, left, top), null);
        if (smooth != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, smooth);
        }
    }

    /** The height between four points of the grid. */
    private double between(double column, double row) {
        int j = Math.min(x.length - 2, (int) column);
        int i = Math.min(y.length - 2, (int) row);
        double u = column - j;
        double v = row - i;
        return (1 - v) * ((1 - u) * z[i][j] + u * z[i][j + 1]) + v * ((1 - u) * z[i + 1][j] + u * z[i + 1][j + 1]);
    }

    /** Least and largest height, and where. */
    String summary() {
        int[] least = {0, 0};
        int[] most = {0, 0};
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                if (z[i][j] < z[least[0]][least[1]]) {
                    least = new int[] {i, j};
                }
                if (z[i][j] > z[most[0]][most[1]]) {
                    most = new int[] {i, j};
                }
            }
        }
        return label + ": from " + at(least) + " to " + at(most);
    }

    private String at(int[] place) {
        return Digits.of(z[place[0]][place[1]], 3) + " at (" + Digits.of(x[place[1]], 3) + ", " + Digits.of(y[place[0]], 3) + ")";
    }
}
