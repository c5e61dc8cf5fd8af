package chapter06;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

/** Held to a count of all states of a small magnet, to expansions at both ends, and to the published size dependence. */
@ExerciseTest(contract = KaufmanLogZ.class, number = 3, title = "Kaufman's exact partition function", points = 4, hints = {
    "Get $\\gamma_l$ with $\\operatorname{arcosh} c = \\ln(c + \\sqrt{c^2 - 1})$ for $l \\ge 1$, and $\\gamma_0$ from its "
            + "own formula, because its sign matters. Try $L = 3$ first with plain products.",
    "$\\ln 2\\cosh x = |x| + \\ln(1 + e^{-2|x|})$ and $\\ln 2|\\sinh x| = |x| + \\ln(1 - e^{-2|x|})$ never overflow. Add "
            + "them up for each of the four products.",
    "Join the four products with the largest logarithm taken out. The last product has the sign of $\\gamma_0$: above "
            + "the critical temperature it is subtracted."})
public class KaufmanLogZTest {

    private static final double DIGITS = 1e-7; // relative, as the contract promises
    private static final double CRITICAL = Math.log(1 + Math.sqrt(2)) / 2;

    /** How many of the 65 536 states of the 4 × 4 torus have the energies −32, −28, …, 32. */
    private static final int[] STATES = {2, 0, 32, 64, 424, 1728, 6688, 13568, 20524, 13568, 6688, 1728, 424, 64, 32, 0, 2};

    @Checks(points = 1, idea = "The sum over all states of the 4 × 4 torus is the same number: four products, halved, with "
            + "their prefactor")
    void fourByFourIsCounted(KaufmanLogZ answer) {
        for (double k : new double[] {1 / 1.5, CRITICAL, 0.45}) {
            assertClose(counted(k), answer.kaufmanLogZ(4, k));
        }
    }

    @Checks(points = 1, idea = "Above the critical temperature γ_0 is negative, and so is the last product")
    void signOfGammaZero(KaufmanLogZ answer) {
        for (double k : new double[] {1.0 / 3, 0.2, 0.05}) {
            assertClose(counted(k), answer.kaufmanLogZ(4, k));
        }
        double t = Math.tanh(0.01); // the expansion at high temperature: loops of four and of six bonds
        double hot = 256 * (Math.log(2) + 2 * Math.log(Math.cosh(0.01)) + t * t * t * t + 2 * Math.pow(t, 6));
        assertClose(hot, answer.kaufmanLogZ(16, 0.01));
    }

    @Checks(points = 1, idea = "Z is too large for a double: add logarithms, and take the largest out before you join them")
    void noOverflow(KaufmanLogZ answer) {
        assertClose(2 * 64 * 64 * 4.0 + Math.log(2), answer.kaufmanLogZ(64, 4)); // two ground states and nothing else
        double flip = 1024 * Math.exp(-16); // one spin turned over: four broken bonds of 2K each
        assertClose(2 * 1024 * 2.0 + Math.log(2) + flip, answer.kaufmanLogZ(32, 2));
    }

    @Checks(points = 1, idea = "At the critical point γ_0 is zero; larger magnets approach Onsager's value from above, as ln Z = "
            + "f L² + 0.6399")
    void criticalPoint(KaufmanLogZ answer) {
        // L² (ln 2)/2 + 2 G/π L² with Catalan's G; the constant ln(2^(1/4) + 2^(-1/2)) is of Ferdinand and Fisher (1969)
        double catalan = 0.915965594177219;
        double perSpin = Math.log(2) / 2 + 2 * catalan / Math.PI;
        double constant = Math.log(Math.pow(2, 0.25) + Math.pow(2, -0.5));
        assertEquals(constant, answer.kaufmanLogZ(64, CRITICAL) - 64 * 64 * perSpin, 1e-3);
        assertClose(256 * 0.9321963149809878, answer.kaufmanLogZ(16, CRITICAL)); // in 60 digits
    }

    private static double counted(double k) {
        double sum = 0;
        for (int i = 0; i < STATES.length; i++) {
            sum += STATES[i] * Math.exp(-k * 4 * i);
        }
        return 32 * k + Math.log(sum);
    }

    private static void assertClose(double expected, double found) {
        assertEquals(expected, found, DIGITS * expected);
    }
}
