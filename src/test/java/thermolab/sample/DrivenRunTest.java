package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Controlled;
import thermolab.energy.Gaussian;
import thermolab.energy.Gradient;
import thermolab.meter.Works;
import thermolab.num.Tensors;

class DrivenRunTest {

    private static final Controlled<Gaussian> STIFFENED = k -> Gaussian.of(new double[] {0}, new double[][] {{k}});

    private static DrivenRun<Gradient, Chains> stiffening(double... stiffness) {
        return DrivenRun.of(new Mala(0.2), STIFFENED).at(1).protocol(stiffness);
    }

    private static INDArray equilibrium(int chains, double stiffness, long seed) {
        return Starts.gaussian(chains, 1, 1 / Math.sqrt(stiffness), seed);
    }

    @Test
    void firstLawHoldsToRounding() {
        Drive drive = stiffening(1, 2, 2, 5).stepsEach(3).from(equilibrium(50, 1, 1), 2).go();
        assertEquals(0, drive.firstLawError(), 1e-12);
        assertEquals(50, drive.chains());
    }

    @Test
    void oneSuddenStepIsWorkAlone() {
        INDArray start = Tensors.of(new double[] {1, -2}, 2, 1);
        Drive drive = stiffening(1, 4).from(start, 3).go();
        assertArrayEquals(new double[] {1.5, 6}, drive.workOn(), 1e-12);
    }

    @Test
    void jarzynskiAndBarMeetTheExactDifference() {
        double exact = Math.log(4) / 2;                                 // ½ ln(k₁/k₀)
        DrivenRun<Gradient, Chains> run = stiffening(1, 1.5, 2.2, 3, 4);
        Drive there = run.from(equilibrium(4000, 1, 4), 5).go();
        Drive back = run.reversed().from(equilibrium(4000, 4, 6), 7).go();
        Works works = Works.of(there.workOn(), back.workOn(), 1);
        assertTrue(works.jarzynski().sigmasFrom(exact) < 4, works.jarzynski().toString());
        assertTrue(works.turned().jarzynski().sigmasFrom(-exact) < 4, works.turned().jarzynski().toString());
        assertTrue(works.bar().sigmasFrom(exact) < 4, works.bar().toString());
        assertTrue(works.mean().value() - exact > 4 * works.mean().standardError(), "a drive in four steps dissipates");
    }

    @Test
    void straightWayBetweenEnergiesBeginsAndEndsAtThem() {
        Gaussian wide = Gaussian.of(new double[] {0}, new double[][] {{1}});
        Gaussian narrow = Gaussian.of(new double[] {1}, new double[][] {{9}});
        Controlled<Gradient> way = Controlled.between(wide, narrow);
        INDArray states = Tensors.of(new double[] {0.5, 2}, 2, 1);
        assertEquals(wide.of(states), way.at(0).of(states));
        assertEquals(narrow.gradient(states), way.at(1).gradient(states));
        assertEquals(0.75 * 0.125 + 0.25 * 9 * 0.125, way.at(0.25).of(states).getDouble(0), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> way.at(1.5));
    }

    @Test
    void refusesWhatIsNoProtocol() {
        assertThrows(IllegalArgumentException.class, () -> stiffening(1));
        assertThrows(IllegalArgumentException.class, () -> stiffening(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> stiffening(1, 2).at(0));
        assertThrows(IllegalStateException.class, () -> stiffening(1, 2).go());
        assertThrows(IllegalStateException.class, () -> DrivenRun.of(new Mala(0.2), STIFFENED).go());
    }
}
