package thermolab.learn;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * How much worse a function gets when its arguments are shaken: the robustness of a minimum, without a Hessian.
 *
 * <p>The mean rise ⟨f(x + σξ)⟩ − f(x), ξ ~ N(0, I), is (σ²/2) tr H to leading order. Like the Hessian it depends on the
 * coordinates: "flat" is a statement about a minimum <i>and</i> a way to shake it.
 */
public final class Perturbation {

    private Perturbation() {
    }

    /**
     * The mean rise with its standard error. Draws come in pairs ±ξ, which cancels every odd order.
     *
     * @param standardDeviation σ > 0, the same for every coordinate
     * @param pairs number of pairs, at least 2
     */
    public static Estimate meanRise(ToDoubleFunction<double[]> f, double[] x, double standardDeviation, int pairs,
            RandomGenerator random) {
        Require.positive("standardDeviation", standardDeviation, "");
        Require.atLeast("pairs", pairs, 2, "one pair has no error bar");
        double bottom = Require.finite("f(x)", f.applyAsDouble(x), "");
        double[] rises = new double[pairs];
        double[] ahead = new double[x.length];
        double[] behind = new double[x.length];
        for (int draw = 0; draw < pairs; draw++) {
            for (int i = 0; i < x.length; i++) {
                double shake = standardDeviation * random.nextGaussian();
                ahead[i] = x[i] + shake;
                behind[i] = x[i] - shake;
            }
            rises[draw] = (f.applyAsDouble(ahead) + f.applyAsDouble(behind)) / 2 - bottom;
        }
        return Estimate.ofMean(rises);
    }
}
