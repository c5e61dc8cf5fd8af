package thermolab.data;

import java.util.random.RandomGenerator;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * The law that two noisy moons are drawn from, so that a classifier's claims can be compared with the true chances.
 *
 * <p>A point of class 0 is (cos t, sin t) plus noise, one of class 1 is (1 − cos t, ½ − sin t) plus noise, with t uniform
 * between 0 and π, Gaussian noise in both coordinates, and both classes alike. Then P(1 | x) = d₁/(d₀ + d₁) with
 * d(x) = (1/π) ∫ exp(−|x − centre(t)|²/2σ²) dt, here by the midpoint rule on 400 intervals, in logarithms, so that it
 * holds far away too; exact to rounding for σ ≥ 0.02. Cost: 800 exponentials a point.
 *
 * <p>{@link Points#twoMoons()} is a draw with σ = 0.15 at equally spaced t (scikit-learn's {@code make_moons}).
 *
 * @param noise σ, the standard deviation of each coordinate, at least 0.02
 */
public record Moons(double noise) {

    private static final double LEAST_NOISE = 0.02; // below it the midpoint rule misses the peaks of the integrand
    private static final int INTERVALS = 400;

    public Moons {
        if (!(noise >= LEAST_NOISE && noise < Double.POSITIVE_INFINITY)) {
            throw Require.broken("noise", noise, "must be at least " + LEAST_NOISE, "it is a standard deviation");
        }
    }

    /** Independent points with their classes. */
    public LabelledPoints sample(int n, RandomGenerator random) {
        Require.atLeast("n", n, 1, "");
        double[][] points = new double[n][];
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            labels[i] = random.nextBoolean() ? 1 : 0;
            points[i] = centre(labels[i], Math.PI * random.nextDouble());
            points[i][0] += noise * random.nextGaussian();
            points[i][1] += noise * random.nextGaussian();
        }
        return new LabelledPoints(points, labels);
    }

    /** The true chances of both classes at each point, shape [n, 2]: no classifier has a lower expected log-loss. */
    public double[][] probabilities(double[][] points) {
        double[][] chances = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            Require.sameLength("a point", points[i].length, "coordinates", 2);
            chances[i] = LogSumExp.softmax(new double[] {logDensity(0, points[i]), logDensity(1, points[i])});
        }
        return chances;
    }

    /** ln d up to a constant that both classes share. */
    private double logDensity(int label, double[] point) {
        double[] exponents = new double[INTERVALS];
        for (int i = 0; i < INTERVALS; i++) {
            double[] centre = centre(label, Math.PI * (i + 0.5) / INTERVALS);
            double dx = point[0] - centre[0];
            double dy = point[1] - centre[1];
            exponents[i] = -(dx * dx + dy * dy) / (2 * noise * noise);
        }
        return LogSumExp.of(exponents);
    }

    private static double[] centre(int label, double t) {
        return label == 0 ? new double[] {Math.cos(t), Math.sin(t)} : new double[] {1 - Math.cos(t), 0.5 - Math.sin(t)};
    }
}
