package chapter09;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Withholds;

/**
 * Replica exchange in one dimension, and how often neighbours on the ladder of temperatures exchange.
 *
 * <pre>
 *   one iteration: each replica makes a Metropolis step x + step·√T ξ at its own T;
 *   then the pairs (0, 1), (2, 3), … exchange in even iterations, (1, 2), (3, 4), … in odd ones, each with probability
 *   min(1, exp((1/T_i − 1/T_j)(E_i − E_j)))
 * </pre>
 *
 * <p>The mean acceptance in a harmonic bowl, ½ |x|² in d dimensions, is an average over the energies of two independent
 * replicas, each in equilibrium at its own temperature. For d = 2 it is 2/(1 + r). Hipparchus has the special functions
 * that the general case needs ({@code org.hipparchus.special}).
 */
@Withholds("sample.ReplicaExchange")
public interface ParallelTempering {

    /**
     * What a run wrote down.
     *
     * @param positions x at each temperature after each iteration, shape [rungs][iterations]
     * @param swapRates share of the tries that exchanged, between rung i and i + 1, shape [rungs − 1]
     */
    record Tempered(double[][] positions, double[] swapRates) {
    }

    /**
     * The mean acceptance of an exchange in a harmonic bowl in equilibrium.
     *
     * @param d dimensions, at least 1
     * @param r one temperature over the other, positive; r and 1/r are the same pair
     */
    double swapAcceptance(int d, double r);

    /**
     * Runs replicas on a ladder. States move between the rungs, temperatures stay.
     *
     * @param energy E(x)
     * @param ladder temperatures from cold to hot, positive, at least two
     * @param start where all replicas start
     * @param step of the walk at T = 1; it is wider by √T on a hotter rung
     * @param iterations at least 2
     * @param seed equal seeds give equal results, by {@code RandomStream.of(seed)}
     */
    Tempered temper(DoubleUnaryOperator energy, double[] ladder, double start, double step, int iterations, long seed);
}
