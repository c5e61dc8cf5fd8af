package thermolab.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * Lines of equal height through a grid of heights, by marching squares: each cell whose corners lie on both sides of the
 * level gets a straight piece, whose ends are interpolated along the cell's edges; at a saddle, the mean of the corners
 * decides. Pieces are joined to lines. Exact where the heights are linear, and off by order step² elsewhere.
 *
 * <p>Source: Lorensen and Cline, <i>Marching cubes</i> (1987), in two dimensions.
 */
final class Contour {

    private final double[] x;
    private final double[] y;
    private final double[][] z; // [row of y][column of x]
    private final double level;

    private Contour(double[] x, double[] y, double[][] z, double level) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.level = level;
    }

    /** Each line as points (x, y); a closed one ends where it begins. */
    static List<List<double[]>> lines(double[] x, double[] y, double[][] z, double level) {
        return joined(new Contour(x, y, z, level).pieces());
    }

    private List<double[][]> pieces() {
        List<double[][]> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < y.length; i++) {
            for (int j = 0; j + 1 < x.length; j++) {
                List<double[]> crossed = new ArrayList<>(); // around the cell: bottom, right, top, left
                cross(crossed, i, j, i, j + 1);
                cross(crossed, i, j + 1, i + 1, j + 1);
                cross(crossed, i + 1, j, i + 1, j + 1);
                cross(crossed, i, j, i + 1, j);
                if (crossed.size() == 2) {
                    add(pieces, crossed.get(0), crossed.get(1));
                } else if (crossed.size() == 4) {
                    double mean = (z[i][j] + z[i][j + 1] + z[i + 1][j] + z[i + 1][j + 1]) / 4;
                    boolean cutsFirstCorner = above(mean) != above(z[i][j]);
                    add(pieces, crossed.get(0), crossed.get(cutsFirstCorner ? 3 : 1));
                    add(pieces, crossed.get(2), crossed.get(cutsFirstCorner ? 1 : 3));
                }
            }
        }
        return pieces;
    }

    /** A line through a corner touches other cells there, in no more than a point. */
    private static void add(List<double[][]> pieces, double[] from, double[] to) {
        if (!same(from, to)) {
            pieces.add(new double[][] {from, to});
        }
    }

    private boolean above(double height) {
        return height >= level;
    }

    private void cross(List<double[]> crossed, int i, int j, int k, int l) {
        if (above(z[i][j]) != above(z[k][l])) {
            double part = (level - z[i][j]) / (z[k][l] - z[i][j]);
            crossed.add(part == 1 ? new double[] {x[l], y[k]} // to the last bit, where it is a corner
                    : new double[] {x[j] + part * (x[l] - x[j]), y[i] + part * (y[k] - y[i])});
        }
    }

    /** Pieces meet at points that were computed alike, and so are equal to the last bit. */
    private static List<List<double[]>> joined(List<double[][]> pieces) {
        Map<Long, List<Integer>> ends = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (double[] end : pieces.get(i)) {
                ends.computeIfAbsent(key(end), none -> new ArrayList<>()).add(i);
            }
        }
        boolean[] used = new boolean[pieces.size()];
        List<List<double[]>> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!used[i]) {
                used[i] = true;
                LinkedList<double[]> line = new LinkedList<>(List.of(pieces.get(i)));
                for (double[] next = next(line.getLast(), pieces, ends, used); next != null; next = next(next, pieces, ends, used)) {
                    line.addLast(next);
                }
                for (double[] next = next(line.getFirst(), pieces, ends, used); next != null; next = next(next, pieces, ends, used)) {
                    line.addFirst(next);
                }
                lines.add(new ArrayList<>(line));
            }
        }
        return lines;
    }

    private static double[] next(double[] end, List<double[][]> pieces, Map<Long, List<Integer>> ends, boolean[] used) {
        for (int i : ends.get(key(end))) {
            double[][] piece = pieces.get(i);
            boolean begins = same(piece[0], end);
            if (!used[i] && (begins || same(piece[1], end))) {
                used[i] = true;
                return begins ? piece[1] : piece[0];
            }
        }
        return null;
    }

    private static boolean same(double[] a, double[] b) {
        return a[0] == b[0] && a[1] == b[1];
    }

    private static long key(double[] point) {
        return Double.doubleToLongBits(point[0]) * 31 + Double.doubleToLongBits(point[1]);
    }
}
