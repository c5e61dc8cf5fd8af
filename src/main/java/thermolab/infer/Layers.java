package thermolab.infer;

/** States of several layers, and as one vector. */
final class Layers {

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
