package chapter09;

import thermolab.exercise.Unsolved;

public class MyCoolingSchedules implements CoolingSchedules {

    @Override
    public double[] schedule(Kind kind, double start, double end, int n) {
        double[] values = new double[n + 1];
        // BEGIN SOLUTION
        if (end <= 0 && (kind == Kind.GEOMETRIC || kind == Kind.INVERSE_TIME)) {
            throw new IllegalArgumentException("end (" + end + ") must be positive; " + kind + " never reaches zero");
        }
        for (int k = 0; k <= n; k++) {
            double share = (double) k / n;
            values[k] = switch (kind) {
                case LINEAR -> start + (end - start) * share;
                case GEOMETRIC -> start * Math.pow(end / start, share);
                case COSINE -> end + 0.5 * (start - end) * (1 + Math.cos(Math.PI * share));
                case INVERSE_TIME -> start / (1 + (start / end - 1) * share);
                case LOGARITHMIC -> start * Math.log(2) / Math.log(k + 2);
            };
        }
        return values;
        // END SOLUTION
    }
}
