package thermolab.infer;

import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import thermolab.num.Require;

/** States of several layers, and as one vector. */
final class Layers {

    private static final int MOST_STEPS = 10_000_000;

    private Layers() {
    }

    static double[][][] copy(double[][][] matrices) {
        double[][][] copy = new double[matrices.length][][];
        for (int l = 0; l < copy.length; l++) {
            copy[l] = PrecisionMatrix.copy(matrices[l]);
        }
        return copy;
    }

    static double[] minus(double[] a, double[] b) {
        double[] difference = a.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= b[i];
        }
        return difference;
    }

    static double[][] outer(double[] a, double[] b) {
        double[][] product = new double[a.length][b.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                product[i][j] = a[i] * b[j];
            }
        }
        return product;
    }

    /**
     * Steps until no state moves by more than the accuracy, in units of the largest state where that exceeds 1. At the largest rate
     * itself the states swing for ever, and at a tiny one they creep: both end after ten million steps.
     */
    static double[][] settled(double[][] start, UnaryOperator<double[][]> step, double accuracy) {
        double[][] z = start;
        for (int k = 0; k < MOST_STEPS; k++) {
            if (Thread.interrupted()) {
                throw new CancellationException("interrupted at step " + k + " of settling");
            }
            double[][] next = step.apply(z);
            double moved = distance(z, next) / Math.max(1, largest(next));
            z = next;
            if (moved <= accuracy) {
                return z;
            }
        }
        throw Require.broken("steps until the states settle", "more than " + MOST_STEPS, "must be fewer",
                "take a rate well within 0 and 2/λ_max, or fixedPoint, which needs no steps");
    }

    /** The largest change of any state. */
    static double distance(double[][] a, double[][] b) {
        double most = 0;
        for (int l = 0; l < a.length; l++) {
            for (int i = 0; i < a[l].length; i++) {
                most = Math.max(most, Math.abs(a[l][i] - b[l][i]));
            }
        }
        return most;
    }

    /** The largest state. */
    static double largest(double[][] z) {
        double most = 0;
        for (double[] layer : z) {
            for (double each : layer) {
                most = Math.max(most, Math.abs(each));
            }
        }
        return most;
    }

    static double[] flat(double[][] layers) {
        int size = 0;
        for (double[] layer : layers) {
            size += layer.length;
        }
        double[] flat = new double[size];
        int at = 0;
        for (double[] layer : layers) {
            System.arraycopy(layer, 0, flat, at, layer.length);
            at += layer.length;
        }
        return flat;
    }

    /** The vector cut into layers of these lengths. */
    static double[][] split(double[] flat, double[][] like) {
        double[][] layers = new double[like.length][];
        int at = 0;
        for (int l = 0; l < layers.length; l++) {
            layers[l] = java.util.Arrays.copyOfRange(flat, at, at + like[l].length);
            at += like[l].length;
        }
        return layers;
    }
}
