package thermolab.quantum;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.hipparchus.complex.Complex;
import thermolab.num.Require;

/**
 * What is found when one looks: state i with probability |ψ_i|², or ρ_ii.
 *
 * <p>An amplitude has a phase and a probability has none, so amplitudes that differ give the same draws; and |ψ_i|² of a ground
 * state are not Boltzmann's weights at any temperature, unless they have been made so. Source: Born (1926).
 */
public final class BornRule {

    private static final int MOST_STATES = 1 << 20;

    private BornRule() {
    }

    /** |ψ_i|²/Σ|ψ|² of real amplitudes, of whatever length. */
    public static double[] probabilities(double[] amplitudes) {
        Complex[] complex = new Complex[amplitudes.length];
        Arrays.setAll(complex, i -> new Complex(amplitudes[i]));
        return probabilities(complex);
    }

    /** |ψ_i|²/Σ|ψ|²; amplitudes may be as large or small as doubles are. */
    public static double[] probabilities(Complex[] amplitudes) {
        Require.atLeast("number of amplitudes", amplitudes.length, 1, "");
        double largest = 0;
        for (int i = 0; i < amplitudes.length; i++) {
            Require.finite("amplitudes[" + i + "]", new double[] {amplitudes[i].getReal(), amplitudes[i].getImaginary()}, "");
            largest = Math.max(largest, Math.max(Math.abs(amplitudes[i].getReal()), Math.abs(amplitudes[i].getImaginary())));
        }
        if (largest == 0) {
            throw Require.broken("amplitudes", "all zero", "must have a length", "one of them must differ from zero");
        }
        double[] p = new double[amplitudes.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double re = amplitudes[i].getReal() / largest;
            double im = amplitudes[i].getImaginary() / largest;
            sum += p[i] = re * re + im * im;
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    /**
     * How often each state is found in independent looks at as many copies.
     *
     * @param probabilities of sum one, at most a million
     * @param looks at least 1
     * @return one count for each state; their sum is the number of looks
     */
    public static int[] counts(double[] probabilities, int looks, RandomGenerator random) {
        Require.distribution("probabilities", probabilities);
        Require.atLeast("looks", looks, 1, "");
        if (probabilities.length > MOST_STATES) {
            throw Require.broken("number of probabilities", probabilities.length, "must be at most " + MOST_STATES, "");
        }
        double[] upTo = new double[probabilities.length];
        double sum = 0;
        int last = 0;
        for (int i = 0; i < upTo.length; i++) {
            upTo[i] = sum += probabilities[i];
            last = probabilities[i] > 0 ? i : last;
        }
        int[] counts = new int[upTo.length];
        for (int k = 0; k < looks; k++) {
            int place = Arrays.binarySearch(upTo, random.nextDouble() * sum);
            place = place < 0 ? -place - 1 : place + 1;
            while (place < last && probabilities[place] == 0) {
                place++;
            }
            counts[Math.min(place, last)]++;
        }
        return counts;
    }

    /** As above, for a state that is looked at in its basis. */
    public static int[] counts(DensityMatrix state, int looks, RandomGenerator random) {
        double[] p = state.probabilities();
        double sum = Arrays.stream(p).sum();
        Arrays.setAll(p, i -> p[i] / sum);
        return counts(p, looks, random);
    }
}
