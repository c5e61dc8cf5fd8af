package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.energy.DoubleWell;
import thermolab.energy.Gaussian;
import thermolab.energy.Gradient;
import thermolab.energy.LineDensity;
import thermolab.num.Tensors;

class UnderdampedLangevinTest {

    private static final int CHAINS = 4000;
    private static final double FIVE_SIGMAS = 5 * Math.sqrt(2.0 / CHAINS);   // of a variance of independent Gaussians

    private static Run<Gradient, Rolling> warm(UnderdampedLangevin sampler, Gradient energy, double temperature, int steps) {
        Run<Gradient, Rolling> run = Run.<Gradient, Rolling>of(sampler, energy).at(temperature)
                .from(Starts.gaussian(CHAINS, 1, 0.5, 1), 2);
        run.go(steps);
        return run;
    }

    @Test
    void placesInABowlAreExactAtALongStepAndMomentaAreColderAsTheFormulaSays() {
        double step = 1;
        Run<Gradient, Rolling> run = warm(new UnderdampedLangevin(step, 1), Gaussian.ofCurvatures(2), 1, 40);
        double[] x = Tensors.toArray(run.state().positions());
        double[] p = Tensors.toArray(run.state().momenta());
        assertEquals(1 / 2.0, meanSquare(x), FIVE_SIGMAS / 2);
        assertEquals(1 - step * step * 2 / 4, meanSquare(p), FIVE_SIGMAS);
    }

    @Test
    void withoutFrictionEnergyIsKept() {
        Gradient well = new DoubleWell();
        Run<Gradient, Rolling> run = Run.<Gradient, Rolling>of(new UnderdampedLangevin(0.02, 0), well)
                .from(Starts.same(1, 0.3), 1);
        double before = run.state().energies()[0];
        run.go(200);
        double kinetic = run.state().kineticTemperatures()[0] / 2;
        assertEquals(before, run.state().energies()[0] + kinetic, 1e-3);
        assertTrue(kinetic > 0.01);
    }

    @Test
    void doubleWellHasItsMeanEnergy() {
        Run<Gradient, Rolling> run = warm(new UnderdampedLangevin(0.1, 1), new DoubleWell(), 0.5, 60);
        double mean = 0;
        for (double energy : run.state().energies()) {
            mean += energy / CHAINS;
        }
        LineDensity exact = LineDensity.of(new DoubleWell()::at, 0.5, -4, 4);
        assertEquals(exact.energy(), mean, 5 * 0.4 / Math.sqrt(CHAINS) + 0.005);     // the energy's spread is below 0.4
    }

    @Test
    void atZeroTemperatureItRollsToTheBottom() {
        Run<Gradient, Rolling> run = Run.<Gradient, Rolling>of(new UnderdampedLangevin(0.5, 1), Gaussian.ofCurvatures(2))
                .at(0).from(Starts.same(3, 2), 1);
        run.go(100);
        assertEquals(0, run.state().energies()[0], 1e-12);
    }

    private static double meanSquare(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value / values.length;
        }
        return sum;
    }

    @Test
    void refusesBadInputInWords() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new UnderdampedLangevin(0, 1)).getMessage()
                .contains("step (0.0) must be positive"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new UnderdampedLangevin(0.1, -1)).getMessage()
                .contains("friction (-1.0) must be zero or positive"));
        Run<Gradient, Rolling> far = Run.<Gradient, Rolling>of(new UnderdampedLangevin(5, 1), new DoubleWell())
                .from(Starts.same(1, 3), 1);
        String message = assertThrows(ArithmeticException.class, () -> far.go(100)).getMessage();
        assertTrue(message.matches("step \\d+ of underdamped-langevin: .* lost chain 0.*too long.*"), message);
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> Run.of(new ReplicaExchange<>(new UnderdampedLangevin()), new DoubleWell()).from(Starts.same(2, 1), 1))
                .getMessage().contains("mover (underdamped-langevin) must remember nothing but places"));
    }
}
