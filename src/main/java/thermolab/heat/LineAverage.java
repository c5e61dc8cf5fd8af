package thermolab.heat;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import thermolab.num.Require;

/**
 * The Boltzmann average of a potential over the whole line, wherever its wells are.
 *
 * <p>A scan looks at 40 000 places on each side, evenly in the logarithm from 1e-9 to 1e6, and each hollow between three of them
 * is followed down to its bottom by golden section. Panels between these places and bottoms are halved until the potential
 * varies by less than 2 T within one, which ten Gauss–Legendre nodes then integrate to rounding; panels that lie 45 T above the
 * lowest bottom count for nothing. A well that is narrower than the places are apart (a thousandth of |x|) is found if its
 * slopes reach one of them; a needle in a flat is not.
 *
 * <p>Cost: some 10⁵ values of the potential. Source: Press et al., <i>Numerical Recipes</i>, 3rd ed. (2007), sections 4.6, 10.2.
 */
final class LineAverage {

    private static final int PLACES = 40_000;            // on each side
    private static final double NEAREST = 1e-9;
    private static final double FURTHEST = 1e6;
    private static final double NEGLIGIBLE = 45;         // e^{−45} < 1e-19 of the greatest weight
    private static final double VARIES = 2;              // T within a panel
    private static final int MOST_HALVINGS = 1100;
    private static final GaussIntegrator NODES = new GaussIntegratorFactory().legendre(10);

    private final DoubleUnaryOperator potential;
    private final double temperature;
    private final double lowest;
    private double weight;           // ∫ e^{−(U − lowest)/T} dx
    private double energy;           // ∫ (U − lowest) e^{−(U − lowest)/T} dx

    LineAverage(DoubleUnaryOperator potential, double temperature) {
        this.potential = potential;
        this.temperature = temperature;
        double[] x = places();
        double[] u = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            u[i] = at(x[i]);
        }
        double[] bottoms = new double[x.length];         // of the hollow around a place; elsewhere the place itself
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            boolean hollow = i > 0 && i < x.length - 1 && u[i] <= u[i - 1] && u[i] <= u[i + 1] && u[i] < Math.max(u[i - 1], u[i + 1]);
            bottoms[i] = hollow ? bottom(x[i - 1], x[i], x[i + 1]) : x[i];
            least = Math.min(least, at(bottoms[i]));
        }
        lowest = least;
        if (!(Math.min(u[0], u[u.length - 1]) - lowest > NEGLIGIBLE * temperature)) {
            throw Require.broken("potential", "given function", "must rise by 45 T or more on both sides within |x| = 1e6",
                    "an unconfined particle has no equilibrium");
        }
        for (int i = 1; i < x.length; i++) {
            double from = Math.max(x[i - 1], bottoms[i - 1]);
            double to = Math.min(x[i], bottoms[i]);
            if (x[i - 1] < from) {
                integrate(x[i - 1], from, 0);
            }
            integrate(from, to, 0);
            if (to < x[i]) {
                integrate(to, x[i], 0);
            }
        }
    }

    double meanPotential() {
        return lowest + energy / weight;
    }

    private static double[] places() {
        double[] x = new double[2 * PLACES + 1];
        double ratio = Math.log(FURTHEST / NEAREST) / (PLACES - 1);
        for (int i = 1; i <= PLACES; i++) {
            x[PLACES + i] = NEAREST * Math.exp(ratio * (i - 1));
            x[PLACES - i] = -x[PLACES + i];
        }
        return x;
    }

    /** Golden section between two places around a lower one. */
    private double bottom(double left, double middle, double right) {
        double ratio = (Math.sqrt(5) - 1) / 2;
        double low = left;
        double high = right;
        double best = middle;
        double least = at(middle);
        while (high - low > 1e-15 * Math.max(Math.abs(low), Math.abs(high)) + Double.MIN_NORMAL) {
            double one = high - ratio * (high - low);
            double two = low + ratio * (high - low);
            if (!(low < one && one < two && two < high)) {
                break;
            }
            double atOne = at(one);
            double atTwo = at(two);
            if (Math.min(atOne, atTwo) < least) {
                best = atOne < atTwo ? one : two;
                least = Math.min(atOne, atTwo);
            }
            if (atOne < atTwo) {
                high = two;
            } else {
                low = one;
            }
        }
        return best;
    }

    private void integrate(double from, double to, int halvings) {
        double middle = 0.5 * (from + to);
        double atFrom = at(from);
        double atTo = at(to);
        double atMiddle = at(middle);
        double low = Math.min(atMiddle, Math.min(atFrom, atTo));
        double high = Math.max(atMiddle, Math.max(atFrom, atTo));
        if (!(from < middle && middle < to) || low - lowest > NEGLIGIBLE * temperature) {
            return;
        }
        if (high - low > VARIES * temperature && halvings < MOST_HALVINGS) {
            integrate(from, middle, halvings + 1);
            integrate(middle, to, halvings + 1);
            return;
        }
        double half = 0.5 * (to - from);
        for (int i = 0; i < NODES.getNumberOfPoints(); i++) {
            double above = at(middle + half * NODES.getPoint(i)) - lowest;
            double share = half * NODES.getWeight(i) * Math.exp(-above / temperature);
            weight += share;
            energy += share == 0 ? 0 : share * above;
        }
    }

    private double at(double x) {
        double value = potential.applyAsDouble(x);
        if (Double.isNaN(value) || value == Double.NEGATIVE_INFINITY) {
            throw Require.broken("potential at x = " + x, value, "must be finite or +Infinity", "");
        }
        return value;
    }
}
