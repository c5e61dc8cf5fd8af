package thermolab.energy;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.buffer.DataType;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * A restricted Boltzmann machine summed over each state s of its smaller layer, the other layer u summed by hand: ln Z, and independent
 * exact draws, for a machine of 784 × 20 units in about a second.
 *
 * <pre>
 *   p(s) = exp(c·s) Π_i (1 + exp(x_i(s))) / Z,   x_i(s) = d_i + (Ws)_i                            [p]
 * </pre>
 *
 * <p>The units of s are split into a slow and a fast part, so that exp(x_i) is a product of two tabled numbers and the inner loop has
 * no exponential: one multiplication and one addition for each i and s. Products are renormalised every eight factors; a unit u whose
 * gain could exceed 75 is added in logarithms instead, so no weight is too large. Cost: 2^n × units of the other layer;
 * memory: 2^n numbers. Source: Salakhutdinov and Murray, ICML 2008, section 4.
 */
public final class SmallLayer {

    /** Units that the smaller layer may have. */
    public static final int MOST_UNITS = 22;

    private static final int FAST_UNITS = 7;
    private static final int GROUP = 8;
    private static final double LOG_2 = Math.log(2);
    private static final double LARGE = 75;           // e^75 to the eighth power is a double

    private final double[][] weights;                 // [units of u][units of s]
    private final double[] other;                     // d
    private final double[] own;                       // c
    private final boolean visibleIsSmall;
    private final double[] logP;                      // of each state; bit j of the index is unit j
    private final double logZ;

    private SmallLayer(Rbm rbm) {
        visibleIsSmall = rbm.visibleUnits() <= rbm.hiddenUnits();
        double[][] w = rbm.weights().castTo(DataType.DOUBLE).toDoubleMatrix();
        double[] a = rbm.visibleBias().castTo(DataType.DOUBLE).toDoubleVector();
        double[] b = rbm.hiddenBias().castTo(DataType.DOUBLE).toDoubleVector();
        weights = visibleIsSmall ? transposed(w) : w;
        other = visibleIsSmall ? b : a;
        own = visibleIsSmall ? a : b;
        if (own.length > MOST_UNITS) {
            throw Require.broken("units of the smaller layer", own.length, "must be at most " + MOST_UNITS,
                    "a layer this large is annealed, not enumerated");
        }
        logP = unnormalised();
        logZ = LogSumExp.of(logP);
        for (int s = 0; s < logP.length; s++) {
            logP[s] -= logZ;
        }
    }

    /** Sums a machine whose smaller layer has at most 22 units. */
    public static SmallLayer of(Rbm rbm) {
        return new SmallLayer(rbm);
    }

    /** ln Z, in nats. */
    public double logZ() {
        return logZ;
    }

    /** Independent draws of the visible layer from the machine's own distribution, zeros and ones, shape [count][V]. */
    public double[][] drawVisible(int count, RandomGenerator random) {
        Require.atLeast("count", count, 1, "");
        double[] cumulative = new double[logP.length];
        double sum = 0;
        for (int s = 0; s < cumulative.length; s++) {
            sum += Math.exp(logP[s]);
            cumulative[s] = sum;
        }
        double[][] drawn = new double[count][];
        for (int k = 0; k < count; k++) {
            int place = Arrays.binarySearch(cumulative, random.nextDouble() * sum);
            int state = Math.min(place < 0 ? -place - 1 : place + 1, cumulative.length - 1);
            drawn[k] = visibleIsSmall ? bits(state) : otherLayer(state, random);
        }
        return drawn;
    }

    private double[] bits(int state) {
        double[] units = new double[own.length];
        for (int j = 0; j < units.length; j++) {
            units[j] = state >> j & 1;
        }
        return units;
    }

    private double[] otherLayer(int state, RandomGenerator random) {
        double[] u = new double[other.length];
        for (int i = 0; i < u.length; i++) {
            u[i] = random.nextDouble() < 1 / (1 + Math.exp(-(other[i] + part(weights[i], state, 0)))) ? 1 : 0;
        }
        return u;
    }

    /** c·s + Σ_i ln(1 + exp(x_i(s))) of each state.  [p] */
    private double[] unnormalised() {
        int fast = 1 << Math.min(FAST_UNITS, own.length);
        int fastUnits = Integer.numberOfTrailingZeros(fast);
        double[][] factors = new double[other.length][];          // exp of what the fast units add to x_i; null for a large unit
        for (int i = 0; i < factors.length; i++) {
            if (reach(i) <= LARGE) {
                factors[i] = new double[fast];
                for (int s = 0; s < fast; s++) {
                    factors[i][s] = Math.exp(part(weights[i], s, 0));
                }
            }
        }
        double[] all = new double[1 << own.length];
        double[] product = new double[fast];
        double[] sum = new double[fast];
        for (int slow = 0; slow < all.length >> fastUnits && !Thread.currentThread().isInterrupted(); slow++) {
            Arrays.fill(product, 1);
            Arrays.fill(sum, 0);
            for (int i = 0; i < factors.length; i++) {
                double gain = other[i] + part(weights[i], slow, fastUnits);
                if (factors[i] == null) {
                    addLarge(gain, weights[i], sum);
                } else {
                    multiply(Math.exp(gain), factors[i], product);
                }
                if (i % GROUP == GROUP - 1) {
                    renormalise(product, sum);
                }
            }
            for (int s = 0; s < fast; s++) {
                int state = slow << fastUnits | s;
                all[state] = sum[s] + Math.log(product[s]) + part(own, state, 0);
            }
        }
        return all;
    }

    private static void multiply(double slow, double[] fast, double[] product) {
        for (int s = 0; s < product.length; s++) {
            product[s] *= 1 + slow * fast[s];
        }
    }

    private static void addLarge(double gain, double[] row, double[] sum) {
        for (int s = 0; s < sum.length; s++) {
            double x = gain + part(row, s, 0);
            sum[s] += Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
        }
    }

    /** Moves the power of two out of each product into the sum of logarithms. */
    private static void renormalise(double[] product, double[] sum) {
        for (int s = 0; s < product.length; s++) {
            long bits = Double.doubleToRawLongBits(product[s]);
            sum[s] += ((bits >>> 52) - 1023) * LOG_2;
            product[s] = Double.longBitsToDouble(bits & 0xfffffffffffffL | 0x3ff0000000000000L);
        }
    }

    /** Σ of the weights whose unit is on; bit j of the state is unit j + first. */
    private static double part(double[] row, int state, int first) {
        double sum = 0;
        for (int j = first; state != 0; j++, state >>>= 1) {
            if ((state & 1) == 1) {
                sum += row[j];
            }
        }
        return sum;
    }

    /** The largest |x_i| that any state could give. */
    private double reach(int i) {
        double reach = Math.abs(other[i]);
        for (double w : weights[i]) {
            reach += Math.abs(w);
        }
        return reach;
    }

    private static double[][] transposed(double[][] w) {
        double[][] t = new double[w[0].length][w.length];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < w[0].length; j++) {
                t[j][i] = w[i][j];
            }
        }
        return t;
    }
}
