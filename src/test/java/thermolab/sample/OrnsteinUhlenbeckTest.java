package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OrnsteinUhlenbeckTest {

    private static final double RELATIVE = 1e-9; // of the largest entry, as the reference asks

    /** Reference langevin.ou_moments: k = 2, T = 0.5, from x₀ = 3. */
    @Test
    void momentsAndDivergenceMeetTheReference() {
        OrnsteinUhlenbeck bowl = new OrnsteinUhlenbeck(2, 0.5);
        double[] times = {0.1, 0.5, 2};
        double[] means = {2.4561922592339456, 1.103638323514327, 0.054946916666202536};
        double[] variances = {0.08241998849109017, 0.21616617919084682, 0.24991613434302437};
        double[] divergences = {12.28541727141815, 2.4410741855751517, 0.006038355442332393};
        for (int i = 0; i < times.length; i++) {
            assertEquals(means[i], bowl.mean(3, times[i]), RELATIVE);
            assertEquals(variances[i], bowl.variance(times[i]), RELATIVE);
            assertEquals(divergences[i], bowl.relativeEntropy(3, times[i]), RELATIVE);
        }
    }

    /** F = U − TH, with H = ½ ln(2πe variance), lies T KL above equilibrium. */
    @Test
    void divergenceIsExcessFreeEnergy() {
        OrnsteinUhlenbeck bowl = new OrnsteinUhlenbeck(1.7, 0.6);
        for (double time : new double[] {0.05, 0.4, 3}) {
            double excess = bowl.meanEnergy(-1.2, time) - 0.3 // equipartition: T/2
                    - 0.6 * 0.5 * Math.log(bowl.variance(time) * 1.7 / 0.6);
            assertEquals(0.6 * bowl.relativeEntropy(-1.2, time), excess, 1e-12);
        }
    }

    @Test
    void divergenceFallsAtAllTimes() {
        OrnsteinUhlenbeck bowl = new OrnsteinUhlenbeck(1, 1);
        for (double time = 0.1; time < 5; time += 0.1) {
            assertTrue(bowl.relativeEntropy(0, time + 0.1) < bowl.relativeEntropy(0, time));
        }
    }

    @Test
    void refusesFrozenBowls() {
        assertThrows(IllegalArgumentException.class, () -> new OrnsteinUhlenbeck(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new OrnsteinUhlenbeck(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> new OrnsteinUhlenbeck(1, 1).relativeEntropy(0, 0));
    }
}
