package thermolab.heat;

import java.util.Arrays;
import java.util.stream.IntStream;
import thermolab.num.Require;

/**
 * A heat network in which some bodies are held at fixed temperatures, once nothing changes any more.
 *
 * <p>The free bodies obey Σⱼ gᵢⱼ (Tᵢ − Tⱼ) = 0. Constant temperatures are a <i>steady state</i>; they are an
 * <i>equilibrium</i> only if no heat flows, that is if all held bodies of a connected part agree and
 * {@link HeatNetwork#entropyProduction} is zero.
 *
 * <p>Free bodies are taken out one by one: a star of conductances becomes the mesh that joins its ends, and the body's own
 * temperature a mean of theirs. Nothing is subtracted, so that conductances of any sizes, 1 beside 1e-30, lose no digit.
 * Cost: free bodies times n². Source: Grassmann, Taksar and Heyman, Operations Research 33, 1107 (1985).
 */
public final class SteadyFlow {

    private SteadyFlow() {
    }

    /**
     * Temperatures of all bodies in the steady state, in K, shape [n].
     *
     * @param network bodies and conductances; the heat capacities play no part
     * @param temperatures of the bodies that are held, in K; the other entries are not used, shape [n]
     * @param held which bodies are held, shape [n]; each connected part needs one
     */
    public static double[] temperatures(HeatNetwork network, double[] temperatures, boolean[] held) {
        double[][] g = Arrays.stream(network.conductances()).map(double[]::clone).toArray(double[][]::new);
        Require.sameLength("temperatures", temperatures.length, "bodies", g.length);
        Require.sameLength("held", held.length, "bodies", g.length);
        double[] steady = temperatures.clone();
        int[] free = IntStream.range(0, g.length).filter(i -> !held[i]).toArray();
        for (int i = 0; i < g.length; i++) {
            if (held[i]) {
                Require.positive("temperatures[" + i + "]", temperatures[i], "in kelvin");
            }
        }
        double[][] shares = new double[free.length][]; // of each free body's heat that goes to those left when it is taken out
        for (int k = 0; k < free.length; k++) {
            shares[k] = takenOut(g, free[k], held);
        }
        for (int k = free.length - 1; k >= 0; k--) {
            double mean = 0;
            for (int j = 0; j < g.length; j++) {
                mean += shares[k][j] == 0 ? 0 : shares[k][j] * steady[j]; // [steady]
            }
            steady[free[k]] = mean;
        }
        return steady;
    }

    /** Joins all neighbours of a body directly, gᵢⱼ += gᵢₖ gₖⱼ/Σⱼ gₖⱼ, and takes it out; returns gₖⱼ/Σⱼ gₖⱼ.           [star-mesh] */
    private static double[] takenOut(double[][] g, int body, boolean[] held) {
        double largest = 0;
        for (int j = 0; j < g.length; j++) {
            largest = Math.max(largest, j == body ? 0 : g[body][j]);
        }
        if (largest == 0) {
            throw new IllegalArgumentException("held (" + Arrays.toString(held)
                    + ") must include a body of each connected part; the others have no steady temperature");
        }
        double[] shares = new double[g.length];
        double sum = 0;
        for (int j = 0; j < g.length; j++) {
            shares[j] = j == body ? 0 : g[body][j] / largest;
            sum += shares[j];
        }
        for (int j = 0; j < g.length; j++) {
            shares[j] /= sum;
        }
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g.length; j++) {
                if (i != body && j != body && i != j) {
                    g[i][j] += Math.min(Double.MAX_VALUE - g[i][j], g[i][body] * shares[j]);
                }
            }
        }
        for (int j = 0; j < g.length; j++) {
            g[body][j] = 0;
            g[j][body] = 0;
        }
        return shares;
    }
}
