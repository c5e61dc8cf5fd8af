package chapter21;

import thermolab.exercise.Unsolved;

public class MyLeakageFixedPoint implements LeakageFixedPoint {

    @Override
    public double settles(double air, double resistance, double watts, double leakage, double reference, double doubling) {
        // BEGIN SOLUTION
        double t = air;
        for (int k = 0; k < 1_000; k++) { // Newton from the cold side: what is missing is convex and falls, so it never jumps over the end
            double leak = leakage * Math.pow(2, (t - reference) / doubling);
            double missing = air + resistance * (watts + leak) - t;
            double gain = resistance * leak * Math.log(2) / doubling;
            if (missing > 1e-11 * (1 + Math.abs(t)) && !(gain < 1)) {
                return Double.NaN;
            }
            if (missing <= 1e-11 * (1 + Math.abs(t))) {
                return t;
            }
            t += missing / (1 - gain);
        }
        return Double.NaN;
        // END SOLUTION
    }
}
