package thermolab.sample;

import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * The area that a path sweeps about the origin, with a sign: how a current is read off a recording, without a model.
 *
 * <pre>
 *   ΔL = ½ (x_k y_{k+1} − y_k x_{k+1})          one triangle, above zero anticlockwise                     [triangle]
 * </pre>
 *
 * <p>In equilibrium the mean rate is zero for any two coordinates that are even under reversal of time. A rate that differs from
 * zero is a current; a rate of zero in one plane says nothing about others. Subtract the means first, if they are not zero.
 */
public final class SignedArea {

    private SignedArea() {
    }

    /** The triangle of each step, n − 1 numbers.                                                            [triangle] */
    public static double[] ofSteps(double[] x, double[] y) {
        Require.sameLength("x", x.length, "y", y.length);
        Require.atLeast("points", x.length, 2, "one point sweeps nothing");
        Require.finite("x", x, "");
        Require.finite("y", y, "");
        double[] areas = new double[x.length - 1];
        for (int k = 0; k < areas.length; k++) {
            areas[k] = Require.answer("area", (x[k] * y[k + 1] - y[k] * x[k + 1]) / 2);
        }
        return areas;
    }

    /**
     * Area per unit of time, with an error bar from the means of blocks; make each block much longer than the path remembers.
     *
     * @param dt time between points
     */
    public static Estimate rate(double[] x, double[] y, double dt, int blocks) {
        Require.positive("dt", dt, "");
        Estimate mean = Estimate.ofBlocks(ofSteps(x, y), blocks);
        return new Estimate(Require.answer("area rate", mean.value() / dt), Require.answer("error of the area rate", mean.standardError() / dt));
    }
}
