package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import thermolab.info.Divergence;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class UncertaintyTest {

    private static final double ROUNDING = 1e-14;

    @Test
    void confidentMembersThatDisagreeAreAllEpistemic() {
        Uncertainty doubt = Uncertainty.decompose(new double[][] {{1, 0}, {0, 1}});
        assertEquals(Math.log(2), doubt.total(), ROUNDING);
        assertEquals(0, doubt.aleatoric(), 0);
        assertEquals(Math.log(2), doubt.epistemic(), ROUNDING);
    }

    @Test
    void unsureMembersThatAgreeAreAllAleatoric() {
        Uncertainty noise = Uncertainty.decompose(new double[][] {{0.5, 0.5}, {0.5, 0.5}, {0.5, 0.5}});
        assertEquals(Math.log(2), noise.aleatoric(), ROUNDING);
        assertEquals(0, noise.epistemic(), ROUNDING);
    }

    @Property
    void epistemicIsTheMeanDivergenceFromTheMean(@ForAll @DoubleRange(min = 0, max = 1) double p,
            @ForAll @DoubleRange(min = 0, max = 1) double q) {
        double[][] members = {{p, 1 - p}, {q, 1 - q}};
        double[] mean = Uncertainty.mean(members);
        double expected = (Divergence.kl(members[0], mean) + Divergence.kl(members[1], mean)) / 2;
        Uncertainty parts = Uncertainty.decompose(members);
        assertEquals(expected, parts.epistemic(), 1e-12);
        assertEquals(parts.total(), parts.aleatoric() + parts.epistemic(), 1e-12);
        assertTrue(parts.epistemic() <= Math.log(2) + ROUNDING);
    }

    @Test
    void enumeratedMasksAgreeWithTheLinearClosedForm() {
        double[] weights = {0.7, -1.2, 0.4, 2};
        double[] activations = {1, 0.5, -0.3, 0.1};
        McDropout.Moments closed = McDropout.ofLinearReadout(weights, activations, 1e6, 0.8);
        McDropout.Moments summed = McDropout.enumerate(m -> readout(weights, activations, m) + 1e6, 4, 0.8);
        assertEquals(closed.mean(), summed.mean(), 1e-9); // ulp of 1e6
        assertEquals(closed.variance(), summed.variance(), 1e-9);
    }

    @Test
    void sampledMasksAgreeWithEnumeration() {
        double[] weights = {0.7, -1.2, 0.4};
        double[] activations = {1, 0.5, -0.3};
        McDropout.Moments exact = McDropout.enumerate(m -> Math.tanh(readout(weights, activations, m)), 3, 0.5);
        Estimate sampled = McDropout.sample(m -> Math.tanh(readout(weights, activations, m)), 3, 0.5, 20_000,
                RandomStream.of(4));
        assertTrue(sampled.sigmasFrom(exact.mean()) < 4, sampled.toString());
        assertEquals(exact.variance(), 20_000 * sampled.standardError() * sampled.standardError(), 0.05 * exact.variance());
    }

    @Test
    void keepingEveryUnitLeavesNoSpread() {
        McDropout.Moments sure = McDropout.enumerate(m -> m[0] + m[1], 2, 1);
        assertEquals(2, sure.mean(), 0);
        assertEquals(0, sure.variance(), 0);
        assertThrows(IllegalArgumentException.class, () -> McDropout.enumerate(m -> 0, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> McDropout.enumerate(m -> 0, 21, 0.5));
    }

    @Property
    void energyScoreMovesWithAShiftAndProbabilitiesDoNot(@ForAll @DoubleRange(min = -1e3, max = 1e3) double shift,
            @ForAll @DoubleRange(min = 0.1, max = 10) double temperature) {
        double[] logits = {2, -1, 0.5};
        double[] shifted = {2 + shift, -1 + shift, 0.5 + shift};
        double tolerance = 1e-12 * (1 + Math.abs(shift));
        assertEquals(EnergyScore.of(logits, temperature) - shift, EnergyScore.of(shifted, temperature), tolerance);
        assertTrue(EnergyScore.of(logits, temperature) <= -2);
        assertTrue(EnergyScore.of(logits, temperature) >= -2 - temperature * Math.log(3));
    }

    @Test
    void detectionCountsPairs() {
        assertEquals(1, EnergyScore.detection(new double[] {-3, -2}, new double[] {-1, 0}));
        assertEquals(0.5, EnergyScore.detection(new double[] {1, 1}, new double[] {1}));
        assertEquals(0.75, EnergyScore.detection(new double[] {0, 2}, new double[] {1, 3}));
    }

    private static double readout(double[] weights, double[] activations, double[] mask) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * activations[i] * mask[i];
        }
        return sum;
    }
}
