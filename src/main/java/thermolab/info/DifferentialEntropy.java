package thermolab.info;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import thermolab.num.Require;

/**
 * Entropy of a density, h = −∫ p(x) ln p(x) dx, in nats.
 *
 * <p>It is not the limit of discrete entropies: cells of width Δ have entropy h − ln Δ. It may be negative, and it changes by
 * ln|c| when x is measured in units 1/c as long, so only differences and mutual informations mean something by themselves.
 * A scale in the arguments therefore carries the unit of x.
 *
 * <p>Source: Cover and Thomas, <i>Elements of Information Theory</i> (2006), chapter 8 and table 17.1.
 */
public final class DifferentialEntropy {

    private static final GaussIntegratorFactory RULES = new GaussIntegratorFactory();

    private DifferentialEntropy() {
    }

    /** Gaussian: ½ ln(2πe σ²), the largest for a given variance. */
    public static double gaussian(double standardDeviation) {
        Require.positive("standardDeviation", standardDeviation, "the entropy of a point is minus infinity");
        return 0.5 * Math.log(2 * Math.PI * Math.E) + Math.log(standardDeviation);
    }

    /**
     * Gaussian in d dimensions: ½ ln[(2πe)^d det Σ].
     *
     * @param covariance Σ, symmetric and positive definite, shape [d][d]
     */
    public static double gaussian(double[][] covariance) {
        return 0.5 * (covariance.length * Math.log(2 * Math.PI * Math.E) + Gaussians.logDeterminant("covariance", covariance));
    }

    /** Uniform on an interval: ln(width), the largest on that interval. */
    public static double uniform(double width) {
        return Math.log(Require.positive("width", width, ""));
    }

    /** Exponential on x ≥ 0: 1 + ln(mean), the largest for a given mean; the mean is one over the rate. */
    public static double exponential(double mean) {
        return 1 + Math.log(Require.positive("mean", mean, "it is one over the rate"));
    }

    /** Laplace, density exp(−|x|/b)/(2b): 1 + ln(2b), the largest for a given mean of |x|. */
    public static double laplace(double scale) {
        return 1 + Math.log(2 * Require.positive("scale", scale, ""));
    }

    /** Logistic of scale s: 2 + ln s. */
    public static double logistic(double scale) {
        return 2 + Math.log(Require.positive("scale", scale, ""));
    }

    /** Cauchy, half width γ at half height: ln(4πγ), finite although the variance is not. */
    public static double cauchy(double halfWidth) {
        return Math.log(4 * Math.PI * Require.positive("halfWidth", halfWidth, ""));
    }

    /** Symmetric or not, a triangle on an interval of this width: ½ + ln(width/2). */
    public static double triangular(double width) {
        return 0.5 + Math.log(Require.positive("width", width, "") / 2);
    }

    /**
     * Any density, by Gauss–Legendre quadrature on ever more panels, to about 1e-10.
     *
     * @param density p(x) ≥ 0, smooth inside the interval, whose integral over it must be one within 1e-6
     * @param from finite lower end; cut an infinite tail where it holds no more probability
     * @param to finite upper end, above {@code from}
     */
    public static double ofDensity(DoubleUnaryOperator density, double from, double to) {
        Require.finite("from", from, "cut the tail");
        Require.positive("to - from", to - from, "");
        if (to - from < 1e-9 * Math.max(Math.abs(from), Math.abs(to))) {
            throw Require.broken("to - from", to - from, "must be more than 1e-9 of the ends", "measure x from within the interval");
        }
        double total = integral(density, from, to);
        if (!(Math.abs(total - 1) <= 1e-6)) {
            throw Require.broken("density", "its integral is " + total, "must integrate to 1 over the interval", "");
        }
        return integral(x -> Entropy.term(Require.nonNegative("density at " + x, density.applyAsDouble(x), "")), from, to);
    }

    /** Gauss–Legendre with 16 points on 16, 32, 64, … panels, until a doubling changes nothing that matters. */
    private static double integral(DoubleUnaryOperator function, double from, double to) {
        double before = Double.NaN;
        double sum = Double.NaN;
        for (int panels = 16; panels <= 1 << 14 && !(Math.abs(sum - before) <= 1e-12 + 1e-11 * Math.abs(sum)); panels *= 2) {
            before = sum;
            sum = 0;
            double width = (to - from) / panels;
            for (int i = 0; i < panels; i++) {
                double left = from + i * width;
                sum += RULES.legendre(16, left, left + width).integrate(function::applyAsDouble);
            }
        }
        return sum;
    }
}
