package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import thermolab.energy.Graph;
import thermolab.energy.Hopfield;
import thermolab.energy.Ising;
import thermolab.energy.Potts;
import thermolab.energy.Sites;
import thermolab.num.LogSumExp;

class TransitionMatrixTest {

    private static final double[] ENERGIES = {0, 1, 2};

    /** Course reference mc.metropolis_3state, linear algebra, absolute 1e-9. */
    @Test
    void threeStates() {
        TransitionMatrix metropolis = TransitionMatrix.metropolis(ENERGIES, 1, TransitionMatrix.anyOther(3));
        double[][] expected = {{0.7483926377959724, 0.18393972058572117, 0.06766764161830635},
            {0.5, 0.31606027941427883, 0.18393972058572117}, {0.5, 0.5, 0}};
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(expected[i], metropolis.rows()[i], 1e-9);
        }
        assertArrayEquals(new double[] {1, 0.24839263779597237, -0.18393972058572117}, metropolis.eigenvalues(), 1e-9);
        TransitionMatrix glauber = TransitionMatrix.glauber(ENERGIES, 1, TransitionMatrix.anyOther(3));
        assertArrayEquals(new double[] {1, 0.425060558385905, 0.07493944161409524}, glauber.eigenvalues(), 1e-9);
        double[] p = {0.6652409557748218, 0.24472847105479764, 0.09003057317038046};
        assertTrue(metropolis.detailedBalanceResidual(p) < 1e-15);
        assertTrue(glauber.detailedBalanceResidual(p) < 1e-15);
    }

    @Property(tries = 200)
    void metropolisBalancesAnyEnergies(@ForAll @Size(min = 2, max = 8) List<@DoubleRange(min = -5, max = 5) Double> values,
            @ForAll @DoubleRange(min = 0.1, max = 10) double temperature) {
        double[] energies = values.stream().mapToDouble(x -> x).toArray();
        double[] logits = values.stream().mapToDouble(x -> -x / temperature).toArray();
        double[] p = LogSumExp.softmax(logits);
        for (double[][] proposal : new double[][][] {TransitionMatrix.anyOther(energies.length),
                TransitionMatrix.leftOrRight(energies.length)}) {
            assertTrue(TransitionMatrix.metropolis(energies, temperature, proposal).detailedBalanceResidual(p) < 1e-15);
            assertTrue(TransitionMatrix.glauber(energies, temperature, proposal).balanceResidual(p) < 1e-14);
        }
    }

    @Test
    void siteSamplersKeepEnumeratedSystemsExactly() {
        List<Sites> systems = List.of(Ising.of(Graph.lattice(2, 3), new double[] {0.1, 0.2, 0, -0.3, 0.4, 0.5}),
                new Potts(3, Graph.lattice(4)), Hopfield.of(new double[][] {{1, -1, 1, 1, -1}}));
        for (Sites system : systems) {
            double[] p = system.enumerate(1.3).probabilities();
            for (SiteSampler rule : List.of(new Metropolis(), new HeatBath())) {
                assertTrue(TransitionMatrix.ofUnit(rule, system, 1.3, 1).detailedBalanceResidual(p) < 1e-15);
                assertTrue(TransitionMatrix.ofSweep(rule, system, 1.3).balanceResidual(p) < 1e-14);
                assertTrue(TransitionMatrix.ofSweep(rule, system, 1.3).detailedBalanceResidual(p) > 1e-4, "a sweep in turn");
            }
            for (SiteSampler rule : List.of(new Metropolis(SiteSampler.Order.AT_RANDOM),
                    new HeatBath(SiteSampler.Order.AT_RANDOM))) {
                assertTrue(TransitionMatrix.ofSweep(rule, system, 1.3).detailedBalanceResidual(p) < 1e-15);
            }
        }
    }

    @Test
    void quenchBreaksBalance() {
        Sites system = Ising.square(2);
        assertTrue(TransitionMatrix.ofSweep(new Quench(), system,
                4).balanceResidual(system.enumerate(4).probabilities()) > 0.01);
    }

    @Test
    void rulesHaveLimitsAtZeroTemperature() {
        double[] next = new double[3];
        new HeatBath().probabilities(new double[] {1, 0, 0}, 0, 0, next);
        assertArrayEquals(new double[] {0, 0.5, 0.5}, next);
        new Metropolis().probabilities(new double[] {0, 0, 1}, 0, 0, next);
        assertArrayEquals(new double[] {1 - 0.5 * (1 - Metropolis.STAY), 0.5 * (1 - Metropolis.STAY), 0}, next);
    }

    @Test
    void refusesAskewProposals() {
        double[][] askew = {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}};
        assertTrue(assertThrows(IllegalArgumentException.class, () -> TransitionMatrix.metropolis(ENERGIES, 1,
                askew)).getMessage()
                .contains("must equal"));
    }
}
