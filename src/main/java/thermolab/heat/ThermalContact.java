package thermolab.heat;

import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * Two Einstein solids, A and B, that exchange energy and are isolated from all else.
 *
 * <pre>
 *   P(q_A) = Ω(N_A, q_A) Ω(N_B, q − q_A) / Ω(N_A + N_B, q)                                  [exchange]
 * </pre>
 *
 * Each microstate of the pair is equally probable, so a macrostate q_A is as probable as it is rich in microstates. The
 * law is the negative hypergeometric (beta-binomial) one: mean q N_A/N, variance q N_A N_B (N + q) / (N² (N + 1)), with
 * N = N_A + N_B.
 *
 * <p>Source: Schroeder, <i>An Introduction to Thermal Physics</i> (2000), sections 2.3 and 3.1.
 *
 * @param oscillatorsA N_A, at least 1
 * @param oscillatorsB N_B, at least 1
 * @param quanta q, the quanta that both share, at least 0
 */
public record ThermalContact(int oscillatorsA, int oscillatorsB, int quanta) {

    /**
     * What happens when solids with given energies touch. Energies and temperatures in quanta, entropies in nats.
     *
     * @param heatToA mean quanta that A gains on the way to equilibrium; negative when A was hotter
     * @param temperatureA temperature of A before contact
     * @param temperatureB temperature of B before contact
     * @param finalTemperature common temperature after contact
     * @param entropyBefore ln Ω_A + ln Ω_B at the start
     * @param entropyAfter ln Ω(N_A + N_B, q): all microstates that contact opens
     */
    public record HeatFlow(double heatToA, double temperatureA, double temperatureB, double finalTemperature,
            double entropyBefore, double entropyAfter) {

        /** Entropy produced by the contact; never negative. */
        public double entropyProduced() {
            return entropyAfter - entropyBefore;
        }
    }

    public ThermalContact {
        Require.atLeast("oscillatorsA", oscillatorsA, 1, "");
        Require.atLeast("oscillatorsB", oscillatorsB, 1, "");
        Require.atLeast("quanta", quanta, 0, "");
        if ((long) oscillatorsA + oscillatorsB > Integer.MAX_VALUE) {
            throw Require.broken("oscillators", oscillatorsA + " + " + oscillatorsB, "must fit an int", "");
        }
    }

    /** P(q_A) for q_A = 0 … q: an array of q + 1 probabilities that sum to one. */
    public double[] distribution() {
        double[] p = new double[quanta + 1];
        double logTotal = logMultiplicity();
        for (int inA = 0; inA <= quanta; inA++) {
            p[inA] = Math.exp(logMultiplicityWith(inA) - logTotal);                                        // [exchange]
        }
        return p;
    }

    /** ln of the number of microstates with q_A quanta in A: the entropy of that macrostate. */
    public double logMultiplicityWith(int quantaInA) {
        checkStart(quantaInA);
        return EinsteinSolid.logMultiplicity(oscillatorsA, quantaInA)
                + EinsteinSolid.logMultiplicity(oscillatorsB, quanta - quantaInA);
    }

    /** ln of the number of all microstates: ln Ω(N_A + N_B, q), by Vandermonde's identity. */
    public double logMultiplicity() {
        return EinsteinSolid.logMultiplicity(oscillatorsA + oscillatorsB, quanta);
    }

    /** The most probable q_A; the smaller one when two are equally probable. */
    public int mode() {
        int best = 0;
        for (int inA = 1; inA <= quanta; inA++) {
            // P(q_A) > P(q_A − 1) ⇔ (N_A + q_A − 1)(q − q_A + 1) > q_A (N_B + q − q_A): integers, so no rounding
            long up = ((long) oscillatorsA + inA - 1) * (quanta - inA + 1);
            long down = (long) inA * ((long) oscillatorsB + quanta - inA);
            if (up > down) {
                best = inA;
            }
        }
        return best;
    }

    /** Mean of q_A: each oscillator gets the same share. */
    public double mean() {
        return quanta * (double) oscillatorsA / oscillators();
    }

    /** Standard deviation of q_A, in quanta. */
    public double standardDeviation() {
        double n = oscillators();
        return Math.sqrt(quanta * (oscillatorsA / n) * (oscillatorsB / n) * (n + quanta) / (n + 1));
    }

    /** The balance of a contact that begins with {@code quantaInA} quanta in A and the rest in B. */
    public HeatFlow heatFlowFrom(int quantaInA) {
        checkStart(quantaInA);
        return new HeatFlow(
                mean() - quantaInA,
                EinsteinSolid.temperature(oscillatorsA, quantaInA),
                EinsteinSolid.temperature(oscillatorsB, quanta - quantaInA),
                EinsteinSolid.temperature(oscillatorsA + oscillatorsB, quanta),
                logMultiplicityWith(quantaInA),
                logMultiplicity());
    }

    /**
     * Random exchange of single quanta, and q_A after each sweep.
     *
     * <p>One attempt picks two oscillators and moves a quantum from the first to the second if the first has one. The
     * way back is as likely as the way there, so in the long run each microstate is visited equally often. (Picking a
     * random <i>quantum</i> instead would make the quanta distinguishable and the law binomial.) A sweep is N_A + N_B
     * attempts; neighbouring sweeps are correlated. Cost: some nanoseconds an attempt.
     *
     * @param startInA quanta in A at the start, dealt evenly to its oscillators; the rest is dealt to those of B
     * @return q_A after each of the sweeps
     * @throws CancellationException if the thread is interrupted
     */
    public int[] simulate(int startInA, int sweeps, RandomGenerator random) {
        checkStart(startInA);
        Require.atLeast("sweeps", sweeps, 1, "");
        int all = oscillatorsA + oscillatorsB;
        int[] level = new int[all];
        for (int k = 0; k < quanta; k++) {
            level[k < startInA ? k % oscillatorsA : oscillatorsA + (k - startInA) % oscillatorsB]++;
        }
        int[] inA = new int[sweeps];
        int now = startInA;
        for (int sweep = 0; sweep < sweeps; sweep++) {
            if (Thread.interrupted()) {
                throw new CancellationException("stopped after sweep " + sweep + " of " + sweeps);
            }
            for (int attempt = 0; attempt < all; attempt++) {
                int from = random.nextInt(all);
                int to = random.nextInt(all);
                if (level[from] > 0) {
                    level[from]--;
                    level[to]++;
                    now += (to < oscillatorsA ? 1 : 0) - (from < oscillatorsA ? 1 : 0);
                }
            }
            inA[sweep] = now;
        }
        return inA;
    }

    private double oscillators() {
        return (double) oscillatorsA + oscillatorsB;
    }

    private void checkStart(int quantaInA) {
        if (quantaInA < 0 || quantaInA > quanta) {
            throw Require.broken("quantaInA", quantaInA, "must be between 0 and " + quanta, "");
        }
    }
}
