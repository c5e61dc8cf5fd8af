package thermolab.sample;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.hipparchus.special.Gamma;
import thermolab.energy.Enumerated;
import thermolab.energy.LineDensity;

/**
 * Cells that chains end in, with the probability of each: the states of a discrete energy, its energies where it has many
 * states, or intervals of equal probability on a line.
 *
 * @param p the probability of each cell
 * @param cellOf the cell of a place
 */
record Cells(double[] p, ToIntFunction<double[]> cellOf) {

    private static final double LEAST_EXPECTED = 10;
    private static final int INTERVALS = 12;

    /** A goodness of fit: χ², its degrees of freedom, and how often chance makes it as large. */
    record Fit(double chiSquared, int freedom) {

        double chance() {
            return freedom < 1 ? 1 : Gamma.regularizedGammaQ(0.5 * freedom, 0.5 * chiSquared);
        }
    }

    static Cells states(Enumerated exact) {
        return new Cells(exact.probabilities(), exact::indexOf);
    }

    static Cells energies(Enumerated exact) {
        double[] levels = exact.densityOfStates().keySet().stream().mapToDouble(e -> e).toArray();
        double[] each = exact.probabilities();
        double[] p = new double[levels.length];
        for (int i = 0; i < each.length; i++) {
            p[cell(levels, exact.energyOf(i))] += each[i];
        }
        return new Cells(p, state -> cell(levels, exact.energyOf(exact.indexOf(state))));
    }

    static Cells line(LineDensity density) {
        double[] edges = new double[INTERVALS - 1];
        Arrays.setAll(edges, k -> density.quantile((k + 1.0) / INTERVALS));
        double[] p = new double[INTERVALS];
        Arrays.fill(p, 1.0 / INTERVALS);
        return new Cells(p, place -> cell(edges, place[0]));
    }

    private static int cell(double[] edges, double x) {
        int found = Arrays.binarySearch(edges, x);
        return found >= 0 ? found : -found - 1;
    }

    /** The cell of each of the places from row {@code from} to before row {@code to}. */
    int[] of(double[] places, int dimension, int from, int to) {
        int[] cells = new int[to - from];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = cellOf.applyAsInt(Arrays.copyOfRange(places, (from + c) * dimension, (from + c + 1) * dimension));
        }
        return cells;
    }

    /** χ² = Σ (n_j − N p_j)²/(N p_j); cells with few expected are put together. */
    Fit fit(int[] cells) {
        double[] counts = new double[p.length];
        for (int cell : cells) {
            counts[cell]++;
        }
        double chiSquared = 0;
        int used = 0;
        double restExpected = 0;
        double restCount = 0;
        for (int k = 0; k < p.length; k++) {
            double expected = cells.length * p[k];
            if (expected >= LEAST_EXPECTED) {
                chiSquared += (counts[k] - expected) * (counts[k] - expected) / expected;
                used++;
            } else {
                restExpected += expected;
                restCount += counts[k];
            }
        }
        if (restExpected >= LEAST_EXPECTED) {
            chiSquared += (restCount - restExpected) * (restCount - restExpected) / restExpected;
            used++;
        }
        return new Fit(chiSquared, used - 1);
    }

    /** χ² = Σ (n_ij − n_ji)²/(n_ij + n_ji) over pairs of cells with enough traffic. */
    Fit symmetry(int[] before, int[] after) {
        int n = p.length;
        double[][] flows = new double[n][n];
        for (int c = 0; c < before.length; c++) {
            flows[before[c]][after[c]]++;
        }
        double chiSquared = 0;
        int used = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double both = flows[i][j] + flows[j][i];
                if (both >= LEAST_EXPECTED) {
                    chiSquared += (flows[i][j] - flows[j][i]) * (flows[i][j] - flows[j][i]) / both;
                    used++;
                }
            }
        }
        return new Fit(chiSquared, used);
    }
}
