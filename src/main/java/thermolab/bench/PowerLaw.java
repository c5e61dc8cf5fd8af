package thermolab.bench;

import thermolab.num.Require;

/**
 * A power law y = factor · x^exponent through measurements: least squares on the logarithms, so that each decade counts
 * alike. The error assumes that the logarithms scatter equally; curvature shows as an error that more points do not lower.
 *
 * @param exponent the slope on doubly logarithmic paper
 * @param error its standard error; zero for two points, which a line always meets
 * @param factor y at x = 1
 */
public record PowerLaw(double exponent, double error, double factor) {

    /** Through at least two points with different x; all numbers are positive. */
    public static PowerLaw fit(double[] x, double[] y) {
        Require.sameLength("x", x.length, "y", y.length);
        int n = Require.atLeast("number of points", x.length, 2, "");
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < n; i++) {
            meanX += Math.log(Require.positive("x[" + i + "]", x[i], "")) / n;
            meanY += Math.log(Require.positive("y[" + i + "]", y[i], "")) / n;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double dx = Math.log(x[i]) - meanX;
            double dy = Math.log(y[i]) - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        Require.positive("spread of x", xx, "the points need different x");
        double slope = xy / xx;
        double left = Math.max(0, yy - slope * xy);       // what the line does not explain
        double error = n == 2 ? 0 : Math.sqrt(left / (n - 2) / xx);
        return new PowerLaw(slope, error, Math.exp(meanY - slope * meanX));
    }
}
