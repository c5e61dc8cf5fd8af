package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HarmonicLeapfrogTest {

    /** Reference hmc.gaussian_1d. */
    @Test
    void oneDimensionMeetsTheReference() {
        double[] steps = {0.5, 1, 1.5, 1.9};
        double[] errors = {0.0020771026611328125, 0, 0.3128528594970703, 3.7265959881797857};
        double[] acceptances = {0.9794910310241804, 1, 0.76023128736502, 0.4025110814308134};
        for (int i = 0; i < steps.length; i++) {
            HarmonicLeapfrog map = new HarmonicLeapfrog(steps[i], 3);
            assertEquals(errors[i], map.meanEnergyError(1), 1e-8 * 3.73);
            assertEquals(acceptances[i], map.acceptance(1), 1e-8);
            assertEquals(4 / Math.PI * Math.atan(1 / map.stretch()), map.acceptance(1), 1e-12);
        }
    }

    /** Reference hmc.gaussian_100d. */
    @Test
    void hundredDimensionsMeetTheReference() {
        assertEquals(0.012345437547400806, new HarmonicLeapfrog(0.25, 6).meanEnergyError(100), 1e-8);
        assertEquals(0.20771026611328125, new HarmonicLeapfrog(0.5, 3).meanEnergyError(100), 1e-8);
        assertEquals(0.9375343130218072, new HarmonicLeapfrog(0.25, 6).acceptance(100), 1e-7);
        assertEquals(0.7479242304367143, new HarmonicLeapfrog(0.5, 3).acceptance(100), 1e-7);
    }

    @Test
    void correlationAndShadowEnergyAreThoseOfThePath() {
        double step = 0.8;
        Trajectory path = Trajectory.leapfrog(q -> q.clone(), new double[] {1}, new double[] {0}, step, 5);
        HarmonicLeapfrog map = new HarmonicLeapfrog(step, 5);
        assertEquals(path.positions()[5][0], map.correlation(), 1e-12);
        for (int i = 0; i <= 5; i++) {
            assertEquals(map.shadowEnergy(1, 0), map.shadowEnergy(path.positions()[i][0], path.momenta()[i][0]), 1e-12);
        }
    }

    /** MALA's move is one leapfrog step: q' = q − (ε²/2) q + ε p with ε² / 2 its own step. */
    @Test
    void malaIsOneStep() {
        assertEquals(Math.acos(0.5), HarmonicLeapfrog.ofMala(0.5).angle(), 1e-12);
        assertEquals(1, HarmonicLeapfrog.ofMala(0.5).step(), 1e-12);
    }

    @Test
    void refusesStepsThatRunAway() {
        assertThrows(IllegalArgumentException.class, () -> new HarmonicLeapfrog(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new HarmonicLeapfrog(0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> HarmonicLeapfrog.ofMala(2));
    }
}
