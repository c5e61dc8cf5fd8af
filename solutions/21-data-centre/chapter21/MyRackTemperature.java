package chapter21;

import thermolab.exercise.Unsolved;

public class MyRackTemperature implements RackTemperature {

    @Override
    public double[][] temperatures(double chipToSink, double chipCapacity, double sinkToAir, double sinkCapacity, double air, double[] from,
            double[] watts, double[] seconds) {
        // BEGIN SOLUTION
        double[][] answer = new double[seconds.length][];
        for (int i = 0; i < seconds.length; i++) {
            double[] above = {0, 0};
            for (int k = 0; k < from.length && from[k] <= seconds[i]; k++) {
                double end = k + 1 < from.length ? Math.min(seconds[i], from[k + 1]) : seconds[i];
                above = relaxed(chipToSink, chipCapacity, sinkToAir, sinkCapacity, above, watts[k], end - from[k]);
            }
            answer[i] = new double[] {air + above[0], air + above[1]};
        }
        return answer;
        // END SOLUTION
    }

    /** Chip and sink above the air after {@code time} seconds of constant power. */
    double[] relaxed(double r1, double c1, double r2, double c2, double[] start, double power, double time) {
        // BEGIN SOLUTION
        double a = 1 / (r1 * c1);
        double b = 1 / (r1 * c2);
        double c = 1 / (r2 * c2);
        double apart = Math.sqrt((a - b - c) * (a - b - c) + 4 * a * b);
        double fast = (a + b + c + apart) / 2;
        double slow = a * c / fast;                        // the product of the two rates is a c: no difference of nearly equal numbers
        double sinkEnd = r2 * power;
        double chipEnd = sinkEnd + r1 * power;
        double chip = start[0] - chipEnd;
        double sink = start[1] - sinkEnd;
        double kept = Math.exp(-slow * time);
        double spread = kept * -Math.expm1(-apart * time) / apart;
        return new double[] {chipEnd + kept * chip + spread * ((slow - a) * chip + a * sink),
            sinkEnd + kept * sink + spread * (b * chip + (slow - b - c) * sink)};
        // END SOLUTION
    }
}
